/** On a restricted record only the people named here keep access; whatever their role, everybody else loses it. */
import { governed } from '../access/governed.ts';
import { Child } from '../children/child.entity.ts';
import { date, link, text } from '../columns.ts';
import { Person } from '../people/person.entity.ts';
import { Row } from '../row.ts';

@governed({ keys: { child: 'childId', person: 'personId' }, uniques: [['childId', 'personId']] })
export class RecordAccess extends Row {
  @link(() => Child) childId!: string;
  @link(() => Person) personId!: string;
  @text() reason!: string;
  @date() startsOn!: string;
  @date({ optional: true }) endsOn?: string | null;
}
