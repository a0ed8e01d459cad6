/** Who builds an agenda and invites to its items: the chair and the panel administrator. */
import { beforeAll, expect, test } from 'vitest';
import { aStage, table, whoMay, type Scene, type Stage, type Wishes } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const rows: [string, Wishes, string, (scene: Scene) => Record<string, unknown>][] = [
  [
    'addAgendaItem',
    {},
    'meeting',
    ({ meeting }) => ({ input: { meetingId: meeting.id, part: 'PLACES', title: 'The park', minutes: 5 } }),
  ],
  [
    'orderAgenda',
    {},
    'meeting',
    ({ meeting, place, item }) => ({ input: { meetingId: meeting.id, itemIds: [place.id, item.id], version: 1 } }),
  ],
  ['timeAgendaItem', {}, 'item', ({ item }) => ({ itemId: item.id, minutes: 30 })],
  ['inviteToItem', {}, 'item', ({ item, p: { of } }) => ({ input: { itemId: item.id, organisationId: of.PROBATION } })],
  ['withdrawInvitation', {}, 'invitation', ({ invitation }) => ({ invitationId: invitation.id })],
  ['removeAgendaItem', {}, 'place', ({ place }) => ({ itemId: place.id })],
];
/** Who cannot tell that it exists: before papers are issued, and (a place, somebody else’s invitation) afterwards. */
const unseen = {
  invitation: 'SW CaRE MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS',
  meeting: 'DSL VOL DIST AGG SYS',
  item: 'SW CaRE MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS',
  place: 'SW CaRE MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS',
} as const;

test.each(rows)('%s is for the chair and the panel administrator', async (verb, wishes, about, variables) => {
  expect(await whoMay(p, verb, { state: 'PAPERS_ISSUED', ...wishes }, variables)).toEqual(
    table('CPC ADM', about === 'place' ? unseen.place : about === 'invitation' ? 'DSL VOL DIST AGG SYS' : 'AGG SYS'),
  );
});

test.each(rows)(
  '%s: before papers are issued nobody else can tell what is on it',
  async (verb, wishes, about, variables) => {
    // the child’s allocated social worker sees the item at any time
    const none =
      about === 'item' || about === 'invitation'
        ? unseen.item.replace('SW ', '')
        : unseen[about as keyof typeof unseen];
    expect(await whoMay(p, verb, { state: 'SCHEDULED', ...wishes }, variables)).toEqual(table('CPC ADM', none));
  },
);
