/** Disruption is added and moved on by the police CaRE team alone. */
import { beforeAll, expect, test } from 'vitest';
import { aStage, table, whoMay, type Scene, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const add = ({ child }: Scene) => ({
  input: {
    childId: child.id,
    text: 'A notice is served.',
    ownerName: 'An officer',
    dueOn: '2026-12-20',
    powerId: p.powerId,
    targetKind: 'PLACE',
    status: 'CONSIDERED',
  },
});
const update = ({ disruption }: Scene) => ({
  input: { disruptionActionId: disruption.id, status: 'APPLIED', version: 1 },
});

test('a disruption action is added by the CaRE team alone', async () => {
  expect(await whoMay(p, 'addDisruptionAction', {}, add)).toEqual(table('CaRE'));
});

test('the CaRE team sees an exploitation case that it is not invited to, but adds to it only when invited', async () => {
  expect(await whoMay(p, 'addDisruptionAction', { invited: false }, add)).toEqual(
    table('', 'SW MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS'),
  );
});

test('a disruption action is moved on by the CaRE team alone', async () => {
  expect(await whoMay(p, 'updateDisruption', {}, update)).toEqual(table('CaRE'));
});
