/**
 * A child is on the roll of a school from a date until (not including) the leaving date.
 * This is what makes a child a school's own pupil: ending it ends the school's access at 00:00 in London that day.
 */
import { governed, one } from '../access/governed.ts';
import { date, link } from '../columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';
import { Child } from './child.entity.ts';

@governed({ keys: { child: 'childId', author: 'schoolId' } })
export class Enrolment extends Row {
  @link(() => Child) childId!: string;
  @link(() => Organisation) schoolId!: string;
  @date() startsOn!: string;
  @date({ optional: true, says: 'The leaving date; not on roll from this day on.' }) endsOn?: string | null;

  @one(() => Organisation, 'schoolId') school?: Organisation;
}
