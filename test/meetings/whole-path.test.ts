/** One child’s way through one MASE meeting, from the request of the social worker to the closing of the papers. */
import { beforeAll, describe, expect, test } from 'vitest';
import { roles, type Role } from '../../server/access/roles.ts';
import type { Actor } from '../../server/access/actor.ts';
import { PanelEpisode } from '../../server/listings/panel-episode.entity.ts';
import { Meeting } from '../../server/meetings/meeting.entity.ts';
import { hashOf } from '../../server/minutes/approve-minutes.ts';
import { DisruptionPower } from '../../server/disruption/disruption-power.entity.ts';
import * as make from '../builders.ts';
import { arrange, ask, get } from '../kit.ts';
import { said, tell } from './scene.ts';

let p: make.Setting;
const cast = {} as Record<Role, Actor>;
let childId = '';
let listingId = '';
let meetingId = '';
let itemId = '';
let powerId = '';
beforeAll(async () => {
  p = await make.aPartnership();
  for (const role of roles) cast[role] = await make.aPerson(p, role);
  const child = await make.aChild(p);
  await make.anEnrolment(p, child);
  await make.anInvolvement(p, child, p.of.LOCAL_AUTHORITY_SOCIAL_CARE, { personId: cast.SW.personId });
  childId = child.id;
  powerId = (
    await make.put(p, DisruptionPower, {
      code: 'CAWN',
      name: 'Child abduction warning notice',
      legalBasis: 'Child Abduction Act 1984',
      whoApplies: 'Police',
      target: 'person',
      status: 'in_force',
    })
  ).id;
});

const state = async () =>
  (
    await get<{ meeting: { state: string; version: number } }>(
      cast.CPC,
      'query Q($id: ID!) { meeting(id: $id) { state version } }',
      { id: meetingId },
    )
  ).meeting;
const episode = () => arrange(p.id, (em) => em.findOneOrFail(PanelEpisode, { childId }));
const sees = async (actor: Actor) =>
  (await ask(actor, 'query Q($id: ID!) { agendaItem(id: $id) { id } }', { id: itemId })).errors.length === 0;

