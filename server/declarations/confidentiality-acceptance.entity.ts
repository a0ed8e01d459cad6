/** One person has read and accepted the panel's confidentiality statement for one meeting; no item opens before. */
import { governed } from '../access/governed.ts';
import { instant, link, text } from '../columns.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Row } from '../row.ts';

@governed({
  keys: { meeting: 'meetingId', person: 'personId', author: 'organisationId' },
  uniques: [['meetingId', 'personId']],
})
export class ConfidentialityAcceptance extends Row {
  @link(() => Meeting) meetingId!: string;
  @link(() => Person) personId!: string;
  @link(() => Organisation) organisationId!: string;
  @text({ says: 'The words that were accepted.' }) statement!: string;
  @instant() acceptedAt!: string;
}
