/** The two lists of an agency's desk: what it still has to do, first due first, and what has ended, latest first. */
import { beforeAll, expect, test } from 'vitest';
import { aChild, anAction, aPartnership, aPerson, type Setting } from '../builders.ts';
import { get } from '../kit.ts';

let here: Setting;
beforeAll(async () => {
  here = await aPartnership();
});

test('the open and the ended actions of an agency are two lists, each counted on its own', async () => {
  const worker = await aPerson(here, 'FAM');
  const child = await aChild(here);
  const held = { ownerOrganisationId: worker.organisationId };
  await anAction(here, child, { ...held, text: 'second', dueOn: '2026-12-02', state: 'IN_PROGRESS' });
  await anAction(here, child, { ...held, text: 'first', dueOn: '2026-11-01', state: 'ACCEPTED' });
  await anAction(here, child, { ...held, text: 'long done', dueOn: '2026-09-01', state: 'COMPLETED' });
  await anAction(here, child, { ...held, text: 'declined', dueOn: '2026-10-01', state: 'DECLINED' });
  const query =
    '{ open: actions(held: true, ended: false) { ...list } ended: actions(held: true, ended: true) { ...list } } fragment list on ActionConnection { totalCount nodes { text } }';
  const { open, ended } = await get<Record<'open' | 'ended', { totalCount: number; nodes: { text: string }[] }>>(
    worker,
    query,
  );
  expect(open).toEqual({ totalCount: 2, nodes: [{ text: 'first' }, { text: 'second' }] });
  expect(ended).toEqual({ totalCount: 2, nodes: [{ text: 'declined' }, { text: 'long done' }] });
});

test('a list that is asked for without a district is not a list of the children without one', async () => {
  const chair = await aPerson(here, 'CPC');
  const { children } = await get<{ children: { totalCount: number } }>(
    chair,
    '{ children(districtCode: null) { totalCount } }',
  );
  expect(children.totalCount).toBe(1);
});
