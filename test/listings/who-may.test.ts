/** Who asks for a place on an agenda, and who gives it. */
import { beforeAll, expect, test } from 'vitest';
import { roles } from '../../server/access/roles.ts';
import { Listing } from '../../server/listings/listing.entity.ts';
import { add } from '../../server/row.ts';
import { aPanel } from '../builders.ts';
import { arrange } from '../kit.ts';
import { aScene, aStage, table, tell, whoMay, type Scene, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const wanted = { kind: 'NEW', reason: 'She is at risk.', requiredOn: '2026-11-20' };
/** A second panel of the partnership, which the child is not with yet. */
const anotherPanel = () => aPanel(p);

test('a place is asked for by the chair and by the child’s own social worker', async () => {
  const panelId = (await anotherPanel()).id;
  const ask = ({ child }: Scene) => ({ input: { ...wanted, childId: child.id, panelId } });
  expect(await whoMay(p, 'requestListing', {}, ask)).toEqual(table('CPC SW'));
});

test('who is not invited to the child’s item, and not allocated, cannot tell that the child is known', async () => {
  const panelId = (await anotherPanel()).id;
  const ask = ({ child }: Scene) => ({ input: { ...wanted, childId: child.id, panelId } });
  // the strategic manager and the administrator open every open child, the police team every open exploitation case
  expect(await whoMay(p, 'requestListing', { invited: false }, ask)).toEqual(
    table('CPC', 'SW MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS'),
  );
});

test('the chair and the administrator defer a child', async () => {
  const defer = ({ listing }: Scene) => ({ input: { listingId: listing.id, reason: 'Not reached.' } });
  const scheduled = { state: 'SCHEDULED', quiet: true, quorate: false } as const;
  // before papers are issued the listing is known to the allocated social worker and the manager only
  expect(await whoMay(p, 'deferListing', scheduled, defer)).toEqual(
    table('CPC ADM', 'CaRE MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS'),
  );
});

test('the chair and the administrator give a requested child its place', async () => {
  const place = async ({ listing }: Scene) => {
    const { id } = await arrange(p.id, async (em) => {
      const { childId, panelId, requestedByOrganisationId, episodeId } = listing;
      return add(em, Listing, {
        childId,
        panelId,
        requestedByOrganisationId,
        episodeId,
        kind: 'NEW',
        state: 'REQUESTED',
        requestedOn: '2026-11-02',
        reason: 'Concern',
      });
    });
    return id;
  };
  const scene = await aScene(p);
  const listingId = await place(scene);
  const answers: Record<string, string> = {};
  for (const role of roles) {
    // tried for the meeting on which the child already stands: whoever may is told so, and nothing moves
    answers[role] = await tell(p.cast[role], 'listOnAgenda', {
      input: { listingId, meetingId: scene.meeting.id, minutes: 20 },
    });
  }
  expect(answers).toEqual({ ...table('', 'DIST AGG SYS'), CPC: 'RULE_BROKEN meetingId', ADM: 'RULE_BROKEN meetingId' });
});
