/** Building an agenda: lines in their parts, each with its time, until the panel sits. */
import { beforeAll, expect, test } from 'vitest';
import { AgendaItem } from '../../server/agenda/agenda-item.entity.ts';
import { Invitation } from '../../server/invitations/invitation.entity.ts';
import * as make from '../builders.ts';
import { arrange, get } from '../kit.ts';
import { aScene, aStage, said, tell, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const agenda = async (id: string) =>
  (
    await get<{
      meeting: { version: number; items: { id: string; part: string; title: string | null; startsAt: string }[] };
    }>(p.cast.ADM, 'query Q($id: ID!) { meeting(id: $id) { version items { id part title startsAt } } }', { id })
  ).meeting;

test('a new line goes to the end of its part, and every slot follows from the start and the minutes', async () => {
  const { meeting } = await aScene(p, { state: 'SCHEDULED' });
  await said(p.cast.ADM, 'addAgendaItem', {
    input: { meetingId: meeting.id, part: 'STANDING', title: 'Welcome', minutes: 5 },
  });
  await said(p.cast.ADM, 'addAgendaItem', {
    input: { meetingId: meeting.id, part: 'DATES', title: 'Next meeting', minutes: 5 },
  });
  const { items } = await agenda(meeting.id);
  expect(items.map((i) => `${i.part} ${i.startsAt.slice(11, 16)}`)).toEqual([
    'STANDING 09:30',
    'NEW 09:35',
    'PLACES 09:55',
    'DATES 10:05',
  ]);
});

test('a new order gives the slots anew; the same order twice is refused on the version that was read', async () => {
  const { meeting, item, place } = await aScene(p, { state: 'SCHEDULED' });
  const order = (itemIds: string[], version: number) =>
    tell(p.cast.ADM, 'orderAgenda', { input: { meetingId: meeting.id, itemIds, version } });
  expect(await order([place.id, item.id], 1)).toBe('done');
  const { items, version } = await agenda(meeting.id);
  expect(items.map((i) => `${i.part} ${i.startsAt.slice(11, 16)}`)).toEqual(['PLACES 09:30', 'NEW 09:40']);
  expect(version).toBe(2);
  expect(await order([item.id, place.id], 1)).toBe('STALE version');
  expect(await order([item.id, place.id], 2)).toBe('done');
});

test('who has declared an interest orders the lines that they can see; the hidden one keeps its place', async () => {
  const { meeting, item, place } = await aScene(p, { state: 'SCHEDULED' });
  const last = await said(p.cast.ADM, 'addAgendaItem', {
    input: { meetingId: meeting.id, part: 'DATES', title: 'Next meeting', minutes: 5 },
  });
  const another = await make.aPerson(p, 'ADM');
  await make.anInterest(p, item, another);
  const { version } = await agenda(meeting.id);
  const order = (itemIds: string[]) =>
    tell(another, 'orderAgenda', { input: { meetingId: meeting.id, itemIds, version } });
  expect(await order([last.id, item.id, place.id])).toBe('BAD_INPUT itemIds');
  expect(await order([last.id, place.id])).toBe('done');
  expect((await agenda(meeting.id)).items.map((i) => i.id)).toEqual([item.id, last.id, place.id]);
});

test('a line is taken off with its invitations, and the later slots move up', async () => {
  const { meeting, place } = await aScene(p, { state: 'SCHEDULED' });
  const early = await said(p.cast.ADM, 'addAgendaItem', {
    input: { meetingId: meeting.id, part: 'STANDING', title: 'Welcome', minutes: 15 },
  });
  await said(p.cast.ADM, 'removeAgendaItem', { itemId: early.id });
  expect((await agenda(meeting.id)).items.map((i) => i.startsAt.slice(11, 16))).toEqual(['09:30', '09:50']);
  expect(
    await arrange(p.id, async (em) => [
      await em.count(AgendaItem, { id: early.id }),
      await em.count(Invitation, { itemId: early.id }),
    ]),
  ).toEqual([0, 0]);
  expect(place.id).not.toBe(early.id);
});

test('a line on which somebody has written, or declared an interest, is not taken off', async () => {
  const written = await aScene(p, { state: 'PAPERS_ISSUED' });
  await make.aPassage(p, written.place, p.cast.DIST, { source: 'DISTRICT' });
  expect(await tell(p.cast.ADM, 'removeAgendaItem', { itemId: written.place.id })).toBe('RULE_BROKEN itemId');
  const conflicted = await aScene(p, { state: 'PAPERS_ISSUED' });
  await make.anInterest(p, conflicted.place, p.cast.DIST);
  expect(await tell(p.cast.ADM, 'removeAgendaItem', { itemId: conflicted.place.id })).toBe('RULE_BROKEN itemId');
});

test('once the panel sits its agenda is a record', async () => {
  const { meeting, item, place } = await aScene(p);
  expect(
    await tell(p.cast.ADM, 'addAgendaItem', {
      input: { meetingId: meeting.id, part: 'PLACES', title: 'The park', minutes: 5 },
    }),
  ).toBe('RULE_BROKEN state');
  expect(
    await tell(p.cast.ADM, 'orderAgenda', {
      input: { meetingId: meeting.id, itemIds: [place.id, item.id], version: 1 },
    }),
  ).toBe('RULE_BROKEN state');
  expect(await tell(p.cast.ADM, 'timeAgendaItem', { itemId: item.id, minutes: 30 })).toBe('RULE_BROKEN meetingId');
  expect(await tell(p.cast.ADM, 'removeAgendaItem', { itemId: place.id })).toBe('RULE_BROKEN meetingId');
});

test('inviting twice is the same as once; taking back ends access, and inviting again opens anew', async () => {
  const { item } = await aScene(p, { state: 'PAPERS_ISSUED', invited: false });
  const invite = () => said(p.cast.ADM, 'inviteToItem', { input: { itemId: item.id, organisationId: p.of.HEALTH } });
  const first = await invite();
  expect((await invite()).id).toBe(first.id);
  const taken = await said<{ endedOn: string }>(
    p.cast.ADM,
    'withdrawInvitation',
    { invitationId: first.id },
    'id endedOn',
  );
  expect(taken.endedOn).toBe('2026-11-24');
  expect((await invite()).id).not.toBe(first.id);
});

test('papers go out only when council, police and health are invited to every child, and there is a child', async () => {
  const { meeting, item } = await aScene(p, { state: 'SCHEDULED', invited: false });
  expect(await tell(p.cast.CPC, 'issuePapers', { meetingId: meeting.id, version: 1 })).toBe('RULE_BROKEN invitations');
  for (const organisationId of [p.of.POLICE, p.of.HEALTH])
    await said(p.cast.ADM, 'inviteToItem', { input: { itemId: item.id, organisationId } });
  expect(await tell(p.cast.CPC, 'issuePapers', { meetingId: meeting.id, version: 1 })).toBe('done');
  const empty = await make.aMeeting(p, { state: 'SCHEDULED' });
  expect(await tell(p.cast.CPC, 'issuePapers', { meetingId: empty.id, version: 1 })).toBe('RULE_BROKEN meetingId');
});
