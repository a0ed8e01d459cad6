/** Who promises an action, who holds it, who moves its date. */
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/access/actor.ts';
import { aStage, table, whoMay, type Scene, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const promise = ({ child }: Scene, actor: Actor) => ({
  input: {
    childId: child.id,
    heading: 'PROTECT',
    text: 'She is met each morning.',
    ownerOrganisationId: actor.organisationId,
    ownerName: 'A worker',
    dueOn: '2026-12-20',
  },
});

test('those who run the panel, the child’s social worker and every invited agency add an action; a school, a district and the manager do not', async () => {
  expect(await whoMay(p, 'addAction', {}, promise)).toEqual(table('CPC ADM SW CaRE MISP EDU HLT YJS FAM VOL'));
});

test('an agency that is not invited to the child cannot tell that the child is known', async () => {
  expect(await whoMay(p, 'addAction', { invited: false }, promise)).toEqual(
    table('CPC ADM', 'SW MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS'),
  );
});

/** The scene’s action is held by the school, for its own pupil. */
const held: [string, (scene: Scene) => Record<string, unknown>][] = [
  ['acceptAction', ({ action }) => ({ actionId: action.id })],
  ['declineAction', ({ action }) => ({ actionId: action.id, reason: 'We have nobody.' })],
  ['noteProgress', ({ action }) => ({ actionId: action.id, note: 'Met her twice.' })],
  ['completeAction', ({ action }) => ({ actionId: action.id, evidence: 'The log of the meetings.' })],
];
test.each(held)(
  '%s is for the agency that holds the action: here the school, for its own pupil',
  async (verb, variables) => {
    // an action that it neither holds nor raised is not shown to a voluntary agency at all
    expect(await whoMay(p, verb, {}, variables)).toEqual(table('DSL', 'VOL AGG SYS'));
  },
);
test.each(held)(
  '%s: when the school is not invited to its pupil’s item, nobody outside sees the action',
  async (verb, variables) => {
    expect(await whoMay(p, verb, { invited: false }, variables)).toEqual(
      table('', 'SW CaRE MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS'),
    );
  },
);

test('a date is moved by those who run the panel; the holder asks for it', async () => {
  expect(
    await whoMay(p, 'moveDueDate', {}, ({ action }) => ({ actionId: action.id, dueOn: '2026-12-20', version: 1 })),
  ).toEqual(table('CPC ADM', 'VOL AGG SYS'));
});
