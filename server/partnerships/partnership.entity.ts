/** A safeguarding children partnership: the unit that owns all its data. Nothing crosses from one to another. */
import { governed } from '../access/governed.ts';
import { text } from '../columns.ts';
import { Row } from '../row.ts';

@governed({ says: 'A safeguarding children partnership.' })
export class Partnership extends Row {
  @text() name!: string;
}
