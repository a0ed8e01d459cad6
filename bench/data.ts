/** The data that the agenda is measured on: a partnership with many past meetings, and one agenda of twenty children. */
import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import { PARTNERSHIP, seedReference } from '../seeds/reference/seed-reference.ts';
import { Action, type PlanHeading } from '../server/actions/action.entity.ts';
import { AgendaItem } from '../server/agenda/agenda-item.entity.ts';
import { Assessment } from '../server/assessments/assessment.entity.ts';
import { Attendance } from '../server/attendance/attendance.entity.ts';
import { Child } from '../server/children/child.entity.ts';
import { Session } from '../server/identity/session.entity.ts';
import { Invitation } from '../server/invitations/invitation.entity.ts';
import { Listing } from '../server/listings/listing.entity.ts';
import { PanelEpisode } from '../server/listings/panel-episode.entity.ts';
import { Meeting } from '../server/meetings/meeting.entity.ts';
import { Organisation } from '../server/organisations/organisation.entity.ts';
import { Panel } from '../server/panels/panel.entity.ts';
import { Membership } from '../server/people/membership.entity.ts';
import { Person } from '../server/people/person.entity.ts';
import { add } from '../server/row.ts';
import { inRules } from '../server/session.ts';

const LISTINGS = 20;
const HEADINGS: PlanHeading[] = ['PREPARE', 'PREVENT', 'PROTECT', 'PURSUE'];

function aChair(em: EntityManager, organisation: Organisation): Person {
  const one = add(em, Person, { name: 'Bench Chair', email: 'chair@bench.example' });
  add(em, Membership, { personId: one.id, organisationId: organisation.id, role: 'CPC', startsOn: '2020-01-01' });
  return one;
}

function aChild(em: EntityManager, index: number): Child {
  const child = add(em, Child, {
    forename: `Child${index}`,
    surname: `Bench${index}`,
    dateOfBirth: `2011-0${(index % 9) + 1}-15`,
    sex: index % 2 ? 'F' : 'M',
    districtCode: 'E07000170',
    placingAuthority: 'NCC',
    penPicture: 'A picture in some words, as long as a short paragraph usually is on an agenda.',
  });
  return child;
}

async function meeting(
  em: EntityManager,
  panel: Panel,
  chair: Person,
  organisations: Organisation[],
  children: Child[],
  startsAt: string,
): Promise<Meeting> {
  const one = add(em, Meeting, {
    panelId: panel.id,
    startsAt,
    place: 'Room 1',
    chairId: chair.id,
    chairName: chair.name,
    state: 'PAPERS_ISSUED',
    papersIssuedAt: startsAt,
  });
  children.forEach((child, index) => {
    const base = { childId: child.id, panelId: panel.id };
    const episode = add(em, PanelEpisode, {
      ...base,
      state: 'LISTED',
      requiredOn: '2026-09-01',
      reason: 'High risk',
      closedOn: '2026-10-01',
    });
    const asked = {
      requestedOn: '2026-09-01',
      requestedByOrganisationId: organisations[0]?.id ?? '',
      reason: 'High risk of exploitation',
    };
    const listing = add(em, Listing, {
      ...base,
      ...asked,
      episodeId: episode.id,
      meetingId: one.id,
      kind: 'NEW',
      state: 'LISTED',
    });
    const item = add(em, AgendaItem, {
      meetingId: one.id,
      position: index,
      part: 'NEW',
      childId: child.id,
      listingId: listing.id,
      minutes: 10,
      startsAt,
    });
    add(em, Assessment, {
      childId: child.id,
      harmTypes: ['CSE'],
      level: 'HIGH',
      assessedOn: '2026-09-10',
      rationale: 'Adults whom the family does not know have been collecting the child by car after dark.',
      childsWords: 'I want them to stop calling me.',
      assessorName: 'A. Worker',
      assessorOrganisationId: organisations[0]?.id ?? '',
    });
    organisations.slice(0, 8).forEach((organisation, at) => {
      add(em, Attendance, {
        meetingId: one.id,
        itemId: item.id,
        childId: child.id,
        organisationId: organisation.id,
        organisationName: organisation.name,
        status: 'PRESENT',
        personName: `Person ${at}`,
      });
      add(em, Invitation, {
        meetingId: one.id,
        itemId: item.id,
        childId: child.id,
        organisationId: organisation.id,
        invitedOn: '2026-09-20',
      });
    });
    HEADINGS.forEach((heading, at) => {
      const owner = organisations[at]?.id ?? '';
      add(em, Action, {
        childId: child.id,
        itemId: item.id,
        meetingId: one.id,
        heading,
        text: `Action ${at} that keeps the child safer, in words for people.`,
        ownerOrganisationId: owner,
        ownerName: `Owner ${at}`,
        raisedByOrganisationId: owner,
        agreedOn: '2026-09-25',
        dueOn: '2027-01-15',
        state: 'AGREED',
      });
    });
  });
  await em.flush();
  em.clear();
  return one;
}

/** Builds everything in an empty, migrated database. @returns the id of the measured meeting */
export async function buildData(orm: MikroORM, pastMeetings: number): Promise<string> {
  await seedReference(orm);
  return inRules(orm, PARTNERSHIP.id, async (em) => {
    const organisations = await em.find(
      Organisation,
      { kind: { $nin: ['GOVERNANCE', 'SYSTEM'] } },
      { orderBy: { code: 'asc' } },
    );
    const panel = await em.findOneOrFail(Panel, { code: 'MASE' });
    const [first] = organisations;
    if (!first) throw new Error('No organisations.');
    const chair = aChair(em, first);
    await em.flush();
    for (let past = 0; past < pastMeetings; past += 1) {
      const day = new Date(Date.UTC(2025, 0, 6 + past)).toISOString();
      await meeting(
        em,
        panel,
        chair,
        organisations,
        Array.from({ length: LISTINGS }, (_, i) => aChild(em, i)),
        day,
      );
    }
    const children = Array.from({ length: LISTINGS }, (_, i) => aChild(em, i));
    return (await meeting(em, panel, chair, organisations, children, '2026-12-01T10:00:00Z')).id;
  });
}

/** Signs the chair in, as the sign-in would. @returns the cookie */
export async function benchCookie(orm: MikroORM): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const hour = new Date(Date.now() + 3_600_000).toISOString();
  await inRules(orm, PARTNERSHIP.id, async (em) => {
    const { personId, id } = await em.findOneOrFail(Membership, { role: 'CPC' });
    const at = new Date().toISOString();
    const tokenHash = createHash('sha256').update(token).digest('hex');
    em.persist(
      Object.assign(new Session(), {
        tokenHash,
        partnershipId: PARTNERSHIP.id,
        personId,
        membershipId: id,
        createdAt: at,
        lastSeenAt: at,
        expiresAt: hour,
      }),
    );
    await em.flush();
  });
  return `__Host-session=${token}`;
}
