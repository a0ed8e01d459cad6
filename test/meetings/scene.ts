/**
 * One meeting with one child on its agenda, and one person of every role: whatever a verb needs stands ready.
 * `tell` says a verb through the schema and returns what came of it, in one word; `said` returns the answer.
 */
import { randomUUID } from 'node:crypto';
import { getNamedType, isLeafType } from 'graphql';
import type { Actor } from '../../server/access/actor.ts';
import { roles, type Role } from '../../server/access/roles.ts';
import { ActionUpdate } from '../../server/actions/action-update.entity.ts';
import { Action } from '../../server/actions/action.entity.ts';
import { AgendaItem } from '../../server/agenda/agenda-item.entity.ts';
import { Attendance } from '../../server/attendance/attendance.entity.ts';
import { AuditLine } from '../../server/audit/audit-line.entity.ts';
import { Repeat } from '../../server/audit/repeat.entity.ts';
import { Child } from '../../server/children/child.entity.ts';
import { Enrolment } from '../../server/children/enrolment.entity.ts';
import { Involvement } from '../../server/children/involvement.entity.ts';
import { ConfidentialityAcceptance } from '../../server/declarations/confidentiality-acceptance.entity.ts';
import { DeclaredInterest } from '../../server/declarations/declared-interest.entity.ts';
import { DisruptionAction } from '../../server/disruption/disruption-action.entity.ts';
import { DisruptionPower } from '../../server/disruption/disruption-power.entity.ts';
import { Invitation } from '../../server/invitations/invitation.entity.ts';
import { Listing } from '../../server/listings/listing.entity.ts';
import { PanelEpisode } from '../../server/listings/panel-episode.entity.ts';
import { Meeting, type MeetingState } from '../../server/meetings/meeting.entity.ts';
import { Decision } from '../../server/minutes/decision.entity.ts';
import { Minutes } from '../../server/minutes/minutes.entity.ts';
import { Passage } from '../../server/minutes/passage.entity.ts';
import { add } from '../../server/row.ts';
import { aPartnership, aPerson, DISTRICT, type Setting } from '../builders.ts';
import { arrange, ask, NOW, panelsSchema, TODAY, type Answer } from '../kit.ts';

export interface Stage extends Setting {
  cast: Record<Role, Actor>;
  powerId: string;
}

/** A partnership with one person of every role. */
export async function aStage(): Promise<Stage> {
  const p = await aPartnership();
  const cast = {} as Record<Role, Actor>;
  for (const role of roles) cast[role] = await aPerson(p, role);
  const power = await arrange(p.id, async (em) =>
    add(em, DisruptionPower, {
      code: 'CAWN',
      name: 'Child abduction warning notice',
      legalBasis: 'Child Abduction Act 1984',
      whoApplies: 'Police',
      target: 'person',
      status: 'in_force',
    }),
  );
  return { ...p, cast, powerId: power.id };
}

const hasSat: readonly MeetingState[] = ['CONCLUDED', 'MINUTES_DRAFT', 'MINUTES_WITH_CHAIR', 'APPROVED', 'DISTRIBUTED'];
const beforePapers: readonly MeetingState[] = ['SCHEDULED', 'CALL_FOR_ITEMS', 'LIST_LOCKED'];

export interface Scene {
  p: Stage;
  child: Child;
  meeting: Meeting;
  item: AgendaItem;
  place: AgendaItem;
  listing: Listing;
  episode: PanelEpisode;
  passage: Passage;
  action: Action;
  disruption: DisruptionAction;
  invitation: Invitation;
}

export interface Wishes {
  state?: MeetingState;
  /** everybody who can be is invited, allocated and has accepted; otherwise the chair's council only, and nobody has accepted */
  invited?: boolean;
  decided?: boolean;
  planned?: boolean;
  quorate?: boolean;
  closesOn?: string;
  startsAt?: string;
  /** nobody has written on the item yet */
  quiet?: boolean;
}

