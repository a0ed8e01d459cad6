/** A monthly multi-agency panel of the partnership. Its type, members and quorum are reference data, never code. */
import { governed, many } from '../access/governed.ts';
import { date, text, texts, whole } from '../columns.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Row } from '../row.ts';
import { PanelMember } from './panel-member.entity.ts';
import { StandingItem } from './standing-item.entity.ts';

@governed({ uniques: [['partnershipId', 'code']] })
export class Panel extends Row {
  @text() code!: string;
  @text() name!: string;
  @text() purpose!: string;
  @texts() harmTypes!: string[];
  @text({ says: 'Read and accepted by each attendee before the first item opens.' }) confidentialityStatement!: string;
  @whole({ says: 'Monthly series: which one in the month (1 = first).' }) seriesWeek!: number;
  @whole({ says: 'Monthly series: ISO weekday, 1 = Monday.' }) seriesWeekday!: number;
  @text({ says: 'Monthly series: start, HH:MM in London.' }) seriesTime!: string;
  @date() validFrom!: string;
  @date({ optional: true }) validTo?: string | null;

  @many(() => PanelMember, 'panelId', 'quorumGroup') members?: PanelMember[];
  @many(() => StandingItem, 'panelId', 'position') standingItems?: StandingItem[];
  @many(() => Meeting, 'panelId', '-startsAt') meetings?: Meeting[];
}
