/**
 * The minutes of a meeting: draft, with the chair, approved. On approval the whole text is fixed with its hash,
 * and the database itself refuses any later change to the passages, decisions and attendance behind it.
 */
import { registerEnumType } from 'type-graphql';
import { governed } from '../access/governed.ts';
import { choice, instant, link, text } from '../columns.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Row } from '../row.ts';

export const MinutesState = { DRAFT: 'DRAFT', WITH_CHAIR: 'WITH_CHAIR', APPROVED: 'APPROVED' } as const;
export type MinutesState = keyof typeof MinutesState;
registerEnumType(MinutesState, { name: 'MinutesState' });

@governed({ keys: { meeting: 'meetingId' }, uniques: [['meetingId']] })
export class Minutes extends Row {
  @link(() => Meeting) meetingId!: string;
  @choice(() => MinutesState) state!: MinutesState;
  @instant({ optional: true }) sentToChairAt?: string | null;
  @instant({ optional: true }) approvedAt?: string | null;
  @text({ optional: true }) approvedByName?: string | null;
  @text({ optional: true, says: 'SHA-256 of the approved record.' }) hash?: string | null;
}
