/** Somebody who signs in. What they may see comes from a membership, never from the person. */
import { governed, many } from '../access/governed.ts';
import { text } from '../columns.ts';
import { Row } from '../row.ts';
import { Membership } from './membership.entity.ts';

@governed({ keys: { person: 'id' }, uniques: [['partnershipId', 'email']] })
export class Person extends Row {
  @text() name!: string;
  @text({ says: 'Work address only, at an agency-approved domain.' }) email!: string;

  @many(() => Membership, 'personId', 'startsOn') memberships?: Membership[];
}
