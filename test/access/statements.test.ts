/** A long agenda costs no more statements than a short one: whatever is read for each item is read for all items at once. */
import { beforeAll, describe, expect, test } from 'vitest';
import { counted } from '../../server/session.ts';
import type { Actor } from '../../server/access/actor.ts';
import * as make from '../builders.ts';
import { get } from '../kit.ts';

const item = `id title startsAt viewerCan redactions { field reason } presenter { name } invitations { organisation { name } } attendances { status organisation { name } }
  passages { text authorOrganisation { name } } decisions { rationale } actions { text ownerOrganisation { name } updates { note } disruption { power { name } safetyWording } }
  child { forename surname ageBand latestAssessment { level } enrolments { school { name } } involvements { organisation { name } } careStatuses { kind } episodes { state } } listing { reason requestedBy { name } }`;
const meeting = `startsAt panel { name standingItems { title } members { organisation { name } } } quorum { quorate } missingForApproval attendances { status } acceptances { acceptedAt } minutes { state } items { ${item} }`;
const one = `query One($id: ID!) { meeting(id: $id) { ${meeting} } }`;
const many = `{ meetings(first: 100) { nodes { ${meeting} } totalCount } }`;
const children =
  '{ children(first: 100) { totalCount nodes { surname enrolments { school { name } } actions { text updates { note } } latestAssessment { level } } } }';

async function agenda(items: number) {
  const p = await make.aPartnership();
  const chair = await make.aPerson(p, 'CPC');
  const police = await make.aPerson(p, 'CaRE');
  const at = await make.aMeeting(p, { chairId: chair.personId, state: 'IN_SESSION' });
  await make.accepted(p, at, police);
  for (let n = 0; n < items; n += 1) {
    const child = await make.aChild(p);
    await make.anEnrolment(p, child);
    await make.anInvolvement(p, child, p.of.LOCAL_AUTHORITY_SOCIAL_CARE);
    await make.anAssessment(p, child);
    const made = await make.anItem(p, child, at);
    await make.invited(p, made, p.of.POLICE);
    await make.aPassage(p, made, police, { source: 'POLICE' });
    await make.aDecision(p, made);
    await make.aDisruptionAction(p, child, {}, { itemId: made.id, meetingId: at.id });
    await make.anUpdate(p, await make.anAction(p, child, { itemId: made.id, meetingId: at.id }));
  }
  return { id: at.id, people: [chair, police, await make.aPerson(p, 'SSM'), await make.aPerson(p, 'DSL')] };
}

async function statements(
  actor: Actor,
  query: string,
  variables: Record<string, unknown>,
): Promise<{ n: number; size: number }> {
  const before = counted.statements;
  const answer = await get(actor, query, variables);
  return { n: counted.statements - before, size: JSON.stringify(answer).length };
}

let short: Awaited<ReturnType<typeof agenda>>;
let long: Awaited<ReturnType<typeof agenda>>;
beforeAll(async () => {
  short = await agenda(3);
  long = await agenda(20);
}, 60_000);

describe('the number of statements', () => {
  test.each([
    ['one meeting', one],
    ['all meetings', many],
    ['all children', children],
  ])('does not grow with the agenda: %s', async (_, query) => {
    for (const [index, actor] of short.people.entries()) {
      const variables = (id: string) => (query === one ? { id } : {});
      if (query === one && actor.role === 'DSL') continue;
      const few = await statements(actor, query, variables(short.id));
      const lots = await statements(long.people[index] as Actor, query, variables(long.id));
      if (actor.role !== 'DSL') expect(lots.size, 'the long agenda is really longer').toBeGreaterThan(few.size * 3);
      expect(lots.n, actor.role).toBe(few.n);
      expect(lots.n, actor.role).toBeLessThanOrEqual(query === many ? 40 : 25);
    }
  });
});
