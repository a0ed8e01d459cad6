/** Who contributes, who decides, who approves. */
import { beforeAll, expect, test } from 'vitest';
import { aPerson } from '../builders.ts';
import { aScene, aStage, table, tell, whoMay, type Scene, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const passage = { kind: 'FACT', handlingCode: 'OPEN', text: 'What we know.' };
const outsiders = 'SW MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS';
const decide = ({ item }: Scene) => ({
  input: { itemId: item.id, kind: 'MONITOR', rationale: 'Because.', handlingCode: 'OPEN', riskCategory: 'HIGH' },
});

test('every agency that is invited contributes; the manager reads only', async () => {
  const write = ({ item }: Scene) => ({ input: { itemId: item.id, ...passage } });
  expect(await whoMay(p, 'writePassage', {}, write)).toEqual(
    table('CPC ADM SW CaRE MISP DSL EDU HLT YJS FAM VOL DIST'),
  );
  expect(await whoMay(p, 'writePassage', { invited: false }, write)).toEqual(table('CPC ADM', `${outsiders} CaRE`));
});

test('an agency’s paragraph is changed by that agency alone: not even by the chair', async () => {
  const amend = ({ passage: { id } }: Scene) => ({ input: { passageId: id, ...passage, version: 1 } });
  // the harmed child’s side, districts and schools are never shown a police report
  expect(await whoMay(p, 'amendPassage', {}, amend)).toEqual(table('CaRE MISP', 'DSL VOL DIST AGG SYS'));
});

test('the panel’s decision is recorded by the chair alone', async () => {
  expect(await whoMay(p, 'recordDecision', {}, decide)).toEqual(table('CPC'));
  expect(await whoMay(p, 'recordDecision', { invited: false }, decide)).toEqual(table('CPC', `${outsiders} CaRE`));
});

test('the minutes are approved by the chair of that meeting alone', async () => {
  const approve = ({ meeting }: Scene) => ({ meetingId: meeting.id });
  const ready = { state: 'MINUTES_WITH_CHAIR', decided: true, planned: true } as const;
  expect(await whoMay(p, 'approveMinutes', ready, approve)).toEqual(table('CPC'));
  const another = await aPerson(p, 'CPC');
  expect(await tell(another, 'approveMinutes', approve(await aScene(p, ready)))).toBe('FORBIDDEN');
});
