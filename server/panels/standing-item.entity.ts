/** A line that stands on every agenda of a panel, in its place: quorum and apologies, overdue actions, dates … */
import { governed } from '../access/governed.ts';
import { link, text, whole } from '../columns.ts';
import { Row } from '../row.ts';
import { Panel } from './panel.entity.ts';

@governed()
export class StandingItem extends Row {
  @link(() => Panel) panelId!: string;
  @whole() position!: number;
  @text() part!: string;
  @text() title!: string;
  @whole() minutes!: number;
}
