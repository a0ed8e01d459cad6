/** The invented people whom the embedded sign-in offers: every account of this installation, with its role and agency. */
import type { MikroORM } from '@mikro-orm/sql';
import { roleNames, roles } from '../access/roles.ts';
import { Account } from './account.entity.ts';
import { askingFor } from './asking.ts';

export interface DemoPerson {
  subject: string;
  name: string;
  /** One line for each membership of today. */
  acts: string[];
}

const MOST = 200;

/** In the order of the columns of the sharing matrix. */
export async function demoPeople(orm: MikroORM, today: string): Promise<DemoPerson[]> {
  const accounts = await orm.em.fork().find(Account, {}, { orderBy: { subject: 'asc' }, limit: MOST });
  const people: (DemoPerson & { order: number })[] = [];
  for (const { subject, personId, partnershipId } of accounts) {
    const asking = await askingFor(orm, { personId, partnershipId }, 'the only one', { today, via: 'session' });
    if (!asking) continue;
    const acts = asking.memberships.map(({ role, organisationName }) => `${roleNames[role]}, ${organisationName}`);
    const order = asking.memberships[0] ? roles.indexOf(asking.memberships[0].role) : roles.length;
    people.push({ subject, name: asking.personName, acts, order });
  }
  return people.sort((a, b) => a.order - b.order);
}
