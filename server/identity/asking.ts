/**
 * Who somebody is and for which organisation they may act today. It is read afresh for every request, so a membership
 * that ended in the night opens nothing in the morning, whoever is still signed in.
 */
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/roles.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Membership } from '../people/membership.entity.ts';
import { Person } from '../people/person.entity.ts';
import { inRules } from '../session.ts';

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

interface Held {
  membership: Membership;
  organisation: Organisation;
}

async function heldOn(em: EntityManager, personId: string, date: string): Promise<Held[]> {
  const current = { startsOn: { $lte: date }, $or: [{ endsOn: null }, { endsOn: { $gt: date } }] };
  const memberships = await em.find(Membership, { personId, ...current }, { orderBy: { startsOn: 'asc', id: 'asc' } });
  const ids = [...new Set(memberships.map((one) => one.organisationId))];
  const organisations = ids.length ? await em.find(Organisation, { id: { $in: ids } }) : [];
  return memberships.flatMap((membership) => {
    const organisation = organisations.find((one) => one.id === membership.organisationId);
    const open = organisation && (!organisation.closedOn || organisation.closedOn > date);
    return open ? [{ membership, organisation }] : [];
  });
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
  const found = await inRules(orm, partnershipId, async (em) => {
    const person = await em.findOne(Person, { id: personId });
    return person && { person, held: await heldOn(em, personId, today) };
  });
  if (!found) return null;
  const { person, held } = found;
  const only = held.length === 1 ? held[0] : undefined;
  const chosen = choosing === 'the only one' ? only : held.find(({ membership }) => membership.id === choosing.named);
  return {
    personId,
    personName: person.name,
    partnershipId,
    memberships: held.map(({ membership, organisation }) => ({
      id: membership.id,
      role: membership.role,
      organisationId: organisation.id,
      organisationName: organisation.name,
    })),
    actor: chosen ? actorOf(person, chosen) : null,
    via,
  };
}

function actorOf(person: Person, { membership, organisation }: Held): Actor {
  return {
    personId: person.id,
    personName: person.name,
    membershipId: membership.id,
    organisationId: organisation.id,
    organisationName: organisation.name,
    role: membership.role,
    team: membership.team ?? null,
    districtCode: organisation.districtCode ?? null,
    partnershipId: person.partnershipId,
  };
}