describe('one child, one meeting', () => {
  test('the social worker asks: the child waits, and the wait counts from the day that a panel was required', async () => {
    const listing = await said<{ id: string; state: string }>(
      cast.SW,
      'requestListing',
      {
        input: {
          childId,
          panelId: p.panelId,
          kind: 'NEW',
          reason: 'She is met by older men.',
          requiredOn: '2026-11-20',
        },
      },
      'id state',
    );
    expect(listing.state).toBe('REQUESTED');
    expect(await episode()).toMatchObject({ state: 'PANEL_REQUIRED', requiredOn: '2026-11-20', closedOn: null });
    listingId = listing.id;
  });

  test('the chair plans the meeting; the panel’s standing lines are on its agenda', async () => {
    const meeting = await said<{ id: string; state: string; chairName: string; items: { title: string }[] }>(
      cast.CPC,
      'scheduleMeeting',
      { input: { panelId: p.panelId, startsAt: '2026-12-08T09:30:00Z', place: 'County Hall' } },
      'id state chairName items { title }',
    );
    expect(meeting).toMatchObject({
      state: 'SCHEDULED',
      chairName: cast.CPC.personName,
      items: [{ title: 'Welcome' }],
    });
    meetingId = meeting.id;
  });

  test('the administrator gives the child a place; the standing members and the child’s own school are invited', async () => {
    const item = await said<{ id: string; startsAt: string; part: string; invitations: { organisationId: string }[] }>(
      cast.ADM,
      'listOnAgenda',
      { input: { listingId, meetingId, minutes: 20 } },
      'id part startsAt invitations { organisationId }',
    );
    itemId = item.id;
    expect(item).toMatchObject({ part: 'NEW', startsAt: '2026-12-08T09:35:00.000Z' });
    expect(item.invitations.map((i) => i.organisationId).sort()).toEqual(
      [p.of.LOCAL_AUTHORITY_SOCIAL_CARE, p.of.POLICE, p.of.HEALTH, p.of.SCHOOL].sort(),
    );
    expect(await episode()).toMatchObject({ state: 'LISTED' });
  });

  test('another agency is invited; nobody who is only invited sees the child before papers are issued', async () => {
    await said(cast.ADM, 'inviteToItem', { input: { itemId, organisationId: p.of.EDUCATION } });
    for (const role of ['CaRE', 'DSL', 'EDU', 'HLT'] as const) expect(await sees(cast[role])).toBe(false);
  });

  test('papers are issued on the version that was read; who read an older one is told to compare', async () => {
    const { version } = await state();
    expect(await tell(cast.CPC, 'issuePapers', { meetingId, version: version - 1 })).toBe('STALE version');
    expect((await state()).state).toBe('SCHEDULED');
    await said(cast.CPC, 'issuePapers', { meetingId, version });
    expect(await state()).toEqual({ state: 'PAPERS_ISSUED', version: version + 1 });
  });

  test('an agency opens its item once it has accepted the panel’s statement', async () => {
    for (const role of ['CaRE', 'DSL', 'EDU', 'HLT'] as const) {
      expect(await sees(cast[role])).toBe(false);
      await said(cast[role], 'acceptConfidentiality', { meetingId });
      expect(await sees(cast[role])).toBe(true);
    }
    expect(await sees(cast.YJS)).toBe(false);
  });

  test('the school contributes; the administrator writes minutes only once the panel sits', async () => {
    const passage = { itemId, kind: 'FACT', handlingCode: 'OPEN', text: 'Her attendance is 72 per cent.' };
    expect(await said<{ source: string }>(cast.DSL, 'writePassage', { input: passage }, 'id source')).toMatchObject({
      source: 'SCHOOL',
    });
    expect(await tell(cast.ADM, 'writePassage', { input: passage })).toBe('RULE_BROKEN itemId');
  });

  test('the chair opens the meeting; the agenda is a record from now on', async () => {
    expect(
      await tell(cast.CPC, 'recordDecision', {
        input: { itemId, kind: 'MONITOR', rationale: 'Too early.', handlingCode: 'OPEN', riskCategory: 'HIGH' },
      }),
    ).toBe('RULE_BROKEN itemId');
    await said(cast.CPC, 'openMeeting', { meetingId });
    expect((await state()).state).toBe('IN_SESSION');
    expect(await tell(cast.ADM, 'timeAgendaItem', { itemId, minutes: 40 })).toBe('RULE_BROKEN meetingId');
    expect(await tell(cast.CPC, 'openMeeting', { meetingId })).toBe('RULE_BROKEN state');
  });

  test('who was there is recorded; without health the panel is not quorate', async () => {
    const quorate = async () =>
      (
        await get<{ meeting: { quorum: { quorate: boolean } } }>(
          cast.CPC,
          'query Q($id: ID!) { meeting(id: $id) { quorum { quorate } } }',
          { id: meetingId },
        )
      ).meeting.quorum.quorate;
    await said(cast.ADM, 'recordAttendance', {
      input: {
        meetingId,
        organisationId: p.of.LOCAL_AUTHORITY_SOCIAL_CARE,
        status: 'PRESENT',
        personName: 'A team manager',
      },
    });
    await said(cast.ADM, 'recordAttendance', {
      input: {
        meetingId,
        organisationId: p.of.POLICE,
        status: 'DEPUTY',
        personName: 'A sergeant',
        deputyFor: 'An inspector',
      },
    });
    expect(await tell(cast.CPC, 'concludeMeeting', { meetingId })).toBe('RULE_BROKEN quorumReason');
    expect(await quorate()).toBe(false);
    await said(cast.ADM, 'recordAttendance', {
      input: { meetingId, organisationId: p.of.HEALTH, status: 'REPORT_IN_LIEU' },
    });
    expect(await quorate()).toBe(false);
    await said(cast.ADM, 'recordAttendance', {
      input: { meetingId, organisationId: p.of.HEALTH, status: 'REPORT_IN_LIEU', decisionDelegated: true },
    });
    expect(await quorate()).toBe(true);
  });

  test('the chair decides: the listing is heard and the child is monitored', async () => {
    const decided = {
      itemId,
      kind: 'MONITOR',
      rationale: 'The risk is high and rising.',
      handlingCode: 'OPEN',
      riskCategory: 'HIGH',
    };
    expect(await said<{ version: number }>(cast.CPC, 'recordDecision', { input: decided }, 'id version')).toMatchObject(
      { version: 1 },
    );
    expect(await episode()).toMatchObject({
      state: 'ACTIVE_MONITORED',
      riskCategory: 'HIGH',
      firstHeardOn: '2026-12-08',
    });
    expect(await tell(cast.CPC, 'recordDecision', { input: { ...decided, rationale: 'Changed.' } })).toBe(
      'STALE version',
    );
    expect(
      await said<{ version: number }>(
        cast.CPC,
        'recordDecision',
        { input: { ...decided, dissent: 'The school would go further.', version: 1 } },
        'id version',
      ),
    ).toMatchObject({ version: 2 });
  });

  test('actions are promised, the police’s disruption among them', async () => {
    await said(cast.CPC, 'addAction', {
      input: {
        childId,
        itemId,
        heading: 'PROTECT',
        text: 'She is met each morning.',
        ownerOrganisationId: p.of.SCHOOL,
        ownerName: 'Head of year',
        dueOn: '2026-12-18',
      },
    });
    const pursue = await said<{ heading: string; state: string }>(
      cast.CaRE,
      'addDisruptionAction',
      {
        input: {
          childId,
          itemId,
          text: 'A warning notice is served.',
          ownerName: 'An officer',
          dueOn: '2026-12-18',
          powerId,
          targetKind: 'PLACE',
          status: 'CONSIDERED',
          operationalDetail: 'Two officers',
          safetyWording: 'Stay away from the station.',
        },
      },
      'id heading state',
    );
    expect(pursue).toMatchObject({ heading: 'PURSUE', state: 'ACCEPTED' });
  });

  test('the meeting is concluded, and the minutes go to the chair', async () => {
    await said(cast.ADM, 'concludeMeeting', { meetingId });
    expect((await state()).state).toBe('MINUTES_DRAFT');
    const { version } = await state();
    await said(cast.ADM, 'sendMinutesToChair', { meetingId });
    expect(await state()).toEqual({ state: 'MINUTES_WITH_CHAIR', version: version + 1 });
  });

  test('the chair approves: the hash is that of the whole record, and agencies read the minutes', async () => {
    const minutes = async (actor: Actor) =>
      (
        await ask<{ agendaItem: { decisions: { rationale: string }[] } }>(
          actor,
          'query Q($id: ID!) { agendaItem(id: $id) { decisions { rationale } } }',
          { id: itemId },
        )
      ).data.agendaItem.decisions;
    expect(await minutes(cast.HLT)).toEqual([]);
    const approved = await said<{ state: string; minutes: { hash: string; state: string; approvedByName: string }[] }>(
      cast.CPC,
      'approveMinutes',
      { meetingId },
      'id state minutes { hash state approvedByName }',
    );
    expect(approved).toMatchObject({
      state: 'APPROVED',
      minutes: [{ state: 'APPROVED', approvedByName: cast.CPC.personName }],
    });
    const again = await arrange(p.id, async (em) => hashOf(em, await em.findOneOrFail(Meeting, { id: meetingId })));
    expect(approved.minutes[0]?.hash).toBe(again);
    expect(await minutes(cast.HLT)).toEqual([{ rationale: 'The risk is high and rising.' }]);
  });

  test('the minutes are distributed: agencies keep their item for twenty working days, over Christmas and New Year', async () => {
    const onDay = new Date('2026-12-10T12:00:00Z');
    const sent = await said<{ state: string; closesOn: string }>(
      cast.ADM,
      'distributeMinutes',
      { meetingId },
      'id state closesOn',
      onDay,
    );
    expect(sent).toMatchObject({ state: 'DISTRIBUTED', closesOn: '2027-01-13' });
    const on = async (day: string) =>
      (await ask(cast.HLT, 'query Q($id: ID!) { agendaItem(id: $id) { id } }', { id: itemId }, new Date(day))).errors
        .length === 0;
    expect(await on('2027-01-12T23:59:00Z')).toBe(true);
    expect(await on('2027-01-13T00:00:00Z')).toBe(false);
  });
});
