/** What each person says for themselves: that they keep the panel’s confidence, and that they have an interest. */
import { beforeAll, expect, test } from 'vitest';
import { ConfidentialityAcceptance } from '../../server/declarations/confidentiality-acceptance.entity.ts';
import { Panel } from '../../server/panels/panel.entity.ts';
import * as make from '../builders.ts';
import { arrange, ask, get } from '../kit.ts';
import { aScene, aStage, said, tell, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const acceptances = (meetingId: string, personId: string) =>
  arrange(p.id, (em) => em.find(ConfidentialityAcceptance, { meetingId, personId }));

test('accepting twice is the same as once, and the words of that day are kept', async () => {
  const { meeting } = await aScene(p);
  const nurse = await make.aPerson(p, 'HLT');
  expect(await tell(nurse, 'acceptConfidentiality', { meetingId: meeting.id })).toBe('done');
  const [first] = await acceptances(meeting.id, nurse.personId);
  await arrange(p.id, (em) => em.nativeUpdate(Panel, { id: p.panelId }, { confidentialityStatement: 'New words.' }));
  expect(await tell(nurse, 'acceptConfidentiality', { meetingId: meeting.id })).toBe('done');
  expect(await acceptances(meeting.id, nurse.personId)).toEqual([first]);
  expect(first?.statement).not.toBe('New words.');
});

test('each person accepts for themselves: a colleague’s acceptance opens nothing', async () => {
  const { meeting, item } = await aScene(p);
  const nurse = await make.aPerson(p, 'HLT');
  expect((await ask(nurse, 'query Q($id: ID!) { agendaItem(id: $id) { id } }', { id: item.id })).errors[0]?.code).toBe(
    'NOT_FOUND',
  );
  await said(nurse, 'acceptConfidentiality', { meetingId: meeting.id });
  expect((await ask(nurse, 'query Q($id: ID!) { agendaItem(id: $id) { id } }', { id: item.id })).errors).toEqual([]);
});

test('a declared interest takes the item and the child away at once, and the chair sees why', async () => {
  const { item, child } = await aScene(p);
  const nurse = await make.aPerson(p, 'HLT');
  await make.accepted(p, { id: item.meetingId } as never, nurse);
  await said(nurse, 'declareInterest', { itemId: item.id, nature: 'My sister’s child.' });
  for (const [what, id] of [
    ['agendaItem', item.id],
    ['child', child.id],
  ] as const)
    expect((await ask(nurse, `query Q($id: ID!) { ${what}(id: $id) { id } }`, { id })).errors[0]?.code).toBe(
      'NOT_FOUND',
    );
  expect(
    await tell(nurse, 'writePassage', {
      input: { itemId: item.id, kind: 'FACT', handlingCode: 'OPEN', text: 'Too late.' },
    }),
  ).toBe('NOT_FOUND');
  const seen = await get<{ agendaItem: { declaredInterests: { nature: string; personName: string }[] } }>(
    p.cast.CPC,
    'query Q($id: ID!) { agendaItem(id: $id) { declaredInterests { nature personName } } }',
    { id: item.id },
  );
  expect(seen.agendaItem.declaredInterests).toEqual([{ nature: 'My sister’s child.', personName: nurse.personName }]);
});
