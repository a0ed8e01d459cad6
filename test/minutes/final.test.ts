/** Approved minutes are final: no verb changes what they rest on, and the database itself refuses whoever tries. */
import { beforeAll, describe, expect, test } from 'vitest';
import { AgendaItem } from '../../server/agenda/agenda-item.entity.ts';
import { Attendance } from '../../server/attendance/attendance.entity.ts';
import { Meeting } from '../../server/meetings/meeting.entity.ts';
import { hashOf } from '../../server/minutes/approve-minutes.ts';
import { Decision } from '../../server/minutes/decision.entity.ts';
import { Minutes } from '../../server/minutes/minutes.entity.ts';
import { Passage } from '../../server/minutes/passage.entity.ts';
import * as make from '../builders.ts';
import { arrange, database } from '../kit.ts';
import { all, aScene, aStage, said, tell, type Scene, type Stage } from '../meetings/scene.ts';
import type { Role } from '../../server/access/roles.ts';

let p: Stage;
let s: Scene;
beforeAll(async () => {
  p = await aStage();
  s = await aScene(p, { state: 'MINUTES_WITH_CHAIR', decided: true, planned: true });
  await said(p.cast.CPC, 'approveMinutes', { meetingId: s.meeting.id });
});

const hash = () => arrange(p.id, async (em) => hashOf(em, await em.findOneOrFail(Meeting, { id: s.meeting.id })));

test('every verb that would change them is refused, and leaves nothing behind', async () => {
  const text = { kind: 'FACT', handlingCode: 'OPEN', text: 'Something else.' };
  const verbs: [Role, string, Record<string, unknown>][] = [
    ['HLT', 'writePassage', { input: { itemId: s.item.id, ...text } }],
    ['ADM', 'writePassage', { input: { itemId: s.item.id, ...text } }],
    ['CaRE', 'amendPassage', { input: { passageId: s.passage.id, ...text, version: 1 } }],
    [
      'CPC',
      'recordDecision',
      {
        input: {
          itemId: s.item.id,
          kind: 'STEP_DOWN',
          rationale: 'Else',
          handlingCode: 'OPEN',
          riskCategory: 'LOW',
          version: 1,
        },
      },
    ],
    [
      'ADM',
      'recordAttendance',
      { input: { meetingId: s.meeting.id, organisationId: p.of.POLICE, status: 'APOLOGIES' } },
    ],
    [
      'CPC',
      'addAction',
      {
        input: {
          childId: s.child.id,
          itemId: s.item.id,
          heading: 'PREVENT',
          text: 'Late',
          ownerOrganisationId: p.of.POLICE,
          ownerName: 'A worker',
          dueOn: '2026-12-20',
        },
      },
    ],
    [
      'CaRE',
      'addDisruptionAction',
      {
        input: {
          childId: s.child.id,
          itemId: s.item.id,
          text: 'Late',
          ownerName: 'An officer',
          dueOn: '2026-12-20',
          powerId: p.powerId,
          targetKind: 'PLACE',
          status: 'CONSIDERED',
        },
      },
    ],
    ['ADM', 'addAgendaItem', { input: { meetingId: s.meeting.id, part: 'PLACES', title: 'Late', minutes: 5 } }],
    ['ADM', 'orderAgenda', { input: { meetingId: s.meeting.id, itemIds: [s.place.id, s.item.id], version: 2 } }],
    ['ADM', 'timeAgendaItem', { itemId: s.item.id, minutes: 50 }],
    ['ADM', 'removeAgendaItem', { itemId: s.place.id }],
    ['CPC', 'deferListing', { input: { listingId: s.listing.id, reason: 'Late' } }],
    ['CPC', 'concludeMeeting', { meetingId: s.meeting.id, quorumReason: 'Late' }],
    ['ADM', 'sendMinutesToChair', { meetingId: s.meeting.id }],
    ['CPC', 'approveMinutes', { meetingId: s.meeting.id }],
    ['CPC', 'openMeeting', { meetingId: s.meeting.id }],
    ['CPC', 'issuePapers', { meetingId: s.meeting.id, version: 2 }],
  ];
  const before = await all(p);
  for (const [role, verb, variables] of verbs)
    expect([verb, (await tell(p.cast[role], verb, variables)).split(' ')[0]]).toEqual([verb, 'RULE_BROKEN']);
  expect(await all(p)).toBe(before);
});

test('an action can still be added to the child’s plan without the item, and moved on; the hash stays true', async () => {
  const before = await hash();
  const action = await said(p.cast.CPC, 'addAction', {
    input: {
      childId: s.child.id,
      heading: 'PREVENT',
      text: 'Later',
      ownerOrganisationId: p.of.SCHOOL,
      ownerName: 'A teacher',
      dueOn: '2026-12-20',
    },
  });
  await said(p.cast.DSL, 'completeAction', { actionId: action.id, evidence: 'Done.' });
  expect(await hash()).toBe(before);
});

