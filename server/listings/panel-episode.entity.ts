/**
 * A child's time with one panel, from the day that a panel was found to be required to step-down.
 * A child has at most one open episode per panel. That an episode exists is itself sensitive.
 */
import { registerEnumType } from 'type-graphql';
import { governed, many, one } from '../access/governed.ts';
import { RiskLevel } from '../assessments/assessment.entity.ts';
import { Child } from '../children/child.entity.ts';
import { choice, date, link, text } from '../columns.ts';
import { Panel } from '../panels/panel.entity.ts';
import { Row } from '../row.ts';
import { Listing } from './listing.entity.ts';

export const EpisodeState = {
  PANEL_REQUIRED: 'PANEL_REQUIRED',
  LISTED: 'LISTED',
  HEARD: 'HEARD',
  ACTIVE_MONITORED: 'ACTIVE_MONITORED',
  REVIEW_DUE: 'REVIEW_DUE',
  STEP_DOWN_PROPOSED: 'STEP_DOWN_PROPOSED',
  STEPPED_DOWN: 'STEPPED_DOWN',
  CLOSED: 'CLOSED',
  CLOSED_AGED_18: 'CLOSED_AGED_18',
  TRANSFERRED_OUT: 'TRANSFERRED_OUT',
  NOT_LISTED: 'NOT_LISTED',
} as const;
export type EpisodeState = keyof typeof EpisodeState;
registerEnumType(EpisodeState, { name: 'EpisodeState' });

@governed({ keys: { child: 'childId', episode: 'id', listed: 'episode' } })
export class PanelEpisode extends Row {
  @link(() => Child) childId!: string;
  @link(() => Panel) panelId!: string;
  @choice(() => EpisodeState) state!: EpisodeState;
  @date({ says: 'The day on which it was found that a panel is required: the wait is counted from here.' })
  requiredOn!: string;
  @text() reason!: string;
  @choice(() => RiskLevel, { optional: true, says: 'The panel’s own category of risk.' })
  riskCategory?: RiskLevel | null;
  @date({ optional: true }) firstHeardOn?: string | null;
  @date({ optional: true }) closedOn?: string | null;
  @text({ optional: true }) closureReason?: string | null;

  @one(() => Child, 'childId') child?: Child;
  @one(() => Panel, 'panelId') panel?: Panel;
  @many(() => Listing, 'episodeId', '-requestedOn') listings?: Listing[];
}
