/**
 * A word that stands nowhere else is put into every text about a child. Every role asks over HTTP for everything, says every
 * verb, and each word may come back only where the agreement gives that role a way in; the log holds none.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../server/access/actor.ts';
import { governedTypes } from '../../server/access/governed.ts';
import { fieldRowsOf } from '../../server/access/matrix.ts';
import { roles } from '../../server/access/roles.ts';
import { ActionUpdate } from '../../server/actions/action-update.entity.ts';
import { DeclaredInterest } from '../../server/declarations/declared-interest.entity.ts';
import { anOrganisation, aPerson, put } from '../builders.ts';
import { arrange, panelsSchema } from '../kit.ts';
import { aScene, aStage, documentOf, type Scene, type Stage } from '../meetings/scene.ts';
import { attacked, type Attacked } from './service.ts';
import { everythingOf, wordsOf } from './selection.ts';

const about = [
  'Child',
  'Action',
  'ActionUpdate',
  'Assessment',
  'Attendance',
  'CareStatus',
  'Decision',
  'DeclaredInterest',
  'DisruptionAction',
  'Involvement',
  'Listing',
  'PanelEpisode',
  'Passage',
  'AgendaItem',
  'Meeting',
];
const word = (type: string, field: string) => `Zq${type}${field}qZ`;
let p: Stage;
let s: Scene;
let service: Attacked;
/** what each person was told, all of it */
const told = new Map<Actor, string>();
let strangers: Actor[];

beforeAll(async () => {
  p = await aStage();
  s = await aScene(p, { decided: true, planned: true });
  const { id: childId } = s.child;
  const said = { childId, organisationId: p.of.SCHOOL, notedAt: '2026-11-22T09:00:00.000Z' };
  await put(p, ActionUpdate, { ...said, actionId: s.action.id, authorName: 'x', note: 'x' });
  const interest = { itemId: s.item.id, meetingId: s.meeting.id, childId, declaredAt: '2026-11-22T09:00:00.000Z' };
  const { personId, organisationId } = p.cast.SYS;
  await put(p, DeclaredInterest, { ...interest, personId, organisationId, personName: 'x', nature: 'x' });
  await arrange(p.id, async (em) => {
    for (const { name, class: type, columns } of governedTypes().filter((one) => about.includes(one.name))) {
      const words = wordsOf(name).filter((field) => columns.includes(field));
      await em.nativeUpdate(type, {}, Object.fromEntries(words.map((field) => [field, word(name, field)])));
    }
  });
  const elsewhere = await anOrganisation(p, 'SCHOOL');
  const left = await aPerson(p, 'DSL', { organisationId: elsewhere.id });
  const charity = await anOrganisation(p, 'VOLUNTARY');
  strangers = [left, await aPerson(p, 'VOL', { organisationId: charity.id }), p.cast.AGG, p.cast.SYS];
  service = await attacked();
  for (const actor of [...Object.values(p.cast), ...strangers]) told.set(actor, await everythingSaidTo(actor));
}, 120_000);
afterAll(() => service.close());

const back = ['panel', 'organisation', 'power', 'school'];
const questions = [
  `query Q($meeting: ID!) { meeting(id: $meeting) { ${everythingOf('Meeting', 1, back)} } }`,
  `query Q($child: ID!) { child(id: $child) { ${everythingOf('Child', 2, [...back, 'child', 'meeting', 'listings'])} } }`,
  `query Q($item: ID!) { agendaItem(id: $item) { ${everythingOf('AgendaItem', 1, back)} } }`,
  `{ children { totalCount nodes { ${everythingOf('Child', 1)} } } }`,
  `{ meetings { totalCount nodes { ${everythingOf('Meeting', 2, [...back, 'meeting', 'child'])} } } }`,
  `{ actions { totalCount nodes { ${everythingOf('Action', 1)} } } listings { ${everythingOf('Listing', 1, back)} } }`,
  `{ memberships { ${everythingOf('Membership', 1)} } panels { ${everythingOf('Panel', 1)} } organisations { ${everythingOf('Organisation', 1)} } }`,
  `{ children(surname: "Zq") { totalCount nodes { id } } monitoredChildren(financialYear: "2026/27") { panelCode year { children } } }`,
];