/** The passage and the disruption are the police's; the action of the plan is the school's own. */
export function aScene(p: Stage, wishes: Wishes = {}): Promise<Scene> {
  const {
    state = 'IN_SESSION',
    invited = true,
    decided = false,
    planned = false,
    quorate = true,
    startsAt = '2026-12-08T09:30:00.000Z',
  } = wishes;
  return arrange(p.id, async (em) => {
    const council = p.of.LOCAL_AUTHORITY_SOCIAL_CARE;
    const child = add(em, Child, {
      forename: 'Wren',
      surname: `Invented-${randomUUID().slice(0, 6)}`,
      dateOfBirth: '2011-03-04',
      sex: 'F',
      placingAuthority: 'NCC',
      districtCode: DISTRICT,
    });
    const issued = beforePapers.includes(state) ? null : '2026-11-20T09:00:00.000Z';
    const meeting = add(em, Meeting, {
      panelId: p.panelId,
      startsAt,
      place: 'County Hall',
      chairId: p.cast.CPC.personId,
      chairName: p.cast.CPC.personName,
      state,
      papersIssuedAt: issued,
      closesOn: wishes.closesOn ?? null,
    });
    await em.flush();
    add(em, Enrolment, { childId: child.id, schoolId: p.of.SCHOOL, startsOn: '2024-09-01' });
    if (invited) {
      add(em, Involvement, {
        childId: child.id,
        organisationId: council,
        personId: p.cast.SW.personId,
        workerName: p.cast.SW.personName,
        involvedAs: 'Allocated social worker',
        startsOn: '2025-01-01',
      });
      add(em, Involvement, {
        childId: child.id,
        organisationId: p.of.VOLUNTARY,
        workerName: 'A worker',
        involvedAs: 'Support',
        startsOn: '2025-01-01',
      });
    }
    const episode = add(em, PanelEpisode, {
      childId: child.id,
      panelId: p.panelId,
      state: 'LISTED',
      requiredOn: '2026-11-01',
      reason: 'Concern',
    });
    const listing = add(em, Listing, {
      episodeId: episode.id,
      childId: child.id,
      panelId: p.panelId,
      meetingId: meeting.id,
      kind: 'NEW',
      state: decided ? 'HEARD' : 'LISTED',
      heardAt: decided ? startsAt : null,
      requestedOn: '2026-11-02',
      requestedByOrganisationId: council,
      reason: 'Concern',
    });
    const item = add(em, AgendaItem, {
      meetingId: meeting.id,
      position: 1024,
      part: 'NEW',
      childId: child.id,
      listingId: listing.id,
      minutes: 20,
      startsAt,
    });
    const place = add(em, AgendaItem, {
      meetingId: meeting.id,
      position: 2048,
      part: 'PLACES',
      title: 'The bus station',
      minutes: 10,
      startsAt,
    });
    await em.flush();
    const kinds = invited
      ? Object.entries(p.of).filter(([kind]) => kind !== 'GOVERNANCE' && kind !== 'SYSTEM')
      : [['', council] as const];
    const invitations = kinds.map(([, organisationId]) =>
      add(em, Invitation, {
        itemId: item.id,
        meetingId: meeting.id,
        childId: child.id,
        organisationId,
        invitedOn: TODAY,
      }),
    );
    if (invited)
      for (const role of roles) {
        const { personId, organisationId } = p.cast[role];
        if (role !== 'AGG' && role !== 'SYS')
          add(em, ConfidentialityAcceptance, {
            meetingId: meeting.id,
            personId,
            organisationId,
            statement: 'The words',
            acceptedAt: '2026-11-21T09:00:00.000Z',
          });
      }
    const { personId, personName } = p.cast.CaRE;
    const about = { meetingId: meeting.id, itemId: item.id, childId: child.id };
    const passage = Object.assign(new Passage(), {
      ...about,
      partnershipId: p.id,
      authorOrganisationId: p.of.POLICE,
      authorPersonId: personId,
      authorName: personName,
      source: 'POLICE',
      kind: 'FACT',
      handlingCode: 'OPEN',
      text: 'Seen in the park.',
      writtenAt: '2026-11-22T09:00:00.000Z',
    });
    if (!wishes.quiet) em.persist(passage);
    const promised = { childId: child.id, ownerName: 'The owner', agreedOn: '2026-11-01', dueOn: '2026-12-01' };
    const action = add(em, Action, {
      ...promised,
      heading: 'PROTECT',
      text: 'A trusted adult meets her each morning.',
      ownerOrganisationId: p.of.SCHOOL,
      raisedByOrganisationId: council,
      state: 'AGREED',
    });
    const pursue = add(em, Action, {
      ...promised,
      heading: 'PURSUE',
      text: 'A notice is considered.',
      ownerOrganisationId: p.of.POLICE,
      raisedByOrganisationId: p.of.POLICE,
      state: 'ACCEPTED',
    });
    await em.flush();
    const disruption = add(em, DisruptionAction, {
      actionId: pursue.id,
      childId: child.id,
      raisedByOrganisationId: p.of.POLICE,
      ownerOrganisationId: p.of.POLICE,
      powerId: p.powerId,
      targetKind: 'PLACE',
      status: 'CONSIDERED',
      statusOn: TODAY,
      safetyWording: 'Stay away from the station.',
    });
    if (quorate)
      for (const kind of ['LOCAL_AUTHORITY_SOCIAL_CARE', 'POLICE', 'HEALTH'] as const)
        add(em, Attendance, {
          meetingId: meeting.id,
          organisationId: p.of[kind],
          organisationName: kind,
          status: 'PRESENT',
          personName: 'Somebody',
        });
    if (decided)
      add(em, Decision, {
        ...about,
        kind: 'MONITOR',
        rationale: 'Because',
        handlingCode: 'OPEN',
        riskCategory: 'HIGH',
        decidedAt: '2026-11-22T09:00:00.000Z',
      });
    if (planned)
      add(em, Action, {
        ...promised,
        ...about,
        heading: 'PREVENT',
        text: 'A mentor is found.',
        ownerOrganisationId: council,
        raisedByOrganisationId: council,
        state: 'AGREED',
      });
    await em.flush();
    if (hasSat.includes(state)) {
      const approved = state === 'APPROVED' || state === 'DISTRIBUTED';
      add(em, Minutes, {
        meetingId: meeting.id,
        state: approved ? 'APPROVED' : state === 'MINUTES_WITH_CHAIR' ? 'WITH_CHAIR' : 'DRAFT',
        hash: approved ? 'f'.repeat(64) : null,
      });
    }
    const invitation = invitations[invitations.length - 1] as Invitation;
    return { p, child, meeting, item, place, listing, episode, passage, action, disruption, invitation };
  });
}

