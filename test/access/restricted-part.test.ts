/** The part of an agenda about persons of concern: for people who have signed the compartment agreement, whoever else is invited. */
import { expect, test } from 'vitest';
import * as make from '../builders.ts';
import { ask, get } from '../kit.ts';

interface Lines {
  meeting: { items: { part: string; passages: { text: string }[] }[] };
}

test('the restricted part opens for signatories of the compartment only, with everything written in it', async () => {
  const p = await make.aPartnership();
  const meeting = await make.aMeeting(p, { state: 'IN_SESSION' });
  const open = await make.anItem(p, null, meeting);
  const restricted = await make.anItem(p, null, meeting, { part: 'RESTRICTED', title: 'Persons of concern' });
  for (const item of [open, restricted]) await make.invited(p, item, p.of.POLICE);
  const signatory = await make.aPerson(p, 'CaRE', { compartmentMember: true });
  const colleague = await make.aPerson(p, 'CaRE');
  await make.aPassage(p, restricted, signatory, { source: 'POLICE', text: 'For signatories' });
  for (const actor of [signatory, colleague]) await make.accepted(p, meeting, actor);

  const agenda = 'query ($id: ID!) { meeting(id: $id) { items { part passages { text } } } }';
  const seen = (await get<Lines>(signatory, agenda, { id: meeting.id })).meeting.items;
  expect(seen.map((line) => line.part)).toEqual(['PLACES', 'RESTRICTED']);
  expect(seen[1]?.passages).toEqual([{ text: 'For signatories' }]);

  const other = (await get<Lines>(colleague, agenda, { id: meeting.id })).meeting.items;
  expect(other.map((line) => line.part)).toEqual(['PLACES']);
  const direct = await ask(colleague, 'query ($id: ID!) { agendaItem(id: $id) { id } }', { id: restricted.id });
  expect(direct.errors.map((error) => error.code)).toEqual(['NOT_FOUND']);
});
