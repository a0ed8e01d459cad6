/**
 * A person acts for an organisation in one role, from a date to a date.
 * Somebody with two memberships chooses one at a time; they are never added together.
 */
import { registerEnumType } from 'type-graphql';
import { governed, one } from '../access/governed.ts';
import { Role } from '../access/roles.ts';
import { choice, date, flag, link, text } from '../columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';
import { Person } from './person.entity.ts';

registerEnumType(Role, { name: 'Role', description: 'The columns of the sharing matrix.' });

@governed({ keys: { person: 'personId', author: 'organisationId' } })
export class Membership extends Row {
  @link(() => Person) personId!: string;
  @link(() => Organisation) organisationId!: string;
  @choice(() => Role) role!: Role;
  @text({ optional: true }) team?: string | null;
  @flag({ says: 'Named signatory of the compartment agreement: may see persons and targets of concern.' })
  compartmentMember: boolean = false;
  @date() startsOn!: string;
  @date({ optional: true, says: 'Access ends at 00:00 in London on this date.' }) endsOn?: string | null;

  @one(() => Organisation, 'organisationId') organisation?: Organisation;
  @one(() => Person, 'personId') person?: Person;
}
