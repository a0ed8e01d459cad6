/** The 4P plan: what is promised, who holds it, how it moves, and when it is late. */
import { beforeAll, expect, test } from 'vitest';
import { Action, type ActionState } from '../../server/actions/action.entity.ts';
import * as make from '../builders.ts';
import { arrange, get } from '../kit.ts';
import { aScene, aStage, said, tell, type Scene, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const promise = (scene: Scene, ownerOrganisationId: string, more = {}) => ({
  input: {
    childId: scene.child.id,
    heading: 'PROTECT',
    text: 'She is met each morning.',
    ownerOrganisationId,
    ownerName: 'A worker',
    dueOn: '2026-12-20',
    ...more,
  },
});
const state = async (id: string) => (await arrange(p.id, (em) => em.findOneOrFail(Action, { id }))).state;
const later = (day: string) => new Date(`${day}T09:00:00Z`);

test('the chair gives an action to any partner, who has still to accept it; an agency’s own is accepted with it', async () => {
  const scene = await aScene(p);
  const fields = 'id state agreedOn ownerOrganisationId raisedByOrganisationId itemId meetingId version';
  expect(
    await said(p.cast.CPC, 'addAction', promise(scene, p.of.YOUTH_JUSTICE, { itemId: scene.item.id }), fields),
  ).toMatchObject({
    state: 'AGREED',
    agreedOn: '2026-11-24',
    ownerOrganisationId: p.of.YOUTH_JUSTICE,
    itemId: scene.item.id,
    meetingId: scene.meeting.id,
    version: 1,
  });
  expect(await said(p.cast.HLT, 'addAction', promise(scene, p.of.HEALTH), fields)).toMatchObject({
    state: 'ACCEPTED',
    raisedByOrganisationId: p.of.HEALTH,
    itemId: null,
  });
});

test('an action due today is not late; the day after it is, until it has ended', async () => {
  const scene = await aScene(p);
  const { id } = await said(p.cast.CPC, 'addAction', promise(scene, p.of.SCHOOL, { dueOn: '2026-11-24' }));
  const overdue = async (now: Date) => {
    const { child } = await get<{ child: { actions: { id: string; overdue: boolean }[] } }>(
      p.cast.CPC,
      'query Q($id: ID!) { child(id: $id) { actions { id overdue } } }',
      { id: scene.child.id },
      now,
    );
    return child.actions.find((action) => action.id === id)?.overdue;
  };
  expect(await overdue(later('2026-11-24'))).toBe(false);
  expect(await overdue(new Date('2026-11-24T23:59:59Z'))).toBe(false);
  expect(await overdue(new Date('2026-11-25T00:00:00Z'))).toBe(true);
  await said(p.cast.DSL, 'completeAction', { actionId: id, evidence: 'The log.' });
  expect(await overdue(later('2026-12-24'))).toBe(false);
});

test('the day is the day in London: in summer it begins an hour before midnight in Greenwich', async () => {
  const scene = await aScene(p);
  const action = await make.anAction(p, scene.child, { dueOn: '2027-06-30' });
  const overdue = async (now: string) =>
    (
      await get<{ child: { actions: { id: string; overdue: boolean }[] } }>(
        p.cast.CPC,
        'query Q($id: ID!) { child(id: $id) { actions { id overdue } } }',
        { id: scene.child.id },
        new Date(now),
      )
    ).child.actions.find(({ id }) => id === action.id)?.overdue;
  expect(await overdue('2027-06-30T22:59:59Z')).toBe(false);
  expect(await overdue('2027-06-30T23:00:00Z')).toBe(true);
});

const moves: [string, ActionState, Record<string, string>][] = [
  ['acceptAction', 'ACCEPTED', {}],
  ['declineAction', 'DECLINED', { reason: 'We have nobody.' }],
  ['noteProgress', 'IN_PROGRESS', { note: 'Met her twice.' }],
  ['completeAction', 'COMPLETED', { evidence: 'The log of the meetings.' }],
];
test.each(moves)('%s brings a promised action to %s, and its version goes up', async (verb, expected, words) => {
  const { action } = await aScene(p);
  const moved = await said<{ state: string; version: number }>(
    p.cast.DSL,
    verb,
    { actionId: action.id, ...words },
    'id state version',
  );
  expect(moved).toMatchObject({ state: expected, version: 2 });
});

test.each(['DECLINED', 'COMPLETED', 'NOT_ACHIEVED', 'SUPERSEDED'] as const)(
  'an action that is %s has ended: nothing more is done to it',
  async (ended) => {
    const { action } = await aScene(p);
    await arrange(p.id, (em) => em.nativeUpdate(Action, { id: action.id }, { state: ended }));
    for (const [verb, , words] of moves)
      expect([verb, await tell(p.cast.DSL, verb, { actionId: action.id, ...words })]).toEqual([
        verb,
        'RULE_BROKEN state',
      ]);
    expect(await tell(p.cast.CPC, 'moveDueDate', { actionId: action.id, dueOn: '2026-12-30', version: 1 })).toBe(
      'RULE_BROKEN state',
    );
    expect(await state(action.id)).toBe(ended);
  },
);

test('an accepted action is neither accepted again nor declined, but can be moved on', async () => {
  const { action } = await aScene(p);
  await said(p.cast.DSL, 'acceptAction', { actionId: action.id });
  expect(await tell(p.cast.DSL, 'acceptAction', { actionId: action.id })).toBe('RULE_BROKEN state');
  expect(await tell(p.cast.DSL, 'declineAction', { actionId: action.id, reason: 'Too late' })).toBe(
    'RULE_BROKEN state',
  );
  expect(await tell(p.cast.DSL, 'noteProgress', { actionId: action.id, note: 'Begun.' })).toBe('done');
});

test('a declined action keeps its reason for the chair', async () => {
  const { action } = await aScene(p);
  await said(p.cast.DSL, 'declineAction', { actionId: action.id, reason: ' We have nobody.\u0000 ' });
  expect(await arrange(p.id, (em) => em.findOneOrFail(Action, { id: action.id }))).toMatchObject({
    state: 'DECLINED',
    declineReason: 'We have nobody.',
  });
});

test('a school notes progress on an action that it holds for its own pupil, and on nothing else', async () => {
  const scene = await aScene(p);
  const other = await aScene(p, { invited: false });
  const police = await make.anAction(p, scene.child, { ownerOrganisationId: p.of.POLICE });
  const note = (actionId: string) => tell(p.cast.DSL, 'noteProgress', { actionId, note: 'She was met.' });
  expect(await note(scene.action.id)).toBe('done');
  expect(await note(police.id)).toBe('FORBIDDEN');
  expect(await note(other.action.id)).toBe('NOT_FOUND');
  const seen = await get<{ child: { actions: { id: string; updates: { note: string; authorName: string }[] }[] } }>(
    p.cast.DSL,
    'query Q($id: ID!) { child(id: $id) { actions { id updates { note authorName } } } }',
    { id: scene.child.id },
  );
  expect(seen.child.actions.find(({ id }) => id === scene.action.id)?.updates).toEqual([
    { note: 'She was met.', authorName: p.cast.DSL.personName },
  ]);
});

test('a school that the pupil has left no longer notes anything, from the day of leaving', async () => {
  const { child, action } = await aScene(p);
  const { Enrolment } = await import('../../server/children/enrolment.entity.ts');
  await arrange(p.id, (em) => em.nativeUpdate(Enrolment, { childId: child.id }, { endsOn: '2026-11-24' }));
  expect(await tell(p.cast.DSL, 'noteProgress', { actionId: action.id, note: 'Late.' })).toBe('NOT_FOUND');
});

test('an item that an agency may not open is no item for its action, even of the same child', async () => {
  const scene = await aScene(p);
  const meeting = await make.aMeeting(p, { state: 'IN_SESSION' });
  const hidden = await make.anItem(p, null, meeting, { childId: scene.child.id, part: 'REVIEW', title: null });
  expect(await tell(p.cast.HLT, 'addAction', promise(scene, p.of.HEALTH, { itemId: hidden.id }))).toBe(
    'BAD_INPUT itemId',
  );
  expect(await tell(p.cast.CPC, 'addAction', promise(scene, p.of.HEALTH, { itemId: hidden.id }))).toBe('done');
});

test('a new date is the chair’s to give, from today on, on the version that was read', async () => {
  const { action } = await aScene(p);
  const move = (dueOn: string, version: number) =>
    tell(p.cast.CPC, 'moveDueDate', { actionId: action.id, dueOn, version });
  expect(await move('2026-11-24', 1)).toBe('done');
  expect(await move('2026-12-01', 1)).toBe('STALE version');
  expect(await move('2026-11-23', 2)).toBe('BAD_INPUT dueOn');
});