test('the hash changes with every word that the minutes rest on', async () => {
  const seen = new Set<string>();
  const scene = await aScene(p, { state: 'MINUTES_DRAFT', decided: true, planned: true });
  const read = () => arrange(p.id, async (em) => hashOf(em, await em.findOneOrFail(Meeting, { id: scene.meeting.id })));
  seen.add(await read());
  const changes: ((em: Parameters<Parameters<typeof arrange>[1]>[0]) => Promise<unknown>)[] = [
    (em) => em.nativeUpdate(Passage, { itemId: scene.item.id }, { text: 'Other words' }),
    (em) => em.nativeUpdate(Passage, { itemId: scene.item.id }, { handlingCode: 'PANEL' }),
    (em) => em.nativeUpdate(Decision, { itemId: scene.item.id }, { rationale: 'Other reasons' }),
    (em) => em.nativeUpdate(Decision, { itemId: scene.item.id }, { noActionReason: 'None needed' }),
    (em) => em.nativeUpdate(Decision, { itemId: scene.item.id }, { handlingCode: 'PANEL' }),
    (em) => em.nativeUpdate(Decision, { itemId: scene.item.id }, { recommenderOrganisationId: p.of.POLICE }),
    (em) =>
      em.nativeUpdate(
        Attendance,
        { meetingId: scene.meeting.id, organisationId: p.of.POLICE },
        { status: 'APOLOGIES' },
      ),
    (em) =>
      em.nativeUpdate(
        Attendance,
        { meetingId: scene.meeting.id, organisationId: p.of.POLICE },
        { decisionDelegated: true },
      ),
    (em) =>
      em.nativeUpdate(
        Attendance,
        { meetingId: scene.meeting.id, organisationId: p.of.POLICE },
        { leftAt: '2026-12-08T10:00:00.000Z' },
      ),
    (em) => em.nativeUpdate(AgendaItem, { id: scene.place.id }, { title: 'Another place' }),
    (em) => em.nativeUpdate(Meeting, { id: scene.meeting.id }, { quorumReason: 'A reason' }),
  ];
  for (const change of changes) {
    await arrange(p.id, change);
    seen.add(await read());
  }
  expect(seen.size).toBe(changes.length + 1);
});

describe('by SQL, past every rule of the program', () => {
  const final = /approved|23514/;
  const row = () => ({ meetingId: s.meeting.id, partnershipId: p.id });
  const tries: [string, (em: Parameters<Parameters<typeof arrange>[1]>[0]) => Promise<unknown>][] = [
    ['a passage is changed', (em) => em.nativeUpdate(Passage, row(), { text: 'Else' })],
    ['a passage is deleted', (em) => em.nativeDelete(Passage, row())],
    ['a decision is changed', (em) => em.nativeUpdate(Decision, row(), { rationale: 'Else' })],
    ['a decision is deleted', (em) => em.nativeDelete(Decision, row())],
    ['attendance is changed', (em) => em.nativeUpdate(Attendance, row(), { status: 'APOLOGIES' })],
    ['attendance is deleted', (em) => em.nativeDelete(Attendance, row())],
    ['an agenda item is changed', (em) => em.nativeUpdate(AgendaItem, row(), { position: 9 })],
    ['an agenda item is deleted', (em) => em.nativeDelete(AgendaItem, { id: s.place.id })],
    ['the minutes are reopened', (em) => em.nativeUpdate(Minutes, row(), { state: 'DRAFT' })],
    ['the hash is replaced', (em) => em.nativeUpdate(Minutes, row(), { hash: '0'.repeat(64) })],
    ['the minutes are deleted', (em) => em.nativeDelete(Minutes, row())],
  ];
  test.each(tries)('%s: refused', async (_what, does) => {
    const before = await hash();
    await expect(arrange(p.id, does)).rejects.toThrow(final);
    expect(await hash()).toBe(before);
  });
  const additions: [string, () => Promise<unknown>][] = [
    ['a passage is added', () => make.aPassage(p, s.item, p.cast.CaRE)],
    ['a decision is added', () => make.aDecision(p, s.place)],
    ['attendance is added', () => make.anAttendance(p, s.meeting, p.of.EDUCATION)],
    ['a line is added', () => make.anItem(p, null, s.meeting)],
  ];
  test.each(additions)('%s: refused', async (_what, does) => {
    await expect(does()).rejects.toThrow(final);
  });

  test('even the owner of the tables, who steps over row-level security, is refused', async () => {
    const orm = await database();
    await expect(
      orm.em.fork().getConnection().execute(`update passage set text = 'Else' where meeting_id = '${s.meeting.id}'`),
    ).rejects.toThrow(final);
  });

  test('a passage of another meeting is not moved into the approved minutes', async () => {
    const other = await aScene(p);
    await expect(
      arrange(p.id, (em) => em.nativeUpdate(Passage, { id: other.passage.id }, { meetingId: s.meeting.id })),
    ).rejects.toThrow(final);
  });
});
