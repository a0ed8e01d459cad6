/** An episode asks for, and then has, its place on one meeting's agenda. A deferral keeps its row and its reason. */
import { registerEnumType } from 'type-graphql';
import { governed, one } from '../access/governed.ts';
import { Child } from '../children/child.entity.ts';
import { choice, date, instant, link, text } from '../columns.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Panel } from '../panels/panel.entity.ts';
import { Row } from '../row.ts';
import { PanelEpisode } from './panel-episode.entity.ts';

export const ListingKind = { NEW: 'NEW', REVIEW: 'REVIEW', STEP_DOWN: 'STEP_DOWN' } as const;
export type ListingKind = keyof typeof ListingKind;
registerEnumType(ListingKind, { name: 'ListingKind' });
export const ListingState = {
  REQUESTED: 'REQUESTED',
  LISTED: 'LISTED',
  HEARD: 'HEARD',
  DEFERRED: 'DEFERRED',
  DECLINED: 'DECLINED',
} as const;
export type ListingState = keyof typeof ListingState;
registerEnumType(ListingState, { name: 'ListingState' });

@governed({
  keys: {
    child: 'childId',
    meeting: 'meetingId',
    episode: 'episodeId',
    author: 'requestedByOrganisationId',
    listed: 'episode',
  },
})
export class Listing extends Row {
  @link(() => PanelEpisode) episodeId!: string;
  @link(() => Child) childId!: string;
  @link(() => Panel) panelId!: string;
  @link(() => Meeting, { optional: true }) meetingId?: string | null;
  @choice(() => ListingKind) kind!: ListingKind;
  @choice(() => ListingState) state!: ListingState;
  @date() requestedOn!: string;
  @link(() => Organisation) requestedByOrganisationId!: string;
  @text() reason!: string;
  @text({ optional: true, says: 'Why it was deferred or declined.' }) outcomeReason?: string | null;
  @instant({ optional: true }) heardAt?: string | null;

  @one(() => Child, 'childId') child?: Child;
  @one(() => PanelEpisode, 'episodeId') episode?: PanelEpisode;
  @one(() => Panel, 'panelId') panel?: Panel;
  @one(() => Meeting, 'meetingId') meeting?: Meeting;
  @one(() => Organisation, 'requestedByOrganisationId') requestedBy?: Organisation;
}
