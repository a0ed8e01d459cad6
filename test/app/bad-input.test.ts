/** Whatever is wrong with what was typed: one clear code and field, nothing of it echoed, nothing half-saved. */
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../server/access/roles.ts';
import { Listing } from '../../server/listings/listing.entity.ts';
import { Organisation } from '../../server/organisations/organisation.entity.ts';
import { add } from '../../server/row.ts';
import { aPanel, put } from '../builders.ts';
import { arrange, ask } from '../kit.ts';
import { all, aScene, aStage, hear, said, tell, type Scene, type Stage, type Wishes } from '../meetings/scene.ts';

const CANARY = 'Canary-4711';
let p: Stage;
let s: Scene;
let sitting: Scene;
let planned: Scene;
let ready: Scene;
let theirs: Scene;
let newPanel: string;
let requested: string;

beforeAll(async () => {
  p = await aStage();
  const elsewhere = await aStage();
  theirs = await aScene(elsewhere);
  sitting = await aScene(p);
  planned = await aScene(p, { state: 'SCHEDULED', quiet: true });
  ready = await aScene(p, { state: 'MINUTES_WITH_CHAIR' });
  newPanel = (await aPanel(p)).id;
  const { child, episode } = sitting;
  requested = (
    await arrange(p.id, async (em) =>
      add(em, Listing, {
        episodeId: episode.id,
        childId: child.id,
        panelId: p.panelId,
        kind: 'NEW',
        state: 'REQUESTED',
        requestedOn: '2026-11-02',
        requestedByOrganisationId: p.of.POLICE,
        reason: 'Concern',
      }),
    )
  ).id;
});
beforeEach(() => {
  s = sitting;
});

/** Says it, and makes sure that a refusal echoes nothing and leaves everything as it was. */
async function refused(role: Role, verb: string, variables: Record<string, unknown>): Promise<string> {
  const before = await all(p);
  const { errors } = await hear(p.cast[role], verb, variables);
  expect(JSON.stringify(errors)).not.toContain(CANARY);
  expect(await all(p)).toBe(before);
  const [error] = errors;
  return [error?.code, error?.field ?? error?.fields?.join()].filter(Boolean).join(' ') || 'done';
}

const ids = ['an id that nobody has', 'something that is no id', 'the id of another partnership’s record'] as const;
const wrong = (which: (typeof ids)[number], theirId: string) =>
  ({ [ids[0]]: randomUUID(), [ids[1]]: CANARY, [ids[2]]: theirId })[which] as string;

