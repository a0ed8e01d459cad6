/** The agenda of a meeting: the panel's standing lines, the children in their parts, time slots, and who is invited to what. */
import { AgendaItem, AgendaPart } from '../../server/agenda/agenda-item.entity.ts';
import { addWorkingDays } from '../../server/clocks/working-days.ts';
import { Invitation } from '../../server/invitations/invitation.entity.ts';
import type { Organisation } from '../../server/organisations/organisation.entity.ts';
import type { Sitting } from './diary.ts';
import type { Hearing } from './journeys.ts';
import type { World } from './world.ts';

export interface Heard extends Hearing {
  item: AgendaItem;
  invited: Organisation[];
}

export interface Agenda {
  sitting: Sitting;
  lines: AgendaItem[];
  children: Heard[];
}

const partOrder = Object.keys(AgendaPart);
const childParts = ['NEW', 'REVIEW', 'STEP_DOWN'];
const minutesFor = { NEW: 12, REVIEW: 9, STEP_DOWN: 6 } as const;
const GAP = 1024;

/** Agencies beside the standing members: the school, whoever works with the child, and whoever the story asks for. */
function alsoInvited(world: World, hearing: Hearing): Organisation[] {
  const { made } = hearing;
  const codes = [...made.agencies].filter((code) => world.reference.organisations.some((one) => one.code === code));
  return [...(made.school ? [made.school] : []), ...codes.map((code) => world.organisation(code))];
}

/** A charity is invited only where it works with the child, and two charities never share an item: who supports the harmed child goes first. */
function invitedTo(standing: readonly Organisation[], also: readonly Organisation[]): Organisation[] {
  const isCharity = (one: Organisation) => one.kind === 'VOLUNTARY';
  const charities = also.filter(isCharity).sort((a, b) => Number(b.code === 'imara') - Number(a.code === 'imara'));
  const others = [...standing, ...also].filter((one) => !isCharity(one));
  return [...new Set([...others, ...charities.slice(0, 1)])];
}

export function agendaOf(world: World, sitting: Sitting, hearings: readonly Hearing[]): Agenda {
  const { meeting, panel } = sitting;
  const standing = world.standing(panel.id);
  const lines = world.reference.standingItems
    .filter((line) => line.panelId === panel.id && !childParts.includes(line.part))
    .map((line) =>
      world.add(AgendaItem, {
        meetingId: meeting.id,
        part: line.part as 'STANDING',
        title: line.title,
        minutes: line.minutes,
        position: 0,
      }),
    );
  const children = hearings.map((hearing): Heard => {
    const item = world.add(AgendaItem, {
      meetingId: meeting.id,
      part: hearing.kind,
      childId: hearing.made.child.id,
      listingId: hearing.listing.id,
      presenterOrganisationId: hearing.listing.requestedByOrganisationId,
      minutes: minutesFor[hearing.kind],
      position: 0,
    });
    return { ...hearing, item, invited: invitedTo(standing, alsoInvited(world, hearing)) };
  });
  const order = [...lines, ...children.map((child) => child.item)].sort(
    (a, b) => partOrder.indexOf(a.part) - partOrder.indexOf(b.part),
  );
  let at = Date.parse(meeting.startsAt);
  order.forEach((item, index) => {
    item.position = (index + 1) * GAP;
    item.startsAt = new Date(at).toISOString();
    at += item.minutes * 60_000;
  });
  const invitedOn = addWorkingDays(world.reference.cal, sitting.day, -8);
  const day = invitedOn < world.today ? invitedOn : world.today;
  const invite = (item: AgendaItem, organisation: Organisation) =>
    world.add(Invitation, {
      itemId: item.id,
      meetingId: meeting.id,
      childId: item.childId ?? null,
      organisationId: organisation.id,
      invitedOn: day,
    });
  for (const line of lines) {
    const district = line.part === 'PLACES' && panel.code !== 'HSB' ? [world.organisation('ashfield-dc')] : [];
    for (const organisation of [...standing, ...district]) invite(line, organisation);
  }
  for (const { item, invited } of children) for (const organisation of invited) invite(item, organisation);
  return { sitting, lines, children };
}
