/** A progress note on an action, by the agency that holds it. Notes are added, never rewritten. */
import { governed } from '../access/governed.ts';
import { Child } from '../children/child.entity.ts';
import { instant, link, text } from '../columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';
import { Action } from './action.entity.ts';

@governed({ keys: { child: 'childId', author: 'organisationId', holder: 'organisationId' } })
export class ActionUpdate extends Row {
  @link(() => Action) actionId!: string;
  @link(() => Child) childId!: string;
  @link(() => Organisation) organisationId!: string;
  @text() authorName!: string;
  @text() note!: string;
  @instant() notedAt!: string;
}
