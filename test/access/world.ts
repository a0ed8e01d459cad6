/**
 * A partnership with one of everything that decides who may see what, and people of every role in every standing.
 * The facts are read back from the tables themselves, without any of the rules under test.
 */
import type { Actor } from '../../server/access/actor.ts';
import { governedTypes } from '../../server/access/governed.ts';
import { roles, type Role } from '../../server/access/roles.ts';
import { PanelEpisode } from '../../server/listings/panel-episode.entity.ts';
import type { AgendaItem } from '../../server/agenda/agenda-item.entity.ts';
import type { Child } from '../../server/children/child.entity.ts';
import { HandlingCode } from '../../server/minutes/passage.entity.ts';
import { ContributionSource } from '../../server/organisations/contribution-source.ts';
import * as make from '../builders.ts';
import { arrange } from '../kit.ts';

/**
 * - ready: statement accepted for every meeting, organisation invited
 * - unaccepted: same organisation, no statement accepted
 * - stranger: an organisation of the same kind that is invited to one item of its own only
 * - conflicted: as ready, with a declared interest in the first item and in a place, and not named on the restricted record
 * - signatory: as ready, member of the compartment, named on the restricted record, in the team that is allocated
 */
export const standings = ['ready', 'unaccepted', 'stranger', 'conflicted', 'signatory'] as const;
export type Standing = (typeof standings)[number];
export type Tables = Record<string, Record<string, unknown>[]>;
export interface World {
  p: make.Setting;
  actors: { role: Role; standing: Standing; actor: Actor }[];
  tables: Tables;
}

async function people(p: make.Setting): Promise<World['actors']> {
  const strangers = new Map<string, string>();
  for (const role of roles) {
    const home = make.homeOf(p, role);
    if (strangers.has(home)) continue;
    const kind = (Object.entries(p.of).find(([, id]) => id === home) as [keyof make.Setting['of'], string])[0];
    strangers.set(
      home,
      (
        await make.anOrganisation(p, kind, {
          ...(kind === 'VOLUNTARY' ? { contributesAs: 'VICTIM_SUPPORT' } : {}),
          districtCode: make.OTHER_DISTRICT,
        })
      ).id,
    );
  }
  const actors: World['actors'] = [];
  for (const role of roles) {
    for (const standing of standings) {
      const home = make.homeOf(p, role);
      const away = standing === 'stranger';
      const organisationId = (away && strangers.get(home)) || home;
      const districtCode = role === 'DIST' ? (away ? make.OTHER_DISTRICT : make.DISTRICT) : null;
      const signatory = standing === 'signatory';
      actors.push({
        role,
        standing,
        actor: await make.aPerson(p, role, {
          organisationId,
          districtCode,
          compartmentMember: signatory,
          team: signatory ? 'North' : null,
        }),
      });
    }
  }
  return actors;
}

/** Everything that can be written about a child, in every variety that the matrix tells apart. */
async function about(
  p: make.Setting,
  child: Child,
  item: AgendaItem | null,
  authors: Record<string, Actor>,
  organisations: string[],
) {
  await make.anEnrolment(p, child, p.of.SCHOOL, { startsOn: '2020-09-01', endsOn: '2022-07-20' });
  await make.aCareStatus(p, child);
  await make.anAssessment(p, child);
  await make.anAssessment(p, child, { assessorOrganisationId: p.of.SCHOOL, assessedOn: '2026-09-01' });
  for (const organisationId of organisations) {
    const action = await make.anAction(p, child, {
      ownerOrganisationId: organisationId,
      itemId: item?.id ?? null,
      meetingId: item?.meetingId ?? null,
    });
    await make.anUpdate(p, action);
    await make.anAction(p, child, {
      raisedByOrganisationId: organisationId,
      dueOn: '2026-11-01',
      state: 'COMPLETED',
      completedOn: '2026-11-02',
    });
    if (item)
      await make.anAttendance(p, { id: item.meetingId } as never, organisationId, {
        itemId: item.id,
        childId: child.id,
      });
  }
  await make.aDisruptionAction(p, child, { ownerOrganisationId: p.of.DISTRICT_COUNCIL });
  await make.aDisruptionAction(p, child);
  if (!item) return;
  await make.aDecision(p, item, {
    handlingCode: Object.values(HandlingCode)[Number(child.nhsNumber?.slice(3)) % 3] as HandlingCode,
  });
  for (const source of Object.values(ContributionSource)) {
    const author = authors[source];
    if (author)
      for (const handlingCode of Object.values(HandlingCode))
        await make.aPassage(p, item, author, { source, handlingCode });
  }
}

