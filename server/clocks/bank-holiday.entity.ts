/** A bank holiday in England and Wales, entered from the official list. A year without any is a year without data. */
import { governed } from '../access/governed.ts';
import { date, text } from '../columns.ts';
import { Row } from '../row.ts';

@governed({ uniques: [['partnershipId', 'day']] })
export class BankHoliday extends Row {
  @date() day!: string;
  @text() name!: string;
  @text() source!: string;
}
