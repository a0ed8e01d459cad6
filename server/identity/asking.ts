/**
 * Who somebody is and for which organisation they may act today. It is read afresh for every request, so a membership
 * that ended in the night opens nothing in the morning, whoever is still signed in.
 */
import type { MikroORM } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/roles.ts';
import { alone } from '../session.ts';

export interface MembershipChoice {
  id: string;
  role: Role;
  organisationId: string;
  organisationName: string;
}

export interface Asking {
  personId: string;
  personName: string;
  partnershipId: string;
  /** What they may act as today; empty for somebody whose memberships are over. */
  memberships: MembershipChoice[];
  /** Null: they have to choose a membership first, or have none. */
  actor: Actor | null;
  via: 'session' | 'bearer';
}

/** A person of a partnership, known by their account or their session. */
export interface Known {
  personId: string;
  partnershipId: string;
}

/** How the membership is settled: the one named, or the only one there is. */
export type Choosing = { named: string | null } | 'the only one';

export interface Held {
  person_name: string;
  membership_id: string | null;
  role: Role;
  team: string | null;
  organisation_id: string;
  organisation_name: string;
  district_code: string | null;
}

/**
 * @param today in London; a membership counts from its first day until the day before its last date
 * @returns null when there is no such person any more
 */
export async function askingFor(
  orm: MikroORM,
  { personId, partnershipId }: Known,
  choosing: Choosing,
  { today, via }: { today: string; via: Asking['via'] },
): Promise<Asking | null> {
  const sql = 'select * from memberships_of($1::uuid, $2::uuid, $3::date)';
  const rows = (await alone(orm, sql, [partnershipId, personId, today])) as unknown as Held[];
  return askingFrom({ personId, partnershipId }, rows, choosing, via);
}

/** @param rows a person's memberships that hold today, or one row without a membership; none when the person is gone */
export function askingFrom(
  { personId, partnershipId }: Known,
  rows: Held[],
  choosing: Choosing,
  via: Asking['via'],
): Asking | null {
  const [first] = rows;
  if (!first?.person_name) return null;
  const held = rows.filter((row) => row.membership_id !== null);
  const only = held.length === 1 ? held[0] : undefined;
  const chosen = choosing === 'the only one' ? only : held.find((row) => row.membership_id === choosing.named);
  return {
    personId,
    personName: first.person_name,
    partnershipId,
    memberships: held.map((row) => ({
      id: row.membership_id ?? '',
      role: row.role,
      organisationId: row.organisation_id,
      organisationName: row.organisation_name,
    })),
    actor: chosen ? actorOf({ personId, partnershipId }, chosen) : null,
    via,
  };
}

function actorOf({ personId, partnershipId }: Known, held: Held): Actor {
  return {
    personId,
    personName: held.person_name,
    membershipId: held.membership_id ?? '',
    organisationId: held.organisation_id,
    organisationName: held.organisation_name,
    role: held.role,
    team: held.team,
    districtCode: held.district_code,
    partnershipId,
  };
}