describe('what does not exist, what is no id and what is another partnership’s are one and the same: nothing here', () => {
  const text = { kind: 'FACT', handlingCode: 'OPEN', text: CANARY };
  const about: [string, Role, (t: (other: string) => string) => Record<string, unknown>][] = [
    [
      'requestListing',
      'CPC',
      (t) => ({
        input: {
          childId: t(theirs.child.id),
          panelId: newPanel,
          kind: 'NEW',
          reason: CANARY,
          requiredOn: '2026-11-20',
        },
      }),
    ],
    [
      'listOnAgenda',
      'ADM',
      (t) => ({ input: { listingId: t(theirs.listing.id), meetingId: planned.meeting.id, minutes: 20 } }),
    ],
    ['listOnAgenda', 'ADM', (t) => ({ input: { listingId: requested, meetingId: t(theirs.meeting.id), minutes: 20 } })],
    ['deferListing', 'ADM', (t) => ({ input: { listingId: t(theirs.listing.id), reason: CANARY } })],
    [
      'scheduleMeeting',
      'CPC',
      (t) => ({ input: { panelId: t(theirs.p.panelId), startsAt: '2026-12-15T09:30:00Z', place: CANARY } }),
    ],
    [
      'addAgendaItem',
      'ADM',
      (t) => ({ input: { meetingId: t(theirs.meeting.id), part: 'PLACES', title: CANARY, minutes: 5 } }),
    ],
    ['orderAgenda', 'ADM', (t) => ({ input: { meetingId: t(theirs.meeting.id), itemIds: [], version: 1 } })],
    ['timeAgendaItem', 'ADM', (t) => ({ itemId: t(theirs.item.id), minutes: 20 })],
    ['removeAgendaItem', 'ADM', (t) => ({ itemId: t(theirs.place.id) })],
    ['inviteToItem', 'ADM', (t) => ({ input: { itemId: t(theirs.item.id), organisationId: p.of.PROBATION } })],
    ['withdrawInvitation', 'ADM', (t) => ({ invitationId: t(theirs.invitation.id) })],
    ['issuePapers', 'CPC', (t) => ({ meetingId: t(theirs.meeting.id), version: 1 })],
    ['openMeeting', 'CPC', (t) => ({ meetingId: t(theirs.meeting.id) })],
    ['concludeMeeting', 'CPC', (t) => ({ meetingId: t(theirs.meeting.id) })],
    ['acceptConfidentiality', 'HLT', (t) => ({ meetingId: t(theirs.meeting.id) })],
    ['declareInterest', 'HLT', (t) => ({ itemId: t(theirs.item.id), nature: CANARY })],
    [
      'recordAttendance',
      'ADM',
      (t) => ({
        input: {
          meetingId: sitting.meeting.id,
          itemId: t(theirs.item.id),
          organisationId: p.of.POLICE,
          status: 'APOLOGIES',
        },
      }),
    ],
    [
      'recordAttendance',
      'ADM',
      (t) => ({ input: { meetingId: t(theirs.meeting.id), organisationId: p.of.POLICE, status: 'APOLOGIES' } }),
    ],
    ['writePassage', 'HLT', (t) => ({ input: { itemId: t(theirs.item.id), ...text } })],
    ['amendPassage', 'CaRE', (t) => ({ input: { passageId: t(theirs.passage.id), ...text, version: 1 } })],
    [
      'recordDecision',
      'CPC',
      (t) => ({
        input: {
          itemId: t(theirs.item.id),
          kind: 'MONITOR',
          rationale: CANARY,
          handlingCode: 'OPEN',
          riskCategory: 'HIGH',
        },
      }),
    ],
    ['sendMinutesToChair', 'ADM', (t) => ({ meetingId: t(theirs.meeting.id) })],
    ['approveMinutes', 'CPC', (t) => ({ meetingId: t(theirs.meeting.id) })],
    ['distributeMinutes', 'ADM', (t) => ({ meetingId: t(theirs.meeting.id) })],
    [
      'addAction',
      'CPC',
      (t) => ({
        input: {
          childId: t(theirs.child.id),
          heading: 'PREVENT',
          text: CANARY,
          ownerOrganisationId: p.of.POLICE,
          ownerName: CANARY,
          dueOn: '2026-12-20',
        },
      }),
    ],
    ['acceptAction', 'DSL', (t) => ({ actionId: t(theirs.action.id) })],
    ['declineAction', 'DSL', (t) => ({ actionId: t(theirs.action.id), reason: CANARY })],
    ['noteProgress', 'DSL', (t) => ({ actionId: t(theirs.action.id), note: CANARY })],
    ['completeAction', 'DSL', (t) => ({ actionId: t(theirs.action.id), evidence: CANARY })],
    ['moveDueDate', 'CPC', (t) => ({ actionId: t(theirs.action.id), dueOn: '2026-12-20', version: 1 })],
    [
      'addDisruptionAction',
      'CaRE',
      (t) => ({
        input: {
          childId: t(theirs.child.id),
          text: CANARY,
          ownerName: CANARY,
          dueOn: '2026-12-20',
          powerId: p.powerId,
          targetKind: 'PLACE',
          status: 'CONSIDERED',
        },
      }),
    ],
    [
      'updateDisruption',
      'CaRE',
      (t) => ({ input: { disruptionActionId: t(theirs.disruption.id), status: 'APPLIED', version: 1 } }),
    ],
  ];
  test.each(about)('%s', async (verb, role, variables) => {
    for (const which of ids)
      expect([
        which,
        await refused(
          role,
          verb,
          variables((other) => wrong(which, other)),
        ),
      ]).toEqual([which, 'NOT_FOUND']);
  });

  test.each(['child', 'meeting', 'agendaItem'] as const)('reading a %s', async (what) => {
    const key = what === 'agendaItem' ? 'item' : what;
    const answers = await Promise.all(
      ids.map((which) =>
        ask(p.cast.CPC, `query Q($id: ID!) { ${what}(id: $id) { id } }`, { id: wrong(which, theirs[key].id) }),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.errors[0]?.code).toBe('NOT_FOUND');
  });
});

describe('something chosen that cannot be chosen is refused with the name of the field', () => {
  const promise = (input: Record<string, unknown>) => ({
    input: {
      childId: s.child.id,
      heading: 'PREVENT',
      text: 'A mentor.',
      ownerOrganisationId: p.of.POLICE,
      ownerName: 'A worker',
      dueOn: '2026-12-20',
      ...input,
    },
  });
  const decision = (input: Record<string, unknown>) => ({
    input: {
      itemId: s.item.id,
      kind: 'MONITOR',
      rationale: 'Because',
      handlingCode: 'OPEN',
      riskCategory: 'HIGH',
      ...input,
    },
  });
  const disrupt = (input: Record<string, unknown>) => ({
    input: {
      childId: s.child.id,
      text: 'A notice.',
      ownerName: 'An officer',
      dueOn: '2026-12-20',
      powerId: p.powerId,
      targetKind: 'PLACE',
      status: 'CONSIDERED',
      ...input,
    },
  });
  const chosen: [string, Role, string, (t: (other: string) => string) => Record<string, unknown>][] = [
    [
      'requestListing',
      'CPC',
      'panelId',
      (t) => ({
        input: {
          childId: s.child.id,
          panelId: t(theirs.p.panelId),
          kind: 'NEW',
          reason: 'Concern',
          requiredOn: '2026-11-20',
        },
      }),
    ],
    [
      'scheduleMeeting',
      'ADM',
      'chairId',
      (t) => ({
        input: {
          panelId: p.panelId,
          startsAt: '2026-12-15T09:30:00Z',
          place: 'Here',
          chairId: t(theirs.p.cast.CPC.personId),
        },
      }),
    ],
    [
      'inviteToItem',
      'ADM',
      'organisationId',
      (t) => ({ input: { itemId: s.item.id, organisationId: t(theirs.p.of.POLICE) } }),
    ],
    [
      'recordAttendance',
      'ADM',
      'organisationId',
      (t) => ({ input: { meetingId: s.meeting.id, organisationId: t(theirs.p.of.POLICE), status: 'APOLOGIES' } }),
    ],
    [
      'orderAgenda',
      'ADM',
      'itemIds',
      (t) => ({ input: { meetingId: planned.meeting.id, itemIds: [planned.place.id, t(theirs.item.id)], version: 1 } }),
    ],
    [
      'recordDecision',
      'CPC',
      'recommenderOrganisationId',
      (t) => decision({ recommenderOrganisationId: t(theirs.p.of.POLICE) }),
    ],
    ['addAction', 'CPC', 'ownerOrganisationId', (t) => promise({ ownerOrganisationId: t(theirs.p.of.POLICE) })],
    ['addAction', 'CPC', 'itemId', (t) => promise({ itemId: t(theirs.item.id) })],
    ['addDisruptionAction', 'CaRE', 'powerId', (t) => disrupt({ powerId: t(theirs.p.powerId) })],
    ['addDisruptionAction', 'CaRE', 'itemId', (t) => disrupt({ itemId: t(theirs.item.id) })],
  ];
  test.each(chosen)('%s as %s: %s', async (verb, role, field, variables) => {
    for (const which of ids)
      expect([
        which,
        await refused(
          role,
          verb,
          variables((other) => wrong(which, other)),
        ),
      ]).toEqual([which, `BAD_INPUT ${field}`]);
  });

  test('an organisation that is no partner never holds an action: not scrutiny, not the system, not one that has left', async () => {
    const left = await put(p, Organisation, {
      code: 'left',
      name: 'Left',
      shortName: 'Left',
      kind: 'VOLUNTARY',
      closedOn: '2026-01-01',
    });
    for (const ownerOrganisationId of [p.of.GOVERNANCE, p.of.SYSTEM, left.id])
      expect(await refused('CPC', 'addAction', promise({ ownerOrganisationId }))).toBe('BAD_INPUT ownerOrganisationId');
  });

  test('an agency gives an action to itself only', async () => {
    expect(await refused('HLT', 'addAction', promise({ ownerOrganisationId: p.of.POLICE }))).toBe(
      'FORBIDDEN ownerOrganisationId',
    );
  });

  test('scrutiny and the system are never invited; a school only for a child on its roll', async () => {
    for (const organisationId of [p.of.GOVERNANCE, p.of.SYSTEM])
      expect(await refused('ADM', 'inviteToItem', { input: { itemId: s.item.id, organisationId } })).toBe(
        'RULE_BROKEN organisationId',
      );
    const school = await put(p, Organisation, {
      code: 'other-school',
      name: 'Other school',
      shortName: 'Other',
      kind: 'SCHOOL',
    });
    expect(await refused('ADM', 'inviteToItem', { input: { itemId: s.item.id, organisationId: school.id } })).toBe(
      'RULE_BROKEN organisationId',
    );
  });

  const typed: [string, Role, string, () => Record<string, unknown>, string][] = [
    [
      'an action due before it was agreed',
      'CPC',
      'addAction',
      () => promise({ dueOn: '2026-11-23' }),
      'BAD_INPUT dueOn',
    ],
    ['an action without words', 'CPC', 'addAction', () => promise({ text: ' \n ' }), 'BAD_INPUT text'],
    ['an action that is too long', 'CPC', 'addAction', () => promise({ text: CANARY.repeat(500) }), 'BAD_INPUT text'],
    ['an action that nobody sees to', 'CPC', 'addAction', () => promise({ ownerName: '' }), 'BAD_INPUT ownerName'],
    [
      'a disruption due before it was agreed',
      'CaRE',
      'addDisruptionAction',
      () => disrupt({ dueOn: '2020-01-01' }),
      'BAD_INPUT dueOn',
    ],
    [
      'a person named by somebody outside the compartment',
      'CaRE',
      'addDisruptionAction',
      () => disrupt({ targetKind: 'PERSON', target: CANARY }),
      'FORBIDDEN target',
    ],
    [
      'a date moved into the past',
      'CPC',
      'moveDueDate',
      () => ({ actionId: s.action.id, dueOn: '2026-11-23', version: 1 }),
      'BAD_INPUT dueOn',
    ],
    [
      'a date moved on an old version',
      'CPC',
      'moveDueDate',
      () => ({ actionId: s.action.id, dueOn: '2026-12-24', version: 7 }),
      'STALE version',
    ],
    [
      'a declined action without a reason',
      'DSL',
      'declineAction',
      () => ({ actionId: s.action.id, reason: ' ' }),
      'BAD_INPUT reason',
    ],
    ['progress without a word', 'DSL', 'noteProgress', () => ({ actionId: s.action.id, note: '' }), 'BAD_INPUT note'],
    [
      'a completed action without evidence',
      'DSL',
      'completeAction',
      () => ({ actionId: s.action.id, evidence: '\u0000' }),
      'BAD_INPUT evidence',
    ],
    [
      'a decision without its reasons',
      'CPC',
      'recordDecision',
      () => decision({ rationale: '' }),
      'BAD_INPUT rationale',
    ],
    [
      'a decision about a child without a category of risk',
      'CPC',
      'recordDecision',
      () => decision({ riskCategory: null }),
      'BAD_INPUT riskCategory',
    ],
    ['a child only noted', 'CPC', 'recordDecision', () => decision({ kind: 'NOTED' }), 'BAD_INPUT kind'],
    [
      'an empty paragraph',
      'HLT',
      'writePassage',
      () => ({ input: { itemId: s.item.id, kind: 'FACT', handlingCode: 'OPEN', text: '' } }),
      'BAD_INPUT text',
    ],
    [
      'a paragraph changed on an old version',
      'CaRE',
      'amendPassage',
      () => ({ input: { passageId: s.passage.id, kind: 'FACT', handlingCode: 'OPEN', text: CANARY, version: 9 } }),
      'STALE version',
    ],
    [
      'an interest without saying which',
      'HLT',
      'declareInterest',
      () => ({ itemId: s.item.id, nature: '' }),
      'BAD_INPUT nature',
    ],
    [
      'somebody present without a name',
      'ADM',
      'recordAttendance',
      () => ({ input: { meetingId: s.meeting.id, organisationId: p.of.POLICE, status: 'PRESENT' } }),
      'BAD_INPUT personName',
    ],
    [
      'a deputy without saying for whom',
      'ADM',
      'recordAttendance',
      () => ({ input: { meetingId: s.meeting.id, organisationId: p.of.POLICE, status: 'DEPUTY', personName: CANARY } }),
      'BAD_INPUT deputyFor',
    ],
    [
      'somebody who left before they came',
      'ADM',
      'recordAttendance',
      () => ({
        input: {
          meetingId: s.meeting.id,
          organisationId: p.of.POLICE,
          status: 'PRESENT',
          personName: CANARY,
          arrivedAt: '2026-12-08T10:00:00Z',
          leftAt: '2026-12-08T09:00:00Z',
        },
      }),
      'BAD_INPUT leftAt',
    ],
    [
      'a panel required in the future',
      'CPC',
      'requestListing',
      () => ({
        input: { childId: s.child.id, panelId: newPanel, kind: 'NEW', reason: CANARY, requiredOn: '2026-11-25' },
      }),
      'BAD_INPUT requiredOn',
    ],
    [
      'a request without a reason',
      'CPC',
      'requestListing',
      () => ({ input: { childId: s.child.id, panelId: newPanel, kind: 'NEW', reason: '', requiredOn: '2026-11-20' } }),
      'BAD_INPUT reason',
    ],
    [
      'a review of a child who is not with the panel',
      'CPC',
      'requestListing',
      () => ({
        input: { childId: s.child.id, panelId: newPanel, kind: 'REVIEW', reason: CANARY, requiredOn: '2026-11-20' },
      }),
      'RULE_BROKEN kind',
    ],
    [
      'a new request for a child who is with the panel',
      'CPC',
      'requestListing',
      () => ({
        input: { childId: s.child.id, panelId: p.panelId, kind: 'NEW', reason: CANARY, requiredOn: '2026-11-20' },
      }),
      'RULE_BROKEN kind',
    ],
    [
      'a second request while the child waits',
      'CPC',
      'requestListing',
      () => ({
        input: { childId: s.child.id, panelId: p.panelId, kind: 'REVIEW', reason: CANARY, requiredOn: '2026-11-20' },
      }),
      'RULE_BROKEN panelId',
    ],
    [
      'an item of no length',
      'ADM',
      'timeAgendaItem',
      () => ({ itemId: planned.item.id, minutes: 0 }),
      'BAD_INPUT minutes',
    ],
    [
      'an item of three hours',
      'ADM',
      'timeAgendaItem',
      () => ({ itemId: planned.item.id, minutes: 180 }),
      'BAD_INPUT minutes',
    ],
    [
      'a line without a title',
      'ADM',
      'addAgendaItem',
      () => ({ input: { meetingId: planned.meeting.id, part: 'PLACES', title: '', minutes: 5 } }),
      'BAD_INPUT title',
    ],
    [
      'a child put on the agenda as a line',
      'ADM',
      'addAgendaItem',
      () => ({ input: { meetingId: planned.meeting.id, part: 'NEW', title: CANARY, minutes: 5 } }),
      'BAD_INPUT part',
    ],
    ['a child just taken off', 'ADM', 'removeAgendaItem', () => ({ itemId: planned.item.id }), 'RULE_BROKEN itemId'],
    [
      'an order that leaves a line out',
      'ADM',
      'orderAgenda',
      () => ({ input: { meetingId: planned.meeting.id, itemIds: [planned.item.id], version: 1 } }),
      'BAD_INPUT itemIds',
    ],
    [
      'an order that names a line twice',
      'ADM',
      'orderAgenda',
      () => ({ input: { meetingId: planned.meeting.id, itemIds: [planned.item.id, planned.item.id], version: 1 } }),
      'BAD_INPUT itemIds',
    ],
    [
      'an order on an old version',
      'ADM',
      'orderAgenda',
      () => ({ input: { meetingId: planned.meeting.id, itemIds: [planned.place.id, planned.item.id], version: 5 } }),
      'STALE version',
    ],
    [
      'a deferral without a reason',
      'ADM',
      'deferListing',
      () => ({ input: { listingId: planned.listing.id, reason: '' } }),
      'BAD_INPUT reason',
    ],
    [
      'a meeting in the past',
      'CPC',
      'scheduleMeeting',
      () => ({ input: { panelId: p.panelId, startsAt: '2026-11-23T09:30:00Z', place: CANARY } }),
      'BAD_INPUT startsAt',
    ],
    [
      'a meeting in a year without bank holidays on file',
      'CPC',
      'scheduleMeeting',
      () => ({ input: { panelId: p.panelId, startsAt: '2031-03-04T09:30:00Z', place: CANARY } }),
      'BAD_INPUT startsAt',
    ],
    [
      'a meeting without a place',
      'CPC',
      'scheduleMeeting',
      () => ({ input: { panelId: p.panelId, startsAt: '2026-12-15T09:30:00Z', place: '' } }),
      'BAD_INPUT place',
    ],
    [
      'a meeting that nobody chairs',
      'ADM',
      'scheduleMeeting',
      () => ({ input: { panelId: p.panelId, startsAt: '2026-12-15T09:30:00Z', place: CANARY } }),
      'BAD_INPUT chairId',
    ],
    [
      'a meeting chaired by a social worker',
      'ADM',
      'scheduleMeeting',
      () => ({
        input: { panelId: p.panelId, startsAt: '2026-12-15T09:30:00Z', place: CANARY, chairId: p.cast.SW.personId },
      }),
      'BAD_INPUT chairId',
    ],
    [
      'papers issued on an old version',
      'CPC',
      'issuePapers',
      () => ({ meetingId: planned.meeting.id, version: 9 }),
      'STALE version',
    ],
    [
      'minutes approved with an item undecided',
      'CPC',
      'approveMinutes',
      () => ({ meetingId: ready.meeting.id }),
      'RULE_BROKEN meetingId',
    ],
  ];
  test.each(typed)('%s (%s)', async (_what, role, verb, variables, expected) => {
    expect(await refused(role, verb, variables())).toBe(expected);
  });
});

describe('a meeting on a day that is not a working day', () => {
  const plan = (startsAt: string, more = {}) => ({
    input: { panelId: p.panelId, startsAt, place: 'County Hall', ...more },
  });
  test.each([
    ['2026-12-25T09:30:00Z', 'Christmas Day'],
    ['2026-12-28T09:30:00Z', 'Boxing Day'],
    ['2026-12-05T09:30:00Z', 'Saturday'],
  ])('on %s the chair is warned (%s), and can confirm', async (startsAt, name) => {
    const before = await all(p);
    const { errors } = await hear(p.cast.CPC, 'scheduleMeeting', plan(startsAt));
    expect(errors).toMatchObject([{ code: 'RULE_BROKEN', field: 'startsAt' }]);
    expect(errors[0]?.message).toContain(name);
    expect(await all(p)).toBe(before);
    expect(await tell(p.cast.CPC, 'scheduleMeeting', plan(startsAt, { evenSo: true }))).toBe('done');
  });

  test('the day is the day in London: 23:30 in Greenwich on 30 May 2027 is the bank holiday of the 31st', async () => {
    expect(await refused('CPC', 'scheduleMeeting', plan('2027-05-30T23:30:00Z'))).toBe('RULE_BROKEN startsAt');
    expect(await tell(p.cast.CPC, 'scheduleMeeting', plan('2027-05-31T23:30:00Z'))).toBe('done');
  });
});

describe('what stands against approval is said, and nothing is approved', () => {
  const cases: [string, Wishes, RegExp | null][] = [
    ['an item undecided', {}, /1 item is undecided/],
    ['a child monitored without an action', { decided: true }, /1 monitored child has no action/],
    [
      'a meeting that was not quorate, without a reason',
      { decided: true, planned: true, quorate: false },
      /not quorate/,
    ],
    ['nothing', { decided: true, planned: true }, null],
  ];
  test.each(cases)('%s', async (_what, wishes, sentence) => {
    const scene = await aScene(p, { state: 'MINUTES_WITH_CHAIR', ...wishes });
    const before = await all(p);
    const { errors } = await hear(p.cast.CPC, 'approveMinutes', { meetingId: scene.meeting.id });
    expect(errors[0]?.message ?? '').toMatch(sentence ?? /^$/);
    if (sentence) expect(await all(p)).toBe(before);
  });

  test('a monitored child with a reason why no action is needed can be approved', async () => {
    const scene = await aScene(p, { state: 'MINUTES_WITH_CHAIR' });
    await said(p.cast.CPC, 'recordDecision', {
      input: {
        itemId: scene.item.id,
        kind: 'MONITOR',
        rationale: 'Because',
        handlingCode: 'OPEN',
        riskCategory: 'HIGH',
        noActionReason: 'The plan of the child in need holds.',
      },
    });
    expect(await tell(p.cast.CPC, 'approveMinutes', { meetingId: scene.meeting.id })).toBe('done');
  });
});
