/** Everybody who is invited accepts the statement, and declares an interest, for themselves. */
import { beforeAll, expect, test } from 'vitest';
import { ConfidentialityAcceptance } from '../../server/declarations/confidentiality-acceptance.entity.ts';
import { roles } from '../../server/access/roles.ts';
import { arrange } from '../kit.ts';
import { aScene, aStage, table, tell, whoMay, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

test('everybody whose agency is invited accepts the statement, and nobody else does', async () => {
  const { meeting } = await aScene(p);
  await arrange(p.id, (em) => em.nativeDelete(ConfidentialityAcceptance, { meetingId: meeting.id }));
  const answers: Record<string, string> = {};
  for (const role of roles)
    answers[role] = await tell(p.cast[role], 'acceptConfidentiality', { meetingId: meeting.id });
  expect(answers).toEqual(table('CPC ADM SW SSM CaRE MISP DSL EDU HLT YJS FAM VOL DIST'));
});

test('everybody who sees an item can say that they have an interest in it', async () => {
  const interest = ({ item }: { item: { id: string } }) => ({ itemId: item.id, nature: 'I know the family.' });
  expect(await whoMay(p, 'declareInterest', {}, interest)).toEqual(
    table('CPC ADM SW SSM CaRE MISP DSL EDU HLT YJS FAM VOL DIST'),
  );
  expect(await whoMay(p, 'declareInterest', { invited: false }, interest)).toEqual(
    table('CPC ADM SSM', 'SW CaRE MISP DSL EDU HLT YJS FAM VOL DIST AGG SYS'),
  );
});
