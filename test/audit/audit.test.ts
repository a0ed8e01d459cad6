/** Whatever changes leaves its line in the same transaction: who, which verb, which record, which fields; never a value. */
import { beforeAll, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { graphql } from 'graphql';
import { AuditLine } from '../../server/audit/audit-line.entity.ts';
import { Context } from '../../server/context.ts';
import { Listing } from '../../server/listings/listing.entity.ts';
import { add } from '../../server/row.ts';
import type { Actor } from '../../server/access/actor.ts';
import { aPanel } from '../builders.ts';
import { arrange, database, NOW, panelsSchema } from '../kit.ts';
import { all, aScene, aStage, documentOf, tell, type Scene, type Stage, type Wishes } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

/** Says a verb under a known request id and gives the lines that it left, as "create Passage: fields". */
async function lines(actor: Actor, verb: string, variables: Record<string, unknown>): Promise<AuditLine[]> {
  const requestId = randomUUID();
  const contextValue = new Context(await database(), actor, { requestId, now: NOW });
  const { errors } = await graphql({
    schema: panelsSchema(),
    source: documentOf(verb),
    variableValues: variables,
    contextValue,
  });
  await contextValue.close();
  if (errors?.length) throw new Error(`${verb}: ${errors.map((error) => error.message).join('; ')}`);
  return arrange(p.id, (em) => em.find(AuditLine, { requestId }));
}
const brief = (found: AuditLine[]) => [...new Set(found.map((line) => `${line.change} ${line.subjectType}`))].sort();
const OPEN = 'OPEN' as const;
const CANARY = 'Canary-4711';

type Row = [
  string,
  keyof Stage['cast'],
  Wishes,
  (scene: Scene) => Record<string, unknown> | Promise<Record<string, unknown>>,
  string[],
];
const rows: Row[] = [
  [
    'requestListing',
    'SW',
    {},
    async ({ child }) => ({
      input: {
        childId: child.id,
        panelId: (await aPanel(p)).id,
        kind: 'NEW',
        reason: CANARY,
        requiredOn: '2026-11-20',
      },
    }),
    ['create Listing', 'create PanelEpisode'],
  ],
  [
    'listOnAgenda',
    'ADM',
    { state: 'SCHEDULED' },
    async ({ meeting, episode, child }) => {
      const fresh = await aScene(p, { state: 'SCHEDULED', quiet: true });
      const { id } = await arrange(p.id, async (em) =>
        add(em, Listing, {
          episodeId: episode.id,
          childId: child.id,
          panelId: p.panelId,
          kind: 'NEW',
          state: 'REQUESTED',
          requestedOn: '2026-11-02',
          requestedByOrganisationId: p.of.POLICE,
          reason: CANARY,
        }),
      );
      expect(meeting.id).not.toBe(fresh.meeting.id);
      return { input: { listingId: id, meetingId: fresh.meeting.id, minutes: 20 } };
    },
    ['create AgendaItem', 'create Invitation', 'update AgendaItem', 'update Listing', 'update Meeting'],
  ],
  [
    'deferListing',
    'CPC',
    { state: 'SCHEDULED', quiet: true, quorate: false },
    ({ listing }) => ({ input: { listingId: listing.id, reason: CANARY } }),
    [
      'create Listing',
      'delete AgendaItem',
      'delete Invitation',
      'update Listing',
      'update Meeting',
      'update PanelEpisode',
    ],
  ],
  [
    'scheduleMeeting',
    'CPC',
    {},
    () => ({ input: { panelId: p.panelId, startsAt: '2026-12-15T09:30:00Z', place: CANARY } }),
    ['create AgendaItem', 'create Invitation', 'create Meeting', 'update AgendaItem', 'update Meeting'],
  ],
  [
    'addAgendaItem',
    'ADM',
    { state: 'SCHEDULED' },
    ({ meeting }) => ({ input: { meetingId: meeting.id, part: 'STANDING', title: CANARY, minutes: 5 } }),
    ['create AgendaItem', 'create Invitation', 'update AgendaItem', 'update Meeting'],
  ],
  [
    'removeAgendaItem',
    'ADM',
    { state: 'SCHEDULED' },
    ({ place }) => ({ itemId: place.id }),
    ['delete AgendaItem', 'update Meeting'],
  ],
  [
    'timeAgendaItem',
    'ADM',
    { state: 'SCHEDULED' },
    ({ item }) => ({ itemId: item.id, minutes: 35 }),
    ['update AgendaItem', 'update Meeting'],
  ],
  [
    'orderAgenda',
    'ADM',
    { state: 'SCHEDULED' },
    ({ meeting, item, place }) => ({ input: { meetingId: meeting.id, itemIds: [place.id, item.id], version: 1 } }),
    ['update AgendaItem', 'update Meeting'],
  ],
  [
    'inviteToItem',
    'ADM',
    { invited: false },
    ({ item }) => ({ input: { itemId: item.id, organisationId: p.of.PROBATION } }),
    ['create Invitation'],
  ],
  ['withdrawInvitation', 'ADM', {}, ({ invitation }) => ({ invitationId: invitation.id }), ['update Invitation']],
  [
    'issuePapers',
    'CPC',
    { state: 'SCHEDULED' },
    ({ meeting }) => ({ meetingId: meeting.id, version: 1 }),
    ['update Meeting'],
  ],
  ['openMeeting', 'CPC', { state: 'PAPERS_ISSUED' }, ({ meeting }) => ({ meetingId: meeting.id }), ['update Meeting']],
  [
    'recordAttendance',
    'ADM',
    {},
    ({ meeting }) => ({
      input: { meetingId: meeting.id, organisationId: p.of.EDUCATION, status: 'PRESENT', personName: CANARY },
    }),
    ['create Attendance'],
  ],
  [
    'writePassage',
    'HLT',
    {},
    ({ item }) => ({ input: { itemId: item.id, kind: 'FACT', handlingCode: OPEN, text: CANARY } }),
    ['create Passage'],
  ],
  [
    'amendPassage',
    'CaRE',
    {},
    ({ passage }) => ({ input: { passageId: passage.id, kind: 'FACT', handlingCode: OPEN, text: CANARY, version: 1 } }),
    ['update Passage'],
  ],
  [
    'recordDecision',
    'CPC',
    {},
    ({ item }) => ({
      input: { itemId: item.id, kind: 'MONITOR', rationale: CANARY, handlingCode: OPEN, riskCategory: 'HIGH' },
    }),
    ['create Decision', 'update Listing', 'update PanelEpisode'],
  ],
  ['declareInterest', 'HLT', {}, ({ item }) => ({ itemId: item.id, nature: CANARY }), ['create DeclaredInterest']],
  [
    'addAction',
    'CPC',
    {},
    ({ child, item }) => ({
      input: {
        childId: child.id,
        itemId: item.id,
        heading: 'PREVENT',
        text: CANARY,
        ownerOrganisationId: p.of.SCHOOL,
        ownerName: CANARY,
        dueOn: '2026-12-20',
      },
    }),
    ['create Action'],
  ],
  ['acceptAction', 'DSL', {}, ({ action }) => ({ actionId: action.id }), ['update Action']],
  ['declineAction', 'DSL', {}, ({ action }) => ({ actionId: action.id, reason: CANARY }), ['update Action']],
  [
    'noteProgress',
    'DSL',
    {},
    ({ action }) => ({ actionId: action.id, note: CANARY }),
    ['create ActionUpdate', 'update Action'],
  ],
  ['completeAction', 'DSL', {}, ({ action }) => ({ actionId: action.id, evidence: CANARY }), ['update Action']],
  [
    'moveDueDate',
    'CPC',
    {},
    ({ action }) => ({ actionId: action.id, dueOn: '2026-12-24', version: 1 }),
    ['update Action'],
  ],
  [
    'addDisruptionAction',
    'CaRE',
    {},
    ({ child }) => ({
      input: {
        childId: child.id,
        text: CANARY,
        ownerName: CANARY,
        dueOn: '2026-12-20',
        powerId: p.powerId,
        targetKind: 'PLACE',
        target: CANARY,
        operationalDetail: CANARY,
        status: 'CONSIDERED',
      },
    }),
    ['create Action', 'create DisruptionAction'],
  ],
  [
    'updateDisruption',
    'CaRE',
    {},
    ({ disruption }) => ({
      input: { disruptionActionId: disruption.id, status: 'APPLIED', safetyWording: CANARY, version: 1 },
    }),
    ['update DisruptionAction'],
  ],
  [
    'concludeMeeting',
    'CPC',
    {},
    ({ meeting }) => ({ meetingId: meeting.id, quorumReason: CANARY }),
    ['create Minutes', 'update Meeting'],
  ],
  [
    'sendMinutesToChair',
    'ADM',
    { state: 'MINUTES_DRAFT' },
    ({ meeting }) => ({ meetingId: meeting.id }),
    ['update Meeting', 'update Minutes'],
  ],
  [
    'approveMinutes',
    'CPC',
    { state: 'MINUTES_WITH_CHAIR', decided: true, planned: true },
    ({ meeting }) => ({ meetingId: meeting.id }),
    ['update Meeting', 'update Minutes'],
  ],
  ['distributeMinutes', 'ADM', { state: 'APPROVED' }, ({ meeting }) => ({ meetingId: meeting.id }), ['update Meeting']],
];

/** A verb may save half-way and go on: a new item is created first, and gets its time when all are in their places. */
test.each(rows)(
  '%s leaves a line for every record that it touched',
  async (verb, role, wishes, variables, expected) => {
    const scene = await aScene(p, wishes);
    const actor = p.cast[role];
    const found = await lines(actor, verb, await variables(scene));
    expect(brief(found)).toEqual(expected);
    for (const line of found) {
      expect(line).toMatchObject({
        verb,
        personId: actor.personId,
        membershipId: actor.membershipId,
        at: NOW.toISOString(),
      });
      if (line.change !== 'delete') expect(line.fields.length).toBeGreaterThan(0);
    }
    expect(JSON.stringify(found)).not.toContain(CANARY);
  },
);

test('the line of a change names the fields that changed, and only those', async () => {
  const { action } = await aScene(p);
  const [line] = await lines(p.cast.DSL, 'declineAction', { actionId: action.id, reason: CANARY });
  expect([...(line?.fields ?? [])].sort()).toEqual(['declineReason', 'state', 'version']);
  expect(line).toMatchObject({ subjectId: action.id, childId: action.childId });
});

test.each(rows)('%s: nobody who is refused leaves a trace', async (verb, _role, wishes, variables) => {
  const scene = await aScene(p, wishes);
  const given = await variables(scene);
  const before = await all(p);
  expect(await tell(p.cast.AGG, verb, given)).toMatch(verb === 'scheduleMeeting' ? /^FORBIDDEN/ : /^NOT_FOUND/);
  expect(await all(p)).toBe(before);
});

test('the trail itself cannot be changed or shortened, even by the service', async () => {
  await expect(arrange(p.id, (em) => em.nativeUpdate(AuditLine, {}, { verb: 'nothing' }))).rejects.toThrow(
    /permission denied/,
  );
  await expect(arrange(p.id, (em) => em.nativeDelete(AuditLine, {}))).rejects.toThrow(/permission denied/);
});
