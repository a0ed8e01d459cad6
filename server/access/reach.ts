/**
 * What one actor reaches today, and on what basis: found in one statement per request, never cached.
 * Every basis is dated data, so ending one (an enrolment, an invitation, an involvement) ends access with the next request.
 */
import { APP_ROLE } from './app-role.ts';
import type { Actor } from './actor.ts';
import { reachSets, type ReachSet } from './codes.ts';
import { matrix } from './matrix.ts';
import { roles } from './roles.ts';
import { snake } from './names.ts';

export type Reach = Record<ReachSet, readonly string[]>;

/**
 * The parameters of `enter`: $1 person, $2 organisation, $3 role, $4 today in London, $5 district code, $6 team, $7 membership,
 * $8 whether anything of the role turns on invitations (a chair's does not, so a chair's are not looked up),
 * $9 partnership, $10 whether this is a transaction of a verb, which stays in the mode in which rules run.
 * Allocated means: to this person in this organisation, or to their team; a voluntary agency works with a child as a whole.
 */
const reachSql = `
with
  pupil as (
    select child_id from enrolment
    where school_id = $2::uuid and starts_on <= $4::date and (ends_on is null or ends_on > $4::date)),
  allocated as (
    select child_id from involvement
    where organisation_id = $2::uuid
      and ($3::text = 'VOL' or person_id = $1::uuid or case when team is null then person_id is null else team = $6::text end)
      and starts_on <= $4::date and (ends_on is null or ends_on > $4::date)),
  invited as (
    select i.item_id, i.meeting_id, i.child_id
    from invitation i join meeting m on m.id = i.meeting_id
    where $8::boolean and i.organisation_id = $2::uuid and (i.ended_on is null or i.ended_on > $4::date)
      and m.papers_issued_at is not null and m.state <> 'CANCELLED'
      and (m.closes_on is null or m.closes_on > $4::date)
      and (i.item_id not in (select id from agenda_item t where t.meeting_id = i.meeting_id and t.part = 'RESTRICTED')
        or exists (select 1 from membership s where s.id = $7::uuid and s.compartment_member))
      and ($3::text <> 'DSL' or i.child_id in (select child_id from pupil))
      and ($3::text <> 'VOL' or i.child_id in (select child_id from allocated))),
  listed as (
    select v.* from invited v
    where exists (select 1 from confidentiality_acceptance a where a.meeting_id = v.meeting_id and a.person_id = $1::uuid)),
  denied as (
    select child_id, item_id from declared_interest where person_id = $1::uuid
    union all
    select c.id, null from child c
    where c.restricted_record and not exists (
      select 1 from record_access r
      where r.child_id = c.id and r.person_id = $1::uuid and r.starts_on <= $4::date and (r.ends_on is null or r.ends_on > $4::date))),
  reach as materialized (select
    array(select distinct item_id::text from listed) as items,
    array(select distinct meeting_id::text from listed) as meetings,
    array(select n.meeting_id::text from minutes n where n.state = 'APPROVED' and (
      n.meeting_id in (select meeting_id from listed)
      or $3::text in ('SW', 'YJS', 'FAM') and exists (
        select 1 from agenda_item t where t.meeting_id = n.meeting_id and t.child_id in (select child_id from allocated)))) as approved,
    array(select distinct meeting_id::text from invited) as invited,
    array(select distinct g.episode_id::text from listed l join agenda_item t on t.id = l.item_id join listing g on g.id = t.listing_id) as episodes,
    array(select distinct child_id::text from listed where child_id is not null) as children,
    array(select distinct child_id::text from pupil where $3::text = 'DSL') as pupils,
    array(select distinct child_id::text from allocated where $3::text in ('SW', 'YJS', 'FAM', 'VOL')) as allocated,
    array(select distinct child_id::text from panel_episode where closed_on is null and $3::text in ('CaRE', 'MISP', 'HLT', 'YJS', 'FAM')) as open,
    array(select distinct child_id::text from panel_episode where (closed_on is null or closed_on > $4::date - interval '12 months') and $3::text = 'ADM') as recent,
    array(select distinct e.child_id::text from panel_episode e join panel p on p.id = e.panel_id
          where e.closed_on is null and p.harm_types && array['CSE', 'CCE'] and $3::text = 'CaRE') as exploitation,
    array(select distinct e.child_id::text from panel_episode e join panel p on p.id = e.panel_id
          where e.closed_on is null and 'MISSING' = any(p.harm_types) and $3::text = 'MISP') as missing,
    array(select distinct l.child_id::text from listed l join child c on c.id = l.child_id where c.district_code = $5::text) as district,
    array(select s.person_id::text from membership s where s.id = $7::uuid and s.compartment_member) as compartment,
    array(select distinct child_id::text from denied where child_id is not null) as denied_children,
    array(select distinct item_id::text from denied where item_id is not null) as denied_items)
select row_to_json(reach), concat(${reachSets.map((set) => `set_config('app.${snake(set)}', ${snake(set)}::text, true)`).join(', ')})
into reached, noted from reach;`;

/** What `enter` does, as the database keeps it; a test compares the two. */
export const enterBody = `
declare
  reached json;
  noted text;
begin
  perform set_config('role', '${APP_ROLE}', true), set_config('app.partnership', $9::text, true), set_config('app.rules', 'on', true),
    set_config('app.role', $3, true), set_config('app.person', $1::text, true), set_config('app.organisation', $2::text, true),
    set_config('app.district_code', coalesce($5, ''), true), set_config('plan_cache_mode', 'force_generic_plan', true),
    set_config('transaction_read_only', case when $10 then 'off' else 'on' end, true);
${reachSql}
  perform set_config('app.rules', case when $10 then 'on' else 'off' end, true);
  return reached;
end `;

/**
 * One trip to the database from "somebody asks" to "this is what they reach": own role, own partnership, own reach.
 * When this text changes, a migration has to put it in place again.
 */
export const enterFunction = `create or replace function enter(uuid, uuid, text, date, text, text, uuid, boolean, uuid, boolean)
returns json language plpgsql volatile as $enter$${enterBody}$enter$;`;

export const enterSql =
  'select enter($1::uuid, $2::uuid, $3::text, $4::date, $5::text, $6::text, $7::uuid, $8::boolean, $9::uuid, $10::boolean) as reach';

/** The roles for which some cell of the matrix turns on an invitation. */
const invitable = new Set(
  roles.filter((role) =>
    matrix.some(({ cells }) => cells[role].grants.some(({ codes }) => codes.some((code) => 'lipzd'.includes(code)))),
  ),
);

/** @param today in London @param write whether a verb follows */
export const enterParameters = (actor: Actor, today: string, write: boolean): unknown[] => [
  actor.personId,
  actor.organisationId,
  actor.role,
  today,
  actor.districtCode,
  actor.team,
  actor.membershipId,
  invitable.has(actor.role),
  actor.partnershipId,
  write,
];

/** The reach from the one row that the statement returns. */
export function reachFrom(row: Record<string, unknown>): Reach {
  const found = row['reach'] as Record<string, string[]>;
  const sets = {} as Record<ReachSet, readonly string[]>;
  for (const set of reachSets) {
    const ids = found[snake(set)];
    if (!ids) throw new Error(`The reach lacks ${set}.`);
    sets[set] = ids;
  }
  return sets;
}
