/** Disruption: a power against what harms a child. Who is aimed at stays in the compartment, how with the police. */
import { beforeAll, expect, test } from 'vitest';
import { DisruptionAction } from '../../server/disruption/disruption-action.entity.ts';
import { DisruptionPower } from '../../server/disruption/disruption-power.entity.ts';
import { Action } from '../../server/actions/action.entity.ts';
import * as make from '../builders.ts';
import { arrange, get } from '../kit.ts';
import { all, aScene, aStage, said, tell, type Scene, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const plan = (scene: Scene, more = {}) => ({
  input: {
    childId: scene.child.id,
    itemId: scene.item.id,
    text: 'A notice is served.',
    ownerName: 'An officer',
    dueOn: '2026-12-20',
    powerId: p.powerId,
    targetKind: 'PERSON',
    status: 'CONSIDERED',
    operationalDetail: 'Two officers at six',
    conditions: 'Not within 100 metres',
    safetyWording: 'Only her mother collects her.',
    ...more,
  },
});
const power = (values: Partial<DisruptionPower>) =>
  make.put(p, DisruptionPower, {
    code: `X-${Math.random()}`,
    name: 'A power',
    legalBasis: 'An Act',
    whoApplies: 'Police',
    target: 'person',
    status: 'in_force',
    ...values,
  });

test('the action is Pursue, the police’s own, and both halves are saved together or not at all', async () => {
  const scene = await aScene(p);
  const { id } = await said<{ id: string; heading: string }>(p.cast.CaRE, 'addDisruptionAction', plan(scene));
  const [action, side] = await arrange(p.id, async (em) => [
    await em.findOneOrFail(Action, { id }),
    await em.findOneOrFail(DisruptionAction, { actionId: id }),
  ]);
  expect(action).toMatchObject({
    heading: 'PURSUE',
    ownerOrganisationId: p.of.POLICE,
    state: 'ACCEPTED',
    meetingId: scene.meeting.id,
  });
  expect(side).toMatchObject({
    status: 'CONSIDERED',
    statusOn: '2026-11-24',
    safetyWording: 'Only her mother collects her.',
    target: null,
  });
  const before = await all(p);
  expect(await tell(p.cast.CaRE, 'addDisruptionAction', plan(scene, { conditions: 'x'.repeat(4001) }))).toBe(
    'BAD_INPUT conditions',
  );
  expect(await all(p)).toBe(before);
});

test('a person is named only by a signatory of the compartment; a place that needs no compartment by anybody of the team', async () => {
  const scene = await aScene(p);
  const signatory = await make.aPerson(p, 'CaRE', { compartmentMember: true });
  await make.accepted(p, scene.meeting, signatory);
  expect(await tell(p.cast.CaRE, 'addDisruptionAction', plan(scene, { target: 'A named man' }))).toBe(
    'FORBIDDEN target',
  );
  expect(await tell(signatory, 'addDisruptionAction', plan(scene, { target: 'A named man' }))).toBe('done');
  expect(
    await tell(p.cast.CaRE, 'addDisruptionAction', plan(scene, { targetKind: 'PLACE', target: 'The car park' })),
  ).toBe('done');
  const closed = await power({ needsCompartment: true });
  expect(
    await tell(
      p.cast.CaRE,
      'addDisruptionAction',
      plan(scene, { powerId: closed.id, targetKind: 'PLACE', target: 'His house' }),
    ),
  ).toBe('FORBIDDEN target');
});

test('a power that is repealed, or no longer in force today, cannot be chosen', async () => {
  const scene = await aScene(p);
  const use = async (values: Partial<DisruptionPower>) =>
    tell(p.cast.CaRE, 'addDisruptionAction', plan(scene, { powerId: (await power(values)).id }));
  expect(await use({ status: 'repealed' })).toBe('BAD_INPUT powerId');
  expect(await use({ validTo: '2026-11-24' })).toBe('BAD_INPUT powerId');
  expect(await use({ validTo: '2026-11-25' })).toBe('done');
  expect(await use({ validFrom: '2026-11-25' })).toBe('BAD_INPUT powerId');
  expect(await use({ status: 'not_commenced' })).toBe('BAD_INPUT powerId');
});

test('the school reads what keeps its pupil safe, and neither target nor tactics', async () => {
  const scene = await aScene(p);
  const { id } = await said(p.cast.CaRE, 'addDisruptionAction', plan(scene));
  const seen = await get<{ child: { actions: { id: string; disruption: Record<string, unknown>[] }[] } }>(
    p.cast.DSL,
    'query Q($id: ID!) { child(id: $id) { actions { id disruption { safetyWording target operationalDetail conditions } } } }',
    { id: scene.child.id },
  );
  expect(seen.child.actions.find((action) => action.id === id)?.disruption).toEqual([
    { safetyWording: 'Only her mother collects her.', target: null, operationalDetail: null, conditions: null },
  ]);
});

test('the power is moved on with its day, on the version that was read', async () => {
  const { disruption } = await aScene(p);
  const on = (status: string, version: number, day = '2026-12-01') =>
    said<{ status: string; statusOn: string; version: number }>(
      p.cast.CaRE,
      'updateDisruption',
      { input: { disruptionActionId: disruption.id, status, safetyWording: 'Stay away.', version } },
      'id status statusOn version',
      new Date(`${day}T10:00:00Z`),
    );
  expect(await on('APPLIED', 1)).toMatchObject({ status: 'APPLIED', statusOn: '2026-12-01', version: 2 });
  expect(await on('APPLIED', 2, '2026-12-02')).toMatchObject({ statusOn: '2026-12-01', version: 3 });
  await expect(on('GRANTED', 2)).rejects.toThrow('STALE');
});
