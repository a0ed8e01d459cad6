/** How many children each panel monitored (practice S7/C7): asked through the front door, by month, quarter and financial year. */
import { beforeAll, expect, test } from 'vitest';
import { roles } from '../../server/access/roles.ts';
import type { Panel } from '../../server/panels/panel.entity.ts';
import type { Child } from '../../server/children/child.entity.ts';
import * as make from '../builders.ts';
import { ask, get } from '../kit.ts';
import { aScene, aStage, said, type Stage } from '../meetings/scene.ts';

interface Figures {
  panelCode: string;
  periods: { period: string; children: number | null; suppressed: boolean }[];
  year: { period: string; children: number | null; suppressed: boolean };
}
const QUERY =
  'query Q($year: String!, $by: StatisticsPeriod!) { monitoredChildren(financialYear: $year, by: $by) { panelCode periods { period children suppressed } year { period children suppressed } } }';

let p: Stage;
let mase: Panel;
let ccep: Panel;
beforeAll(async () => {
  p = await aStage();
  mase = await make.aPanel(p, { code: 'MASE-S' });
  ccep = await make.aPanel(p, { code: 'CCEP-S' });
});

const heard = (child: Child, panel: Panel, heardAt: string, state: 'HEARD' | 'DEFERRED' = 'HEARD') =>
  make.aListing(p, child, { panelId: panel.id, state, heardAt });
const figures = async (by: 'MONTH' | 'QUARTER', year = '2026/27', role: keyof Stage['cast'] = 'SSM', panel = mase) => {
  const { monitoredChildren } = await get<{ monitoredChildren: Figures[] }>(p.cast[role], QUERY, { year, by });
  return monitoredChildren.find(({ panelCode }) => panelCode === panel.code) as Figures;
};
const shown = ({ periods, year }: Figures) =>
  [...periods, year]
    .filter(({ children, suppressed }) => children !== 0 || suppressed)
    .map(({ period, children, suppressed }) => `${period} ${suppressed ? 'c' : children}`);

test('a child counts once in a month, once in a quarter and once in the year, however often it was heard; each panel for itself', async () => {
  const [amber, zeno] = [await make.aChild(p), await make.aChild(p)];
  for (const at of ['2026-05-12T09:00:00Z', '2026-05-26T09:00:00Z', '2026-06-09T09:00:00Z', '2026-09-08T09:00:00Z'])
    await heard(amber, mase, at);
  await heard(zeno, mase, '2026-06-09T09:30:00Z');
  await heard(zeno, ccep, '2026-06-16T09:30:00Z');
  await heard(zeno, ccep, '2026-07-14T09:30:00Z', 'DEFERRED');
  expect(shown(await figures('MONTH'))).toEqual(['2026-05 1', '2026-06 2', '2026-09 1', '2026/27 2']);
  expect(shown(await figures('QUARTER'))).toEqual(['Q1 2', 'Q2 1', '2026/27 2']);
  expect(shown(await figures('QUARTER', '2026/27', 'SSM', ccep))).toEqual(['Q1 1', '2026/27 1']);
});

test('the months of a financial year run from April to March', async () => {
  const { periods, year } = await figures('MONTH', '2029/30');
  expect(periods.map(({ period }) => period)).toEqual([
    '2029-04',
    '2029-05',
    '2029-06',
    '2029-07',
    '2029-08',
    '2029-09',
    '2029-10',
    '2029-11',
    '2029-12',
    '2030-01',
    '2030-02',
    '2030-03',
  ]);
  expect(year).toEqual({ period: '2029/30', children: 0, suppressed: false });
});

test('midnight is midnight in London: in summer an hour earlier than in Greenwich, in winter at the same moment', async () => {
  const on = async (heardAt: string) => heard(await make.aChild(p), mase, heardAt);
  await on('2027-06-30T22:59:59Z');
  await on('2027-06-30T23:00:00Z');
  await on('2027-12-31T23:59:59Z');
  await on('2028-03-31T22:59:59Z');
  await on('2028-03-31T23:00:00Z');
  await on('2027-03-31T22:30:00Z');
  await on('2027-03-31T23:30:00Z');
  expect(shown(await figures('MONTH', '2027/28'))).toEqual([
    '2027-04 1',
    '2027-06 1',
    '2027-07 1',
    '2027-12 1',
    '2028-03 1',
    '2027/28 5',
  ]);
  expect(shown(await figures('QUARTER', '2027/28'))).toEqual(['Q1 2', 'Q2 1', 'Q3 1', 'Q4 1', '2027/28 5']);
  expect(shown(await figures('MONTH', '2028/29'))).toEqual(['2028-04 1', '2028/29 1']);
});

