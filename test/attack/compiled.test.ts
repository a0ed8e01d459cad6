/**
 * One record with everything round it is read in one statement and answered by compiled code; lists are read edge by edge.
 * Whoever asks, both give the same values and withhold the same fields for the same reasons.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../server/access/roles.ts';
import { ask } from '../kit.ts';
import { aScene, aStage, type Scene, type Stage } from '../meetings/scene.ts';
import { attacked, type Attacked } from './service.ts';
import { everythingOf } from './selection.ts';

let p: Stage;
let scenes: Scene[];
let service: Attacked;
beforeAll(async () => {
  p = await aStage();
  const sitting = await aScene(p, { decided: true, planned: true });
  const over = await aScene(p, { state: 'DISTRIBUTED', decided: true, startsAt: '2026-11-10T09:30:00.000Z' });
  scenes = [sitting, over, await aScene(p, { state: 'CALL_FOR_ITEMS', invited: false })];
  service = await attacked();
});
afterAll(() => service.close());

type Rows = { id: string }[];
const back = ['panel', 'meeting', 'school', 'organisation', 'power', 'child'];
const child = everythingOf('Child', 2, [...back, 'enrolments', 'careStatuses', 'episodes']);
const item = everythingOf('AgendaItem', 1);
const meeting = everythingOf('Meeting', 2, [...back, 'listing', 'disruption', 'presenter']);
const byList = {
  child: `{ children(first: 50) { nodes { ${child} } } }`,
  meeting: `{ meetings(first: 50) { nodes { ${meeting} } } }`,
  agendaItem: `{ meetings(first: 50) { nodes { items { ${item} } } } }`,
};
const alone = {
  child: `query Q($id: ID!) { it: child(id: $id) { ${child} } }`,
  meeting: `query Q($id: ID!) { it: meeting(id: $id) { ${meeting} } }`,
  agendaItem: `query Q($id: ID!) { it: agendaItem(id: $id) { ${item} } }`,
};
type Kind = keyof typeof byList;
interface Lists {
  children?: { nodes: Rows };
  meetings?: { nodes: { id: string; items?: Rows | null }[] };
}
const idsOf = (s: Scene) => ({ child: s.child.id, meeting: s.meeting.id, agendaItem: s.item.id });

test.each(roles)('%s is told the same about one record as about many', async (role) => {
  const actor = p.cast[role];
  let compared = 0;
  for (const kind of Object.keys(byList) as Kind[]) {
    const { data, errors } = await service.send<Lists>(actor, { query: byList[kind] });
    expect(errors).toEqual([]);
    const listed: Rows =
      kind === 'agendaItem'
        ? (data?.meetings?.nodes ?? []).flatMap(({ items }) => items ?? [])
        : ((kind === 'child' ? data?.children : data?.meetings)?.nodes ?? []);
    for (const s of scenes) {
      const id = idsOf(s)[kind];
      const one = await service.send<{ it: object }>(actor, { query: alone[kind], variables: { id } });
      const among = listed.find((row) => row.id === id);
      if (among) expect(one.data).toEqual({ it: among });
      if (among) compared += 1;
      else expect(one.errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
  }
  if (role === 'AGG' || role === 'SYS') expect(compared).toBe(0);
  else expect(compared).toBeGreaterThan(2);
});

describe('compiled, a question is answered as it is without compiling', () => {
  const questions: [string, string][] = [
    [
      'fragments that ask one edge for different things',
      `query Q($id: ID!) { meeting(id: $id) { ...A ...B items { child { id } } } }
      fragment A on Meeting { items { id child { initials } passages { text } } }
      fragment B on Meeting { items { minutes child { surname redactions { field reason } } } panel { code } }`,
    ],
    [
      'one edge under two names',
      `query Q($id: ID!) { meeting(id: $id) { first: items { id } second: items { id part child { surname } } items { title } } }`,
    ],
    [
      'one record under two names',
      `query Q($id: ID!) { a: meeting(id: $id) { id items { id } } b: meeting(id: $id) { place items { part actions { text } } } }`,
    ],
    [
      'parts that are left out',
      `query Q($id: ID!, $yes: Boolean = true, $no: Boolean = false) { meeting(id: $id) { id place @include(if: $no)
      items @skip(if: $yes) { id } panel @include(if: $yes) { id name @skip(if: $no) } ... @include(if: $no) { chairName attendances { id } } } }`,
    ],
    [
      'the kinds of things',
      `query Q($id: ID!) { __typename meeting(id: $id) { __typename kind: __typename items { __typename child { __typename } } } }`,
    ],
    [
      'defaults and words from a closed list',
      `query Q($n: Int = 2, $state: ListingState = LISTED, $none: ID) {
      meetings(first: $n, panelId: $none) { totalCount nodes { state } } listings(state: $state) { id state } organisations(kind: SCHOOL) { id kind } }`,
    ],
    [
      'something that is not there beside something that is',
      `query Q($id: ID!) { agendaItem(id: $id) { id } meeting(id: $id) { id } }`,
    ],
  ];
  test.each(questions)('%s', async (_what, query) => {
    for (const role of ['CPC', 'CaRE', 'DSL', 'DIST', 'AGG'] as const) {
      const variables = query.includes('$id') ? { id: scenes[0]?.meeting.id } : {};
      const plain = await ask<Record<string, unknown> | null>(p.cast[role], query, variables);
      const compiled = await service.send(p.cast[role], { query, variables });
      expect(compiled.data ?? {}).toEqual(JSON.parse(JSON.stringify(plain.data)));
      expect(compiled.errors.map(({ message }) => message)).toEqual(plain.errors.map(({ message }) => message));
    }
  });
});
