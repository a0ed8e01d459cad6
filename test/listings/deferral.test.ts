/** A child who is not heard this time: nothing that was said is lost, and the wait goes on. */
import { beforeAll, expect, test } from 'vitest';
import { AgendaItem } from '../../server/agenda/agenda-item.entity.ts';
import { Listing } from '../../server/listings/listing.entity.ts';
import { PanelEpisode } from '../../server/listings/panel-episode.entity.ts';
import { Enrolment } from '../../server/children/enrolment.entity.ts';
import { PanelMember } from '../../server/panels/panel-member.entity.ts';
import * as make from '../builders.ts';
import { arrange, ask } from '../kit.ts';
import { aScene, aStage, hear, said, tell, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const quiet = { state: 'PAPERS_ISSUED', quiet: true, quorate: false } as const;
const defer = (listing: { id: string }) => ({ input: { listingId: listing.id, reason: 'The agenda was too long.' } });

test('the old listing keeps its reason, a new one asks again, and the child waits as before', async () => {
  const { listing, episode, item, child } = await aScene(p, quiet);
  await said(p.cast.CPC, 'deferListing', defer(listing));
  const [listings, now, gone] = await arrange(p.id, async (em) => [
    await em.find(Listing, { childId: child.id }, { orderBy: { requestedOn: 'asc' } }),
    await em.findOneOrFail(PanelEpisode, { id: episode.id }),
    await em.count(AgendaItem, { id: item.id }),
  ]);
  expect(listings).toMatchObject([
    { state: 'DEFERRED', outcomeReason: 'The agenda was too long.' },
    { state: 'REQUESTED', kind: 'NEW', reason: 'Concern', requestedOn: '2026-11-24' },
  ]);
  expect(now).toMatchObject({ state: 'PANEL_REQUIRED', requiredOn: '2026-11-01', closedOn: null });
  expect(gone).toBe(0);
});

test('the agencies that were invited no longer see the child, with their next request', async () => {
  const { listing, item } = await aScene(p, quiet);
  const sees = async () =>
    (await ask(p.cast.HLT, 'query Q($id: ID!) { agendaItem(id: $id) { id } }', { id: item.id })).errors.length === 0;
  expect(await sees()).toBe(true);
  await said(p.cast.CPC, 'deferListing', defer(listing));
  expect(await sees()).toBe(false);
});

test('a deferred child is listed again for the next meeting', async () => {
  const { listing, child } = await aScene(p, quiet);
  const next = await aScene(p, { state: 'SCHEDULED', quiet: true });
  await said(p.cast.CPC, 'deferListing', defer(listing));
  const again = await arrange(p.id, (em) => em.findOneOrFail(Listing, { childId: child.id, state: 'REQUESTED' }));
  await said(p.cast.ADM, 'listOnAgenda', { input: { listingId: again.id, meetingId: next.meeting.id, minutes: 15 } });
  expect(await arrange(p.id, (em) => em.findOneOrFail(PanelEpisode, { id: listing.episodeId }))).toMatchObject({
    state: 'LISTED',
  });
});

test('what is already on record for the item stands in the way: a paragraph, an action, attendance, a declared interest', async () => {
  const written = await aScene(p, { ...quiet, quiet: false });
  const promised = await aScene(p, { ...quiet, planned: true });
  const attended = await aScene(p, quiet);
  await make.anAttendance(p, attended.meeting, p.of.POLICE, { itemId: attended.item.id, childId: attended.child.id });
  const conflicted = await aScene(p, quiet);
  await make.anInterest(p, conflicted.item, p.cast.HLT);
  for (const { listing } of [written, promised, attended, conflicted])
    expect(await tell(p.cast.CPC, 'deferListing', defer(listing))).toBe('RULE_BROKEN listingId');
});

test('a child who has been heard is not deferred', async () => {
  const { listing } = await aScene(p, { decided: true });
  expect(await tell(p.cast.CPC, 'deferListing', defer(listing))).toBe('RULE_BROKEN state');
});

test('a place is given once: a second time the listing has moved on', async () => {
  const first = await aScene(p, { state: 'SCHEDULED' });
  const { listing } = await aScene(p, quiet);
  await said(p.cast.CPC, 'deferListing', defer(listing));
  const again = await arrange(p.id, (em) =>
    em.findOneOrFail(Listing, { childId: listing.childId, state: 'REQUESTED' }),
  );
  const place = { input: { listingId: again.id, meetingId: first.meeting.id, minutes: 15 } };
  expect(await tell(p.cast.ADM, 'listOnAgenda', place)).toBe('done');
  expect(await tell(p.cast.ADM, 'listOnAgenda', place)).toBe('RULE_BROKEN state');
});

test('a child is listed for a meeting of the panel that was asked for, and only before that panel sits', async () => {
  const other = await make.aPanel(p);
  const elsewhere = await make.aMeeting(p, { panelId: other.id, state: 'SCHEDULED' });
  const sat = await aScene(p, { state: 'CONCLUDED' });
  const { listing } = await aScene(p, quiet);
  await said(p.cast.CPC, 'deferListing', defer(listing));
  const again = await arrange(p.id, (em) =>
    em.findOneOrFail(Listing, { childId: listing.childId, state: 'REQUESTED' }),
  );
  const on = (meetingId: string, minutes = 20) =>
    tell(p.cast.ADM, 'listOnAgenda', { input: { listingId: again.id, meetingId, minutes } });
  expect(await on(elsewhere.id)).toBe('BAD_INPUT meetingId');
  expect(await on(sat.meeting.id)).toBe('RULE_BROKEN meetingId');
  const open = await aScene(p, { state: 'SCHEDULED' });
  expect(await on(open.meeting.id, 0)).toBe('BAD_INPUT minutes');
  expect(await on(open.meeting.id, 121)).toBe('BAD_INPUT minutes');
  expect(await on(open.meeting.id, 120)).toBe('done');
});

test('the school where the child is on roll today is invited, not the one that the child has left; a member that has left the partnership is passed over', async () => {
  const { listing, child } = await aScene(p, quiet);
  await said(p.cast.CPC, 'deferListing', defer(listing));
  const [old, gone] = [
    await make.anOrganisation(p, 'SCHOOL'),
    await make.anOrganisation(p, 'VOLUNTARY', { closedOn: '2026-06-30' }),
  ];
  await make.put(p, Enrolment, { childId: child.id, schoolId: old.id, startsOn: '2022-09-01', endsOn: '2026-11-24' });
  await make.put(p, PanelMember, { panelId: p.panelId, organisationId: gone.id, standing: true });
  const open = await aScene(p, { state: 'SCHEDULED', quiet: true });
  const again = await arrange(p.id, (em) => em.findOneOrFail(Listing, { childId: child.id, state: 'REQUESTED' }));
  const { row, errors } = await hear<{ invitations: { organisationId: string }[] }>(
    p.cast.ADM,
    'listOnAgenda',
    { input: { listingId: again.id, meetingId: open.meeting.id, minutes: 15 } },
    'id invitations { organisationId }',
  );
  expect(errors).toEqual([]);
  const invited = row?.invitations.map((i) => i.organisationId) ?? [];
  expect(invited).toContain(p.of.SCHOOL);
  expect(invited).not.toContain(old.id);
  expect(invited).not.toContain(gone.id);
  await arrange(p.id, async (em) => {
    await em.nativeDelete(PanelMember, { organisationId: gone.id });
  });
});
