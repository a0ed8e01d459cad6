/** A limit of practice as a dated setting of the partnership, with its source: local terms of reference change. */
import { governed } from '../access/governed.ts';
import { date, text, whole } from '../columns.ts';
import { Row } from '../row.ts';

@governed({ uniques: [['partnershipId', 'code', 'panelCode', 'validFrom']] })
export class ClockSetting extends Row {
  @text() code!: string;
  @text({ says: 'Only for this panel; empty for all.' }) panelCode: string = '';
  @whole() value!: number;
  @text({ says: 'working_days, calendar_days or hours' }) unit!: string;
  @date() validFrom!: string;
  @text() source!: string;
  @text({ says: 'published, inferred or design' }) status!: string;
}
