/** A running service with invented people, and a browser that keeps its cookies, for the tests of the sign-in. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/sql';
import express from 'express';
import { AuditLine } from '../../server/audit/audit-line.entity.ts';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/database.ts';
import { Account } from '../../server/identity/account.entity.ts';
import { type Identity, openIdentity, refuseCrossSite } from '../../server/identity/identity.ts';
import { Organisation } from '../../server/organisations/organisation.entity.ts';
import { Partnership } from '../../server/partnerships/partnership.entity.ts';
import { Membership } from '../../server/people/membership.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { add } from '../../server/row.ts';
import { inRules } from '../../server/session.ts';
import type { Role } from '../../server/access/roles.ts';

export const partnershipId = randomUUID();

export interface Running {
  url: string;
  orm: MikroORM;
  identity: Identity;
  config: ReturnType<typeof readConfig>;
  /** The clock of the service: moves only when a test moves it. */
  clock: { now: Date };
  close: () => Promise<void>;
}

export async function aService(environment: Record<string, string> = {}): Promise<Running> {
  const orm = await openDatabase(undefined);
  await orm.migrator.up();
  await inRules(orm, partnershipId, async (em) => {
    add(em, Partnership, { id: partnershipId, name: 'Invented partnership' });
    await em.flush();
  });
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'identity-'));
  const config = readConfig({
    NODE_ENV: 'test',
    DEMO: 'true',
    PUBLIC_URL: url,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const clock = { now: new Date() };
  const identity = await openIdentity(orm, config, () => clock.now);
  app.use(identity.routes);
  app.post('/graphql', refuseCrossSite(config), async (request, response) => {
    response.json(await identity.whoAsks(request));
  });
  app.get('/who', async (request, response) => {
    response.json(await identity.whoAsks(request));
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await orm.close(true);
    await rm(folder, { recursive: true });
  };
  return { url, orm, identity, config, clock, close };
}

export async function anOrganisation(orm: MikroORM, values: Partial<Organisation> = {}): Promise<Organisation> {
  const code = randomUUID().slice(0, 8);
  return inRules(orm, partnershipId, async (em) => {
    const made = add(em, Organisation, { code, name: `Agency ${code}`, shortName: code, kind: 'POLICE', ...values });
    await em.flush();
    return made;
  });
}

type Term = { role?: Role; organisationId?: string } & Partial<Membership>;

/** A person with an account under a fresh sign-in name, and one membership for each term. */
export async function aPerson(orm: MikroORM, terms: Term[] = [{}]) {
  const subject = `person-${randomUUID().slice(0, 8)}`;
  const filled: Term[] = [];
  for (const term of terms) filled.push({ organisationId: (await anOrganisation(orm)).id, ...term });
  const made = await inRules(orm, partnershipId, async (em) => {
    const person = add(em, Person, { name: `Name of ${subject}`, email: `${subject}@example.org` });
    await em.flush();
    const memberships = filled.map((term) =>
      add(em, Membership, {
        personId: person.id,
        role: 'CaRE',
        startsOn: '2024-01-01',
        compartmentMember: false,
        ...term,
      }),
    );
    await em.flush();
    return { person, memberships };
  });
  await orm.em.fork().insert(Account, { subject, personId: made.person.id, partnershipId });
  return {
    subject,
    personId: made.person.id,
    name: made.person.name,
    memberships: made.memberships.map(({ id }) => id),
  };
}

export async function endMembership(orm: MikroORM, id: string, endsOn: string): Promise<void> {
  await inRules(orm, partnershipId, (em) => em.nativeUpdate(Membership, { id }, { endsOn }));
}

export async function auditOf(orm: MikroORM, personId: string): Promise<AuditLine[]> {
  return inRules(orm, partnershipId, (em) => em.find(AuditLine, { personId }, { orderBy: { at: 'asc' } }));
}
