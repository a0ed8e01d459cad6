/** What must never happen (practice §3.4): each of these would tell somebody about a child who is not theirs to know. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../server/access/actor.ts';
import { roles } from '../../server/access/roles.ts';
import type { AgendaItem } from '../../server/agenda/agenda-item.entity.ts';
import { Invitation } from '../../server/invitations/invitation.entity.ts';
import type { Child } from '../../server/children/child.entity.ts';
import type { Meeting } from '../../server/meetings/meeting.entity.ts';
import * as make from '../builders.ts';
import { arrange, ask, get, NOW } from '../kit.ts';

let p: make.Setting;
let meeting: Meeting;
let ours: Child;
let theirs: Child;
let ourItem: AgendaItem;
let theirItem: AgendaItem;
let otherSchool: string;
let dsl: Actor;
let otherDsl: Actor;
let chair: Actor;
const secrets = new Set<string>();

const accepting = async (
  role: Parameters<typeof make.aPerson>[1],
  more: Parameters<typeof make.aPerson>[2] = {},
  at = meeting,
) => {
  const actor = await make.aPerson(p, role, more);
  await make.accepted(p, at, actor);
  return actor;
};
const listed = async (child: Child, at: Meeting, ...organisations: string[]) => {
  const item = await make.anItem(p, child, at);
  for (const organisationId of organisations) await make.invited(p, item, organisationId);
  return item;
};
const code = async (actor: Actor, query: string, variables: Record<string, unknown> = {}, now = NOW) =>
  (await ask(actor, query, variables, now)).errors.map((error) => error.code).join() || 'OPEN';
const item = 'query One($id: ID!) { agendaItem(id: $id) { id } }';
const child = 'query One($id: ID!) { child(id: $id) { id } }';

beforeAll(async () => {
  p = await make.aPartnership();
  otherSchool = (await make.anOrganisation(p, 'SCHOOL')).id;
  chair = await make.aPerson(p, 'CPC');
  meeting = await make.aMeeting(p, { state: 'IN_SESSION', chairId: chair.personId });
  ours = await make.aChild(p, { forename: 'Amber', surname: 'Ourpupil' });
  theirs = await make.aChild(p, { forename: 'Zeno', surname: 'Otherpupil' });
  await make.anEnrolment(p, ours);
  await make.anEnrolment(p, theirs, otherSchool);
  theirItem = await listed(theirs, meeting, otherSchool, p.of.POLICE);
  ourItem = await listed(ours, meeting, p.of.SCHOOL, p.of.POLICE, p.of.HEALTH);
  dsl = await accepting('DSL');
  otherDsl = await accepting('DSL', { organisationId: otherSchool });
  await make.anAction(p, theirs, { text: 'Their action', itemId: theirItem.id, meetingId: meeting.id });
  await make.anAttendance(p, meeting, otherSchool);
  for (const secret of [theirs.id, theirItem.id, theirs.surname, theirs.forename, otherDsl.personId, 'Their action'])
    secrets.add(secret);
}, 60_000);

describe('a school learns nothing of another school’s pupil', () => {
  const silent = (answer: unknown) => {
    const text = JSON.stringify(answer);
    for (const secret of secrets) expect(text).not.toContain(secret);
  };

  test('from meetings, items, children, actions, listings, in any order, nor from any count', async () => {
    for (const actor of [dsl, await make.aPerson(p, 'DSL')]) {
      const answer = await get<{
        children: { totalCount: number };
        meetings: { totalCount: number; nodes: { items: unknown[] }[] };
        actions: { totalCount: number };
        listings: unknown[];
      }>(
        actor,
        `{ children { totalCount nodes { id surname actions { id } episodes { id listings { id } } } pageInfo { endCursor hasNextPage } }
           meetings { totalCount nodes { id startsAt items { id startsAt child { surname } invitations { organisation { name } } attendances { id } } attendances { id organisation { name } } acceptances { personId } minutes { id } } }
           actions { totalCount nodes { id text } } listings { id child { surname } } memberships { personId } }`,
      );
      silent(answer);
      const open = actor === dsl ? 1 : 0;
      expect([
        answer.children.totalCount,
        answer.meetings.nodes[0]?.items.length,
        answer.listings.length,
        answer.actions.totalCount,
      ]).toEqual([open, open, open, 0]);
    }
  });

  test('from a search by surname, whole or in part, or by district', async () => {
    for (const filter of [
      'surname: "Other"',
      'surname: "otherpupil"',
      'surname: "%"',
      'surname: "_"',
      'surname: "Ot"',
      'surname: "z"',
    ]) {
      const answer = await get<{ children: { totalCount: number } }>(
        dsl,
        `{ children(${filter}) { totalCount nodes { id } } }`,
      );
      expect(answer.children.totalCount, filter).toBe(0);
    }
    expect(
      (await get<{ children: { totalCount: number } }>(dsl, '{ children(surname: "our") { totalCount } }')).children
        .totalCount,
    ).toBe(1);
  });

  test('from the place in a list: a cursor made of the other child’s name and id brings nothing', async () => {
    const after = Buffer.from(JSON.stringify([theirs.id, theirs.id])).toString('base64url');
    silent(
      await ask(dsl, 'query ($after: String) { children(after: $after) { totalCount nodes { id surname } } }', {
        after,
      }),
    );
  });

  const verbs: [string, string, (id: string) => Record<string, unknown>, 'item' | 'child' | 'meeting'][] = [
    ['declareInterest', 'mutation ($id: ID!) { declareInterest(itemId: $id, nature: "x") }', (id) => ({ id }), 'item'],
    [
      'writePassage',
      'mutation ($input: WritePassageInput!) { writePassage(input: $input) { id } }',
      (itemId) => ({ input: { itemId, kind: 'FACT', handlingCode: 'OPEN', text: 'x' } }),
      'item',
    ],
    [
      'recordDecision',
      'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }',
      (itemId) => ({ input: { itemId, kind: 'NOTED', rationale: 'x', handlingCode: 'OPEN' } }),
      'item',
    ],
    [
      'inviteToItem',
      'mutation ($input: InviteToItemInput!) { inviteToItem(input: $input) { id } }',
      (itemId) => ({ input: { itemId, organisationId: otherSchool } }),
      'item',
    ],
    [
      'timeAgendaItem',
      'mutation ($id: ID!) { timeAgendaItem(itemId: $id, minutes: 5) { id } }',
      (id) => ({ id }),
      'item',
    ],
    ['removeAgendaItem', 'mutation ($id: ID!) { removeAgendaItem(itemId: $id) { id } }', (id) => ({ id }), 'item'],
    [
      'addAction',
      'mutation ($input: AddActionInput!) { addAction(input: $input) { id } }',
      (childId) => ({
        input: {
          childId,
          heading: 'PROTECT',
          text: 'x',
          ownerOrganisationId: otherSchool,
          ownerName: 'x',
          dueOn: '2027-01-01',
        },
      }),
      'child',
    ],
    [
      'requestListing',
      'mutation ($input: RequestListingInput!) { requestListing(input: $input) { id } }',
      (childId) => ({ input: { childId, panelId: p.panelId, kind: 'NEW', reason: 'x', requiredOn: '2026-11-01' } }),
      'child',
    ],
    [
      'addDisruptionAction',
      'mutation ($input: AddDisruptionActionInput!) { addDisruptionAction(input: $input) { id } }',
      (childId) => ({
        input: {
          childId,
          text: 'x',
          ownerName: 'x',
          dueOn: '2027-01-01',
          powerId: randomUUID(),
          targetKind: 'PLACE',
          status: 'CONSIDERED',
        },
      }),
      'child',
    ],
    ['agendaItem', item, (id) => ({ id }), 'item'],
    ['child', child, (id) => ({ id }), 'child'],
  ];
  test.each(verbs)(
    '%s: a forbidden id and an unknown id give the very same answer',
    async (_, query, variables, of) => {
      const forbidden = await ask(dsl, query, variables(of === 'item' ? theirItem.id : theirs.id));
      const unknown = await ask(dsl, query, variables(randomUUID()));
      const impossible = await ask(dsl, query, variables('not-an-id'));
      expect(forbidden.errors.map((error) => error.code)).toEqual(['NOT_FOUND']);
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(unknown));
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(impossible));
    },
  );

  test('a deputy of another school of the same trust sees nothing of this school’s pupil', async () => {
    const sister = await accepting('DSL', { organisationId: (await make.anOrganisation(p, 'SCHOOL')).id });
    expect(await code(sister, child, { id: ours.id })).toBe('NOT_FOUND');
    expect(
      (await get<{ meetings: { totalCount: number } }>(sister, '{ meetings { totalCount } }')).meetings.totalCount,
    ).toBe(0);
  });
});

describe('access ends', () => {
  test('for a school at midnight in London on the leaving date, in winter and in summer', async () => {
    for (const [endsOn, before, after] of [
      ['2026-12-19', '2026-12-18T23:59:59.999Z', '2026-12-19T00:00:00Z'],
      ['2027-07-20', '2027-07-19T22:59:59.999Z', '2027-07-19T23:00:00Z'],
    ] as const) {
      const leaver = await make.aChild(p);
      await make.anEnrolment(p, leaver, p.of.SCHOOL, { endsOn });
      await listed(leaver, meeting, p.of.SCHOOL);
      expect(await code(dsl, child, { id: leaver.id }, new Date(before))).toBe('OPEN');
      expect(await code(dsl, child, { id: leaver.id }, new Date(after))).toBe('NOT_FOUND');
    }
  });

  test('with the next request when an invitation is taken back', async () => {
    const health = await accepting('HLT');
    const gone = await make.aChild(p);
    const it = await listed(gone, meeting, p.of.HEALTH);
    expect(await code(health, item, { id: it.id })).toBe('OPEN');
    const { id } = await arrange(p.id, (em) => em.findOneOrFail(Invitation, { itemId: it.id }));
    await get(chair, 'mutation ($id: ID!) { withdrawInvitation(invitationId: $id) { id } }', { id });
    expect(await code(health, item, { id: it.id })).toBe('NOT_FOUND');
    expect(await code(health, child, { id: gone.id })).toBe('NOT_FOUND');
  });

  test('when the meeting closes, and not a day before', async () => {
    const closing = await make.aMeeting(p, { closesOn: '2026-12-22', state: 'DISTRIBUTED' });
    const health = await accepting('HLT', {}, closing);
    const heard = await make.aChild(p);
    await listed(heard, closing, p.of.HEALTH);
    expect(await code(health, child, { id: heard.id }, new Date('2026-12-21T23:59:00Z'))).toBe('OPEN');
    expect(await code(health, child, { id: heard.id }, new Date('2026-12-22T00:00:00Z'))).toBe('NOT_FOUND');
  });

  test('and does not begin before papers are issued, nor before the statement is accepted', async () => {
    const early = await make.aMeeting(p, { papersIssuedAt: null, state: 'SCHEDULED' });
    const coming = await make.aChild(p);
    await listed(coming, early, p.of.HEALTH);
    expect(await code(await accepting('HLT', {}, early), child, { id: coming.id })).toBe('NOT_FOUND');
    expect(await code(await make.aPerson(p, 'HLT'), child, { id: ours.id })).toBe('NOT_FOUND');
  });
});

describe('kept apart', () => {
  test('two voluntary agencies never see each other’s items', async () => {
    const second = await make.anOrganisation(p, 'VOLUNTARY', { contributesAs: 'VICTIM_SUPPORT' });
    const [one, two] = [await make.aChild(p), await make.aChild(p)];
    const both = [p.of.VOLUNTARY, second.id];
    const items = [await listed(one, meeting, ...both), await listed(two, meeting, ...both)];
    await make.anInvolvement(p, one, p.of.VOLUNTARY);
    await make.anInvolvement(p, two, second.id);
    const people = [await accepting('VOL'), await accepting('VOL', { organisationId: second.id })];
    for (const [i, actor] of people.entries()) {
      for (const [j, it] of items.entries())
        expect(await code(actor, item, { id: it.id })).toBe(i === j ? 'OPEN' : 'NOT_FOUND');
      const found = await get<{ meetings: { nodes: { items: { id: string }[] }[] } }>(
        actor,
        '{ meetings { nodes { items { id } } } }',
      );
      expect(found.meetings.nodes.flatMap((m) => m.items.map((it) => it.id))).toEqual([items[i]?.id]);
    }
  });

  test('a declared interest takes the item and the child from that person at once, without a gap', async () => {
    const health = await accepting('HLT');
    const known = await make.aChild(p);
    const it = await listed(known, meeting, p.of.HEALTH);
    expect(
      await get(health, 'mutation ($id: ID!) { declareInterest(itemId: $id, nature: "My niece") }', { id: it.id }),
    ).toEqual({ declareInterest: true });
    expect(await code(health, item, { id: it.id })).toBe('NOT_FOUND');
    expect(await code(health, child, { id: known.id })).toBe('NOT_FOUND');
    const whole = JSON.stringify(
      await get(
        health,
        '{ meetings { nodes { items { id part title startsAt redactions { field reason } } } } children { nodes { id } } actions { nodes { childId } } listings { childId } }',
      ),
    );
    for (const trace of [it.id, known.id, 'My niece', 'position']) expect(whole).not.toContain(trace);
    expect(await code(await accepting('HLT'), item, { id: it.id })).toBe('OPEN');
  });

  test('a restricted record is open to the people named on it and to nobody else, whatever their role', async () => {
    const restricted = await make.aChild(p, { restrictedRecord: true });
    const it = await listed(restricted, meeting, p.of.POLICE);
    const [named, unnamed] = [await accepting('CaRE'), await accepting('CaRE')];
    await make.namedOn(p, restricted, named);
    expect(await code(named, child, { id: restricted.id })).toBe('OPEN');
    for (const actor of [unnamed, chair, await make.aPerson(p, 'SSM'), await make.aPerson(p, 'ADM')]) {
      for (const [query, id] of [
        [child, restricted.id],
        [item, it.id],
      ] as const)
        expect(await code(actor, query, { id }), actor.role).toBe('NOT_FOUND');
      expect(
        (
          await get<{ children: { totalCount: number } }>(
            actor,
            `{ children(surname: "${restricted.surname}") { totalCount } }`,
          )
        ).children.totalCount,
      ).toBe(0);
    }
  });

  test('a councillor and the system administrator open no child, item or meeting by any id on any question', async () => {
    const { id: actionId } = await make.anAction(p, ours);
    for (const actor of [await make.aPerson(p, 'AGG'), await make.aPerson(p, 'SYS')]) {
      expect(await code(actor, child, { id: ours.id })).toBe('NOT_FOUND');
      expect(await code(actor, item, { id: ourItem.id })).toBe('NOT_FOUND');
      expect(await code(actor, 'query ($id: ID!) { meeting(id: $id) { id } }', { id: meeting.id })).toBe('NOT_FOUND');
      expect(
        await code(actor, 'mutation ($id: ID!) { acceptConfidentiality(meetingId: $id) { id } }', { id: meeting.id }),
      ).toBe('NOT_FOUND');
      expect(await code(actor, 'mutation ($id: ID!) { acceptAction(actionId: $id) { id } }', { id: actionId })).toBe(
        'NOT_FOUND',
      );
      const all = await get(
        actor,
        '{ children { totalCount } meetings { totalCount } actions { totalCount } listings { id } panels { meetings { id } } }',
      );
      expect(all).toMatchObject({
        children: { totalCount: 0 },
        meetings: { totalCount: 0 },
        actions: { totalCount: 0 },
        listings: [],
      });
      expect(JSON.stringify(all)).not.toContain(meeting.id);
    }
  });

  test('figures below six are left out for scrutiny, a month is refused, and the chair still sees them whole', async () => {
    await make.aListing(p, await make.aChild(p), { state: 'HEARD', heardAt: '2026-06-10T09:00:00.000Z' });
    const query =
      '{ monitoredChildren(financialYear: "2026/27") { periods { children suppressed } year { children suppressed } } }';
    for (const role of roles.filter((role) => role !== 'CPC' && role !== 'SSM')) {
      const actor = await make.aPerson(p, role);
      const { monitoredChildren } = await get<{
        monitoredChildren: { periods: { children: number | null }[]; year: { children: number | null } }[];
      }>(actor, query);
      for (const { periods, year } of monitoredChildren)
        for (const { children } of [...periods, year])
          expect(children === null || children === 0 || children > 5, role).toBe(true);
      expect(await code(actor, '{ monitoredChildren(financialYear: "2026/27", by: MONTH) { panelCode } }'), role).toBe(
        'FORBIDDEN',
      );
    }
    expect(JSON.stringify(await get(chair, query))).toContain('"children":1');
  });
});

describe('hidden fields stay hidden', () => {
  const disruption =
    '{ children(surname: "Ourpupil") { nodes { actions { disruption { target targetKind operationalDetail conditions safetyWording redactions { field reason } } } } } }';
  test('the chair outside the compartment reads neither target nor tactics; tactics not even inside it', async () => {
    await make.aDisruptionAction(p, ours, {
      target: 'CANARY-TARGET',
      operationalDetail: 'CANARY-TACTICS',
      conditions: 'CANARY-CONDITIONS',
    });
    const outside = JSON.stringify(await get(chair, disruption));
    expect(outside).not.toContain('CANARY');
    expect(outside).toContain('"reason":"COMPARTMENT"');
    const inside = JSON.stringify(await get(await make.aPerson(p, 'CPC', { compartmentMember: true }), disruption));
    expect(inside).toContain('CANARY-TARGET');
    expect(inside).not.toContain('CANARY-TACTICS');
  });

  test('a school gets the safety wording, and not even a word that there is more', async () => {
    const answer = JSON.stringify(await get(dsl, disruption));
    expect(answer).toContain('Only the mother may collect');
    for (const word of [
      'CANARY',
      'COMPARTMENT',
      '"field":"target"',
      '"field":"operationalDetail"',
      '"field":"powerId"',
    ])
      expect(answer).not.toContain(word);
  });

  test('what somebody may not read cannot be found by filtering', async () => {
    const district = await accepting('DIST');
    await make.invited(p, ourItem, p.of.DISTRICT_COUNCIL);
    const counts = async (actor: Actor, filter: string) =>
      (await get<{ children: { totalCount: number } }>(actor, `{ children(${filter}) { totalCount } }`)).children
        .totalCount;
    expect(await counts(district, `districtCode: "${make.DISTRICT}"`)).toBe(1);
    const nominated = await make.aPerson(p, 'CaRE');
    expect(await code(nominated, child, { id: ours.id })).toBe('OPEN');
    expect(await counts(nominated, 'surname: "Ourpupil"')).toBe(0);
  });

  test('minutes are hidden until they are approved, then each agency reads what its handling code allows', async () => {
    const sat = await make.aMeeting(p, { state: 'MINUTES_DRAFT' });
    const heard = await make.aChild(p);
    await make.anEnrolment(p, heard);
    const agencies = { DSL: p.of.SCHOOL, HLT: p.of.HEALTH, CaRE: p.of.POLICE } as const;
    const it = await listed(heard, sat, ...Object.values(agencies));
    for (const handlingCode of ['OPEN', 'PANEL', 'STATUTORY'] as const)
      await make.aPassage(p, it, chair, { handlingCode, text: `MINUTE-${handlingCode}` });
    await make.aDecision(p, it, { handlingCode: 'OPEN', rationale: 'DECISION-OPEN' });
    const seen = async (actor: Actor) =>
      [
        ...JSON.stringify(
          await get(
            actor,
            'query ($id: ID!) { agendaItem(id: $id) { passages { text } decisions { rationale } meeting { minutes { state } } } }',
            { id: it.id },
          ),
        ).matchAll(/(?:MINUTE|DECISION)-\w+|DRAFT|APPROVED/g),
      ]
        .map(([word]) => word)
        .toSorted();
    const people = Object.fromEntries(
      await Promise.all(
        (Object.keys(agencies) as (keyof typeof agencies)[]).map(
          async (role) => [role, await accepting(role, {}, sat)] as const,
        ),
      ),
    );
    for (const actor of Object.values(people)) expect(await seen(actor), actor.role).toEqual([]);
    await make.someMinutes(p, sat, 'APPROVED');
    expect(await seen(people['DSL'] as Actor)).toEqual(['APPROVED', 'DECISION-OPEN', 'MINUTE-OPEN']);
    expect(await seen(people['HLT'] as Actor)).toEqual(['APPROVED', 'DECISION-OPEN', 'MINUTE-OPEN', 'MINUTE-PANEL']);
    expect(await seen(people['CaRE'] as Actor)).toEqual([
      'APPROVED',
      'DECISION-OPEN',
      'MINUTE-OPEN',
      'MINUTE-PANEL',
      'MINUTE-STATUTORY',
    ]);
  });

  test('what a verb answers shows no more than a question would', async () => {
    const health = await accepting('HLT');
    const mutation = `mutation ($input: AddActionInput!) { addAction(input: $input) { child { surname policeReference mosaicId restrictedAddress redactions { field } actions { text evidence } } itemId meetingId redactions { field reason } } }`;
    const added = await get<{ addAction: Record<string, unknown> }>(health, mutation, {
      input: {
        childId: ours.id,
        itemId: ourItem.id,
        heading: 'PROTECT',
        text: 'We will call',
        ownerOrganisationId: p.of.HEALTH,
        ownerName: 'Nurse',
        dueOn: '2026-12-30',
      },
    });
    expect(added.addAction).toMatchObject({
      itemId: null,
      meetingId: null,
      child: { surname: 'Ourpupil', policeReference: null, mosaicId: null, restrictedAddress: null },
    });
    expect(JSON.stringify(added)).not.toContain('"evidence":"Evidence"');
  });
});

describe('malformed questions', () => {
  test('a true place in a list leads on', async () => {
    type Page = { meetings: { nodes: { id: string }[]; pageInfo: { endCursor: string | null } } };
    const page = (after: string | null) =>
      get<Page>(
        chair,
        'query ($after: String) { meetings(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      );
    const one = await page(null);
    expect(one.meetings.pageInfo.endCursor).not.toBeNull();
    const two = await page(one.meetings.pageInfo.endCursor);
    expect(two.meetings.nodes).toHaveLength(1);
    expect(two.meetings.nodes[0]?.id).not.toBe(one.meetings.nodes[0]?.id);
  });

  test.each([
    ['meetings(panelId: "x")', '{ meetings(panelId: "x") { totalCount nodes { id } } }'],
    ['children(after: rubbish)', '{ children(after: "x") { nodes { id } } }'],
    [
      'children(after: no id)',
      `{ children(after: "${Buffer.from('["x","y"]').toString('base64url')}") { nodes { id } } }`,
    ],
    [
      'meetings(after: no date)',
      `{ meetings(after: "${Buffer.from(`["x","${randomUUID()}"]`).toString('base64url')}") { nodes { id } } }`,
    ],
  ])('%s breaks nothing, for this request and for the next', async (_, query) => {
    const answer = await code(chair, query);
    expect(['OPEN', 'BAD_INPUT']).toContain(answer);
    expect(await code(chair, '{ viewer { name } panels { id } }')).toBe('OPEN');
  });
});