/** Which role writes which kind of contribution. */
const authorOf: Partial<Record<ContributionSource, [Role, Standing]>> = {
  PANEL: ['CPC', 'ready'],
  SOCIAL_CARE: ['SW', 'ready'],
  POLICE: ['CaRE', 'ready'],
  SCHOOL: ['DSL', 'ready'],
  EDUCATION: ['EDU', 'ready'],
  HEALTH: ['HLT', 'ready'],
  CAMHS: ['HLT', 'stranger'],
  YOUTH_JUSTICE: ['YJS', 'ready'],
  FAMILY_SERVICE: ['FAM', 'ready'],
  CHILDRENS_SOCIETY: ['VOL', 'ready'],
  VICTIM_SUPPORT: ['VOL', 'stranger'],
  DISTRICT: ['DIST', 'ready'],
};

export async function aWorld(): Promise<World> {
  const p = await make.aPartnership();
  const actors = await people(p);
  const who = (role: Role, standing: Standing) =>
    (actors.find((one) => one.role === role && one.standing === standing) as World['actors'][number]).actor;
  const authors = Object.fromEntries(
    Object.entries(authorOf).map(([source, [role, standing]]) => [source, who(role, standing)]),
  );
  const homes = [
    ...new Set(roles.filter((role) => role !== 'AGG' && role !== 'SYS').map((role) => make.homeOf(p, role))),
  ];
  const away = [
    ...new Set(
      actors
        .filter(({ standing, role }) => standing === 'stranger' && role !== 'AGG' && role !== 'SYS')
        .map(({ actor }) => actor.organisationId),
    ),
  ];
  const otherSchool = who('DSL', 'stranger').organisationId;

  const missingPanel = await make.aPanel(p, { harmTypes: ['MISSING'], name: 'Missing panel' });
  const accepting = async (meeting: Parameters<typeof make.accepted>[1]) => {
    for (const { standing, actor } of actors) if (standing !== 'unaccepted') await make.accepted(p, meeting, actor);
    return meeting;
  };
  const first = await accepting(await make.aMeeting(p, { chairId: who('CPC', 'ready').personId }));
  const approved = await accepting(await make.aMeeting(p, { state: 'APPROVED' }));
  const closed = await accepting(
    await make.aMeeting(p, { state: 'DISTRIBUTED', closesOn: '2026-11-24', distributedAt: '2026-10-26T09:00:00.000Z' }),
  );
  const unissued = await accepting(await make.aMeeting(p, { state: 'SCHEDULED', papersIssuedAt: null }));
  const cancelled = await accepting(await make.aMeeting(p, { state: 'CANCELLED' }));
  const missing = await accepting(await make.aMeeting(p, { panelId: missingPanel.id }));

  const child = async (name: string, school: string | null, values: Partial<Child> = {}) => {
    const made = await make.aChild(p, { forename: name, ...values });
    if (school) await make.anEnrolment(p, made, school);
    return made;
  };
  const inviting = async (item: AgendaItem, organisations: string[], values = {}) => {
    for (const organisationId of organisations) await make.invited(p, item, organisationId, values);
  };
  const seen: [Child, AgendaItem | null, string[]][] = [];
  const on = async (meeting: Parameters<typeof make.anItem>[2], made: Child, organisations: string[], values = {}) => {
    const item = await make.anItem(p, made, meeting);
    await inviting(item, organisations, values);
    seen.push([made, item, organisations]);
    return item;
  };

  const ours = await child('Ours', p.of.SCHOOL);
  const firstItem = await on(first, ours, homes);
  const theirs = await child('Theirs', otherSchool, { districtCode: make.OTHER_DISTRICT });
  await on(first, theirs, away);
  const both = await child('Both', p.of.SCHOOL, { districtCode: make.OTHER_DISTRICT });
  await make.anEnrolment(p, both, otherSchool);
  await on(first, both, [...homes, ...away]);
  const left = await child('Left', null);
  await make.anEnrolment(p, left, p.of.SCHOOL, { startsOn: '2025-09-01', endsOn: '2026-11-24' });
  await on(first, left, homes);
  const restricted = await child('Restricted', p.of.SCHOOL, { restrictedRecord: true });
  await on(first, restricted, homes);
  const takenBack = await child('Withdrawn', p.of.SCHOOL);
  await on(first, takenBack, homes, { endedOn: '2026-11-24' });
  const settled = await child('Settled', p.of.SCHOOL);
  await on(approved, settled, homes);
  await on(closed, await child('Finished', p.of.SCHOOL), homes);
  await on(unissued, await child('Coming', p.of.SCHOOL), homes);
  await on(cancelled, await child('Cancelled', p.of.SCHOOL), homes);
  await on(missing, await child('Missing', p.of.SCHOOL), homes);
  const uninvited = await child('Uninvited', p.of.SCHOOL);
  await on(first, uninvited, []);
  const unlisted = await child('Unlisted', p.of.SCHOOL);
  seen.push([unlisted, null, homes.slice(0, 3)]);
  await make.anEpisode(p, unlisted, { closedOn: '2026-03-01', state: 'CLOSED', closureReason: 'Safe' });
  await make.anEpisode(p, await child('Long ago', null), { closedOn: '2025-11-24', state: 'CLOSED' });
  const place = await make.anItem(p, null, first);
  await inviting(place, homes);
  const placeDone = await make.anItem(p, null, approved);
  await inviting(placeDone, [p.of.DISTRICT_COUNCIL, p.of.POLICE, p.of.SCHOOL]);
  for (const item of [place, placeDone]) {
    for (const source of ['PANEL', 'DISTRICT', 'POLICE'] as const) {
      for (const handlingCode of Object.values(HandlingCode))
        await make.aPassage(p, item, authors[source] as Actor, { source, handlingCode });
    }
    await make.aDecision(p, item);
  }

  for (const made of [ours, both, unlisted, settled]) {
    await make.anInvolvement(p, made, p.of.VOLUNTARY);
    for (const role of ['SW', 'YJS', 'FAM'] as const)
      await make.anInvolvement(p, made, make.homeOf(p, role), {
        personId: who(role, 'ready').personId,
        workerName: 'Named',
      });
  }
  await make.anInvolvement(p, theirs, who('VOL', 'stranger').organisationId);
  await make.anInvolvement(p, theirs, p.of.SCHOOL);
  for (const role of ['SW', 'YJS', 'FAM'] as const) {
    const organisationId = make.homeOf(p, role);
    await make.anInvolvement(p, uninvited, organisationId, { team: 'North' });
    await make.anInvolvement(p, takenBack, organisationId, {
      personId: who(role, 'ready').personId,
      endsOn: '2026-11-24',
    });
    await make.anInvolvement(p, restricted, organisationId, { personId: who(role, 'ready').personId });
    await make.anInvolvement(p, left, who(role, 'stranger').organisationId, {
      personId: who(role, 'stranger').personId,
    });
    await make.anInvolvement(p, theirs, organisationId, {
      personId: who(role, 'stranger').personId,
      workerName: 'Under another hat',
    });
  }
  for (const { standing, actor } of actors) {
    if (standing === 'conflicted') for (const item of [firstItem, place]) await make.anInterest(p, item, actor);
    if (standing === 'signatory')
      await make.namedOn(p, restricted, actor, actor.role === 'HLT' ? { endsOn: '2026-11-24' } : {});
  }
  for (const [made, item, organisations] of seen) await about(p, made, item, authors, organisations);
  for (const meeting of [first, approved])
    for (const organisationId of [...homes, ...away]) await make.anAttendance(p, meeting, organisationId);
  await make.someMinutes(p, first, 'DRAFT');
  for (const meeting of [approved, closed]) await make.someMinutes(p, meeting, 'APPROVED');
  return { p, actors, tables: await tablesOf(p.id) };
}

/** Every governed record of a partnership, whole, as the tables hold it. */
export function tablesOf(partnershipId: string): Promise<Tables> {
  return arrange(partnershipId, async (em) => {
    const tables: Tables = {};
    for (const { name, class: type } of governedTypes())
      tables[name] = (await em.find(type as typeof PanelEpisode, {})) as never;
    return tables;
  });
}
