/** A person knows the family or has another stake: the item, and the child, disappear for that person at once. */
import { governed } from '../access/governed.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Child } from '../children/child.entity.ts';
import { instant, link, text } from '../columns.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Row } from '../row.ts';

@governed({
  keys: { item: 'itemId', meeting: 'meetingId', child: 'childId', person: 'personId', author: 'organisationId' },
})
export class DeclaredInterest extends Row {
  @link(() => AgendaItem) itemId!: string;
  @link(() => Meeting) meetingId!: string;
  @link(() => Child, { optional: true }) childId?: string | null;
  @link(() => Person) personId!: string;
  @text() personName!: string;
  @link(() => Organisation) organisationId!: string;
  @text() nature!: string;
  @instant() declaredAt!: string;
}
