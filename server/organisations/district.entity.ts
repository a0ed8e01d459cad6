/** A district or borough of the county, by its GSS code. */
import { governed } from '../access/governed.ts';
import { text } from '../columns.ts';
import { Row } from '../row.ts';

@governed({ uniques: [['partnershipId', 'gssCode']] })
export class District extends Row {
  @text() gssCode!: string;
  @text() name!: string;
}