/** Verbs are said with ids of this child and words that are too short to be done, in the hope of a telling refusal. */
function verbs(): [string, Record<string, unknown>][] {
  const ids: Record<string, string> = {
    meetingId: s.meeting.id,
    itemId: s.item.id,
    actionId: s.action.id,
    childId: s.child.id,
    listingId: s.listing.id,
    passageId: s.passage.id,
    invitationId: s.invitation.id,
    disruptionActionId: s.disruption.id,
    panelId: p.panelId,
  };
  const blank = { reason: ' ', nature: ' ', note: ' ', evidence: ' ', version: 99, minutes: -1, dueOn: '2020-01-01' };
  const inputs: Record<string, Record<string, unknown>> = {
    amendPassage: { kind: 'FACT', handlingCode: 'OPEN', text: ' ', version: 99 },
    writePassage: { kind: 'FACT', handlingCode: 'OPEN', text: ' ' },
    deferListing: { reason: ' ' },
    updateDisruption: { status: 'APPLIED', version: 99 },
    recordDecision: { kind: 'MONITOR', handlingCode: 'OPEN', rationale: ' ', version: 99 },
    requestListing: { kind: 'NEW', reason: ' ', requiredOn: '2026-11-01' },
    orderAgenda: { itemIds: [s.item.id], version: 99 },
  };
  return Object.values(panelsSchema().getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const given = { ...ids, ...blank };
    if (args[0]?.name !== 'input') return name.startsWith('withdraw') ? [] : [[name, given] as [string, typeof given]];
    return inputs[name]
      ? [[name, { input: { ...idsFor(name, ids), ...inputs[name] } }] as [string, Record<string, unknown>]]
      : [];
  });
}
function idsFor(verb: string, ids: Record<string, string>): Record<string, string> {
  const type = panelsSchema().getMutationType()?.getFields()[verb]?.args[0]?.type.toString().replace('!', '') ?? '';
  const known = (panelsSchema().getType(type) as unknown as { getFields: () => object }).getFields();
  return Object.fromEntries(Object.entries(ids).filter(([name]) => name in known));
}

async function everythingSaidTo(actor: Actor): Promise<string> {
  const variables = { meeting: s.meeting.id, child: s.child.id, item: s.item.id };
  let text = '';
  for (const query of questions) {
    const answer = await service.send(actor, { query, variables });
    expect(answer.text).not.toMatch(/BAD_INPUT|BROKEN/);
    text += answer.text;
  }
  return text;
}

const words = () => about.flatMap((type) => wordsOf(type).map((field) => ({ type, field, mark: word(type, field) })));

test.each(roles)('%s reads no text for which the agreement has no way in', (role) => {
  const text = told.get(p.cast[role]) ?? '';
  const open = new Set(
    about.flatMap((type) =>
      fieldRowsOf(type)
        .filter((row) => row.cells[role].grants.length)
        .map((row) => word(type, row.field)),
    ),
  );
  const found = words()
    .filter(({ mark }) => text.includes(mark))
    .map(({ mark }) => mark);
  expect(found.filter((mark) => !open.has(mark))).toEqual([]);
  if (role === 'CPC') expect(found.length).toBeGreaterThan(30);
  if (role === 'CPC' || role === 'DSL') expect(found).not.toContain(word('DisruptionAction', 'operationalDetail'));
});

test('scrutiny, the system’s keepers, another school and another charity read no word of it, nor an id', () => {
  for (const actor of strangers) {
    const text = told.get(actor) ?? '';
    expect(words().filter(({ mark }) => text.includes(mark))).toEqual([]);
    for (const { id } of [s.child, s.meeting, s.item, s.listing, s.episode, s.passage, s.action, s.disruption])
      expect(text).not.toContain(id);
  }
});

test('whatever verb they say, they are told what they would be told of nothing', async () => {
  const nothing = '00000000-0000-4000-8000-000000000000';
  const known = [s.meeting, s.item, s.action, s.child, s.listing, s.passage, s.invitation, s.disruption].map(
    ({ id }) => id,
  );
  const without = (given: unknown): unknown =>
    JSON.parse(known.reduce((text, id) => text.replaceAll(id, nothing), JSON.stringify(given)));
  expect(verbs().length).toBeGreaterThan(20);
  for (const actor of strangers) {
    for (const [verb, variables] of verbs()) {
      const query = documentOf(verb);
      const there = await service.send(actor, { query, variables });
      const missing = await service.send(actor, { query, variables: without(variables) });
      expect([verb, there.status, there.text]).toEqual([verb, missing.status, missing.text]);
      expect(there.errors[0]?.extensions.code).toMatch(/^(NOT_FOUND|BAD_INPUT)$/);
    }
  }
});

test('the log holds none of it, nor who asked', () => {
  const log = service.logged();
  for (const { mark } of words()) expect(log).not.toContain(mark);
  for (const { personName } of Object.values(p.cast)) expect(log).not.toContain(personName);
  expect(log).not.toMatch(/query Q|__Host-session|"variables"|broken/);
});
