/** An agency, and often a named worker, works with the child for a time. Open involvement is what "allocated" means. */
import { governed, one } from '../access/governed.ts';
import { date, link, text } from '../columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Row } from '../row.ts';
import { Child } from './child.entity.ts';

@governed({ keys: { child: 'childId', author: 'organisationId' } })
export class Involvement extends Row {
  @link(() => Child) childId!: string;
  @link(() => Organisation) organisationId!: string;
  @link(() => Person, { optional: true }) personId?: string | null;
  @text({ optional: true }) workerName?: string | null;
  @text({ says: 'What the agency does for the child, such as "Allocated social worker".' }) involvedAs!: string;
  @text({ optional: true }) team?: string | null;
  @date() startsOn!: string;
  @date({ optional: true }) endsOn?: string | null;

  @one(() => Organisation, 'organisationId') organisation?: Organisation;
}