/** The mutation in which every argument is a variable; the answer holds `fields`. */
export function documentOf(verb: string, fields = 'id'): string {
  const field = panelsSchema().getMutationType()?.getFields()[verb];
  if (!field) throw new Error(`There is no verb ${verb}.`);
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ` { ${fields} }`;
  return `mutation (${variables}) { ${verb}(${given})${selection} }`;
}

export const hear = async <T = { id: string }>(
  actor: Actor,
  verb: string,
  variables: Record<string, unknown>,
  fields = 'id',
  now = NOW,
): Promise<{ row: T | null; errors: Answer<never>['errors'] }> => {
  const { data, errors } = await ask<Record<string, T>>(actor, documentOf(verb, fields), variables, now);
  return { row: data[verb] ?? null, errors };
};

/** What came of it: `done`, or the code of the refusal with the field that it names. */
export async function tell(actor: Actor, verb: string, variables: Record<string, unknown>, now = NOW): Promise<string> {
  const { errors } = await hear(actor, verb, variables, 'id', now);
  const [error] = errors;
  return error ? [error.code, error.field ?? error.fields?.join()].filter(Boolean).join(' ') : 'done';
}

/** Does it, and fails the test with the refusal when there is one. */
export async function said<T = { id: string }>(
  actor: Actor,
  verb: string,
  variables: Record<string, unknown>,
  fields = 'id',
  now = NOW,
): Promise<T> {
  const { row, errors } = await hear<T>(actor, verb, variables, fields, now);
  if (!row)
    throw new Error(
      `${verb}: ${errors.map((error) => `${error.code} ${error.field ?? ''} ${error.message}`).join('; ')}`,
    );
  return row;
}

const everything = [
  Child,
  Meeting,
  AgendaItem,
  PanelEpisode,
  Listing,
  Invitation,
  ConfidentialityAcceptance,
  DeclaredInterest,
  Attendance,
  Passage,
  Decision,
  Minutes,
  Action,
  ActionUpdate,
  DisruptionAction,
  AuditLine,
  Repeat,
] as const;
/** Every record of the partnership, as it is in the tables: two of these are equal when nothing was saved in between. */
export const all = (p: Setting): Promise<string> =>
  arrange(p.id, async (em) => {
    const tables: unknown[] = [];
    for (const type of everything)
      tables.push(
        await em.find(type as new () => { id: string }, { partnershipId: p.id } as never, {
          orderBy: { id: 'asc' } as never,
        }),
      );
    return JSON.stringify(tables);
  });

/** Who may: each role tries on a scene of its own; the answer is role → done, or the code of the refusal. */
export async function whoMay(
  p: Stage,
  verb: string,
  wishes: Wishes,
  variables: (scene: Scene, actor: Actor) => Record<string, unknown>,
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  let scene = await aScene(p, wishes);
  for (const role of roles) {
    const code = (await tell(p.cast[role], verb, variables(scene, p.cast[role]))).split(' ')[0] ?? '';
    answers[role] = code;
    if (code === 'done') scene = await aScene(p, wishes);
  }
  return answers;
}

/** The expected truth table: `done` for these roles, `NOT_FOUND` for those, `FORBIDDEN` for everybody else. */
export const table = (done: string, notFound = 'AGG SYS'): Record<string, string> =>
  Object.fromEntries(
    roles.map((role) => [
      role,
      done.split(' ').includes(role) ? 'done' : notFound.split(' ').includes(role) ? 'NOT_FOUND' : 'FORBIDDEN',
    ]),
  );
