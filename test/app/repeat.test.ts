/** A request that was sent twice (a slow line, an impatient click) has one effect and gives the same answer. */
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { Action } from '../../server/actions/action.entity.ts';
import { AuditLine } from '../../server/audit/audit-line.entity.ts';
import { Passage } from '../../server/minutes/passage.entity.ts';
import { accepted, aPanel, aPerson } from '../builders.ts';
import { arrange } from '../kit.ts';
import { all, aScene, aStage, hear, said, tell, type Scene, type Stage } from '../meetings/scene.ts';

let p: Stage;
let s: Scene;
beforeAll(async () => {
  p = await aStage();
  s = await aScene(p);
});

const promise = (clientMutationId: string, text = 'She is met each morning.') => ({
  input: {
    childId: s.child.id,
    heading: 'PROTECT',
    text,
    ownerOrganisationId: p.of.HEALTH,
    ownerName: 'A nurse',
    dueOn: '2026-12-20',
    clientMutationId,
  },
});
const actions = () => arrange(p.id, (em) => em.count(Action, { childId: s.child.id }));

test('said again, it is done once and answered alike, and leaves no second line in the trail', async () => {
  const key = randomUUID();
  const first = await said(p.cast.HLT, 'addAction', promise(key), 'id text state version');
  const before = await all(p);
  expect(await said(p.cast.HLT, 'addAction', promise(key), 'id text state version')).toEqual(first);
  expect(await said(p.cast.HLT, 'addAction', promise(key, 'Other words.'), 'id text state version')).toEqual(first);
  expect(await all(p)).toBe(before);
});

test('said twice at the same moment, it is done once and answered alike', async () => {
  const key = randomUUID();
  const before = await actions();
  const answers = await Promise.all(Array.from({ length: 4 }, () => hear(p.cast.HLT, 'addAction', promise(key))));
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  expect(new Set(answers.map(({ row }) => row?.id)).size).toBe(1);
  expect(await actions()).toBe(before + 1);
});

test('the same key for another verb is refused', async () => {
  const key = randomUUID();
  await said(p.cast.HLT, 'addAction', promise(key));
  const before = await all(p);
  expect(
    await tell(p.cast.HLT, 'writePassage', {
      input: { itemId: s.item.id, kind: 'FACT', handlingCode: 'OPEN', text: 'Known.', clientMutationId: key },
    }),
  ).toBe('BAD_INPUT clientMutationId');
  expect(await all(p)).toBe(before);
});

test('another person’s key is another key', async () => {
  const key = randomUUID();
  const nurse = await aPerson(p, 'HLT');
  await accepted(p, s.meeting, nurse);
  const [one, two] = [await said(p.cast.HLT, 'addAction', promise(key)), await said(nurse, 'addAction', promise(key))];
  expect(one.id).not.toBe(two.id);
});

test('what was refused can be said again, put right, under the same key', async () => {
  const key = randomUUID();
  expect(await tell(p.cast.HLT, 'addAction', promise(key, ' '))).toBe('BAD_INPUT text');
  expect(await tell(p.cast.HLT, 'addAction', promise(key))).toBe('done');
});

test('a key that is too long is refused', async () => {
  expect(await tell(p.cast.HLT, 'addAction', promise('k'.repeat(101)))).toBe('BAD_INPUT clientMutationId');
});

test('every verb that makes something new takes a key', async () => {
  const sure = async (role: keyof Stage['cast'], verb: string, input: Record<string, unknown>) => {
    const variables = { input: { ...input, clientMutationId: randomUUID() } };
    const first = await said(p.cast[role], verb, variables);
    const lines = () => arrange(p.id, (em) => em.count(AuditLine, { verb }));
    const before = await lines();
    expect(await said(p.cast[role], verb, variables)).toEqual(first);
    expect(await lines()).toBe(before);
  };
  const planned = await aScene(p, { state: 'SCHEDULED', quiet: true });
  await sure('CPC', 'requestListing', {
    childId: s.child.id,
    panelId: (await aPanel(p)).id,
    kind: 'NEW',
    reason: 'Concern',
    requiredOn: '2026-11-20',
  });
  await sure('CPC', 'scheduleMeeting', { panelId: p.panelId, startsAt: '2026-12-15T09:30:00Z', place: 'Here' });
  await sure('ADM', 'addAgendaItem', { meetingId: planned.meeting.id, part: 'PLACES', title: 'The park', minutes: 5 });
  await sure('HLT', 'writePassage', { itemId: s.item.id, kind: 'FACT', handlingCode: 'OPEN', text: 'Known.' });
  await sure('CaRE', 'addDisruptionAction', {
    childId: s.child.id,
    text: 'A notice.',
    ownerName: 'An officer',
    dueOn: '2026-12-20',
    powerId: p.powerId,
    targetKind: 'PLACE',
    status: 'CONSIDERED',
  });
  expect(await arrange(p.id, (em) => em.count(Passage, { itemId: s.item.id, text: 'Known.' }))).toBe(1);
});