test('a child who was only listed, or only asked for, is not monitored; the chair’s decision makes it so', async () => {
  const scene = await aScene(p, { startsAt: '2026-12-08T09:30:00.000Z' });
  const panel = {
    ...mase,
    code: (
      await get<{ meeting: { panel: { code: string } } }>(
        p.cast.CPC,
        'query Q($id: ID!) { meeting(id: $id) { panel { code } } }',
        { id: scene.meeting.id },
      )
    ).meeting.panel.code,
  } as Panel;
  expect(shown(await figures('MONTH', '2026/27', 'SSM', panel))).toEqual([]);
  await said(p.cast.CPC, 'recordDecision', {
    input: { itemId: scene.item.id, kind: 'MONITOR', rationale: 'Because', handlingCode: 'OPEN', riskCategory: 'HIGH' },
  });
  expect(shown(await figures('MONTH', '2026/27', 'SSM', panel))).toEqual(['2026-12 1', '2026/27 1']);
});

test('scrutiny sees quarters only, counts of one to five withheld, and the year with them', async () => {
  const panel = await make.aPanel(p, { code: 'HSB-S' });
  for (let n = 0; n < 8; n += 1) await heard(await make.aChild(p), panel, '2026-04-14T09:00:00Z');
  for (let n = 0; n < 5; n += 1) await heard(await make.aChild(p), panel, '2026-07-14T09:00:00Z');
  expect(shown(await figures('QUARTER', '2026/27', 'SSM', panel))).toEqual(['Q1 8', 'Q2 5', '2026/27 13']);
  const published = await figures('QUARTER', '2026/27', 'AGG', panel);
  expect(shown(published)).toEqual(['Q1 8', 'Q2 c', '2026/27 c']);
  expect(JSON.stringify(published)).not.toMatch(/:5|:13/);
  expect((await ask(p.cast.AGG, QUERY, { year: '2026/27', by: 'MONTH' })).errors[0]?.code).toBe('FORBIDDEN');
});

test('true zeros and counts of six and more are published as they are', async () => {
  const panel = await make.aPanel(p, { code: 'MISSING-S' });
  for (let n = 0; n < 6; n += 1) await heard(await make.aChild(p), panel, '2026-04-14T09:00:00Z');
  expect((await figures('QUARTER', '2026/27', 'AGG', panel)).periods.map(({ children }) => children)).toEqual([
    6, 0, 0, 0,
  ]);
  expect(shown(await figures('QUARTER', '2026/27', 'AGG', panel))).toEqual(['Q1 6', '2026/27 6']);
});

test('a small year is withheld even where no quarter of it is', async () => {
  const panel = await make.aPanel(p, { code: 'SMALL-S' });
  expect((await figures('QUARTER', '2026/27', 'AGG', panel)).year).toMatchObject({ children: 0, suppressed: false });
  await heard(await make.aChild(p), panel, '2026-04-14T09:00:00Z');
  expect((await figures('QUARTER', '2026/27', 'AGG', panel)).year).toMatchObject({ children: null, suppressed: true });
});

test('the year is withheld where it and the quarters together tell of one to five children: heard in one quarter only, or in both', async () => {
  const panel = await make.aPanel(p, { code: 'NESTED-S' });
  // six in spring, six in summer, seven in the year: five came back, and one did not
  const children = await Promise.all(Array.from({ length: 7 }, () => make.aChild(p)));
  for (const child of children.slice(0, 6)) await heard(child, panel, '2026-04-14T09:00:00Z');
  for (const child of children.slice(1)) await heard(child, panel, '2026-07-14T09:00:00Z');
  expect(shown(await figures('QUARTER', '2026/27', 'SSM', panel))).toEqual(['Q1 6', 'Q2 6', '2026/27 7']);
  expect(shown(await figures('QUARTER', '2026/27', 'AGG', panel))).toEqual(['Q1 6', 'Q2 6', '2026/27 c']);
});

test('the chairs and the strategic managers see whole numbers; everybody else gets what is published', async () => {
  const panel = await make.aPanel(p, { code: 'WHO-S' });
  await heard(await make.aChild(p), panel, '2026-04-14T09:00:00Z');
  const answers: Record<string, string> = {};
  for (const role of roles) answers[role] = shown(await figures('QUARTER', '2026/27', role, panel)).join(', ');
  const whole = roles.filter((role) => answers[role] === 'Q1 1, 2026/27 1');
  const published = roles.filter((role) => answers[role] === 'Q1 c, 2026/27 c');
  expect(whole).toEqual(['CPC', 'SSM']);
  expect([...whole, ...published].sort()).toEqual([...roles].sort());
});

test.each(['2026', '2026/28', '1999/00', '26/27', ''])('"%s" is no financial year', async (year) => {
  expect((await ask(p.cast.SSM, QUERY, { year, by: 'QUARTER' })).errors[0]).toMatchObject({
    code: 'BAD_INPUT',
    field: 'financialYear',
  });
});
