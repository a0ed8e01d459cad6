/**
 * An organisation (or one person of it) is invited to one item, never to a whole meeting.
 * It opens when papers are issued and closes with the meeting; taking it back ends access with the next request.
 */
import { governed, one } from '../access/governed.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Child } from '../children/child.entity.ts';
import { date, link } from '../columns.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';

@governed({ keys: { item: 'itemId', meeting: 'meetingId', child: 'childId', author: 'organisationId' } })
export class Invitation extends Row {
  @link(() => AgendaItem) itemId!: string;
  @link(() => Meeting) meetingId!: string;
  @link(() => Child, { optional: true }) childId?: string | null;
  @link(() => Organisation) organisationId!: string;
  @date() invitedOn!: string;
  @date({ optional: true, says: 'Taken back: no access from this day on.' }) endedOn?: string | null;

  @one(() => Organisation, 'organisationId') organisation?: Organisation;
}
