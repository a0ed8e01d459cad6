/** Who is asked to an item, and who never is: two charities on one item, a charity that does not work with the child, anybody once it is over. */
import { expect, test } from 'vitest';
import { PanelMember } from '../../server/panels/panel-member.entity.ts';
import * as make from '../builders.ts';
import { ask, get } from '../kit.ts';

const invite = 'mutation ($input: InviteToItemInput!) { inviteToItem(input: $input) { organisationId } }';
const list = `mutation ($input: ListOnAgendaInput!) { listOnAgenda(input: $input) { invitations { organisationId } } }`;

test('a second charity is never asked to the item of the first', async () => {
  const p = await make.aPartnership();
  const chair = await make.aPerson(p, 'CPC');
  const other = (await make.anOrganisation(p, 'VOLUNTARY')).id;
  const meeting = await make.aMeeting(p, { state: 'SCHEDULED', papersIssuedAt: null });
  const item = await make.anItem(p, await make.aChild(p), meeting);
  await get(chair, invite, { input: { itemId: item.id, organisationId: p.of.VOLUNTARY } });
  await get(chair, invite, { input: { itemId: item.id, organisationId: p.of.VOLUNTARY } });
  const { errors } = await ask(chair, invite, { input: { itemId: item.id, organisationId: other } });
  expect(errors).toMatchObject([{ code: 'RULE_BROKEN', field: 'organisationId' }]);
});

test('once the panel has finished, nobody is asked to an item any more', async () => {
  const p = await make.aPartnership();
  const chair = await make.aPerson(p, 'CPC');
  const item = await make.anItem(p, await make.aChild(p), await make.aMeeting(p, { state: 'DISTRIBUTED' }));
  const { errors } = await ask(chair, invite, { input: { itemId: item.id, organisationId: p.of.HEALTH } });
  expect(errors).toMatchObject([{ code: 'RULE_BROKEN', field: 'itemId' }]);
});

test('a standing charity is asked only to the items of children with whom it works', async () => {
  const p = await make.aPartnership();
  const chair = await make.aPerson(p, 'CPC');
  const charity = p.of.VOLUNTARY;
  const meeting = await make.aMeeting(p, { state: 'SCHEDULED', papersIssuedAt: null });
  await make.put(p, PanelMember, { panelId: meeting.panelId, organisationId: charity, standing: true });
  const known = await make.aChild(p);
  await make.anInvolvement(p, known, charity);
  const invited = async (child: typeof known) => {
    const listing = await make.aListing(p, child, { panelId: meeting.panelId, meetingId: null, state: 'REQUESTED' });
    const input = { listingId: listing.id, meetingId: meeting.id, minutes: 10 };
    const { listOnAgenda } = await get<{ listOnAgenda: { invitations: { organisationId: string }[] } }>(chair, list, {
      input,
    });
    return listOnAgenda.invitations.map((invitation) => invitation.organisationId);
  };
  expect(await invited(known)).toContain(charity);
  const strangers = await invited(await make.aChild(p));
  expect(strangers).toContain(p.of.POLICE);
  expect(strangers).not.toContain(charity);
});
