/** What agencies write before a panel and what the panel says when it sits, each paragraph with its kind and handling code. */
import { addWorkingDays } from '../../server/clocks/working-days.ts';
import { Passage, type HandlingCode, type PassageKind } from '../../server/minutes/passage.entity.ts';
import type { ContributionSource } from '../../server/organisations/contribution-source.ts';
import type { Organisation } from '../../server/organisations/organisation.entity.ts';
import type { Person } from '../../server/people/person.entity.ts';
import type { Agenda, Heard } from './agendas.ts';
import type { Random } from './random.ts';
import type { Teller } from './teller.ts';
import { challenges, discussions } from './texts/discussion.ts';
import { childsVoice } from './texts/children.ts';
import { intelligence, returns, type Themed } from './texts/returns.ts';
import type { World } from './world.ts';

interface Voice {
  organisation: Organisation;
  person: Person;
  source: ContributionSource;
  kind: PassageKind;
  handlingCode: HandlingCode;
  text: string;
}

const kinds: Partial<Record<ContributionSource, [PassageKind, HandlingCode]>> = {
  SOCIAL_CARE: ['FACT', 'PANEL'],
  POLICE: ['OBSERVATION', 'PANEL'],
  HEALTH: ['FACT', 'PANEL'],
  CAMHS: ['OPINION', 'PANEL'],
  SCHOOL: ['OBSERVATION', 'OPEN'],
  EDUCATION: ['FACT', 'OPEN'],
  YOUTH_JUSTICE: ['OBSERVATION', 'PANEL'],
  FAMILY_SERVICE: ['OBSERVATION', 'OPEN'],
  CHILDRENS_SOCIETY: ['OBSERVATION', 'OPEN'],
  VICTIM_SUPPORT: ['OPINION', 'PANEL'],
  DISTRICT: ['OBSERVATION', 'OPEN'],
};

const ofTheme = (themed: Themed, panelCode: string) => [...(themed[panelCode] ?? []), ...(themed['ANY'] ?? [])];
/** Agencies that write about every child of the panel; everybody else only about a child with whom they work. */
const always: Record<string, readonly string[]> = {
  MASE: ['csc', 'nottspolice-care', 'icb', 'tetc'],
  CCEP: ['csc', 'nottspolice-care'],
  HSB: ['csc', 'head2head'],
  MISSING: ['csc', 'nottspolice-missing'],
};

function voicesFor(world: World, { made, sitting, invited }: Heard, teller: Teller): Voice[] {
  const code = sitting.panel.code;
  const writes = new Set([
    ...(always[code] ?? []),
    ...made.agencies,
    ...(made.school && code !== 'MISSING' ? [made.school.code] : []),
  ]);
  return invited
    .filter((one) => one.contributesAs && writes.has(one.code))
    .map((organisation) => {
      const source = organisation.contributesAs as ContributionSource;
      const [kind, handlingCode] = kinds[source] ?? ['FACT', 'PANEL'];
      const person = organisation.code === 'csc' ? made.worker : world.speaker(organisation.code);
      const text = teller.tell(made, source, ofTheme(returns[source] ?? {}, code));
      return { organisation, person, source, kind, handlingCode, text };
    });
}

/** Extra paragraphs: the child's own words, and police intelligence that only statutory partners read. */
function extra(world: World, { made, sitting }: Heard, teller: Teller, chance: Random): Voice[] {
  const csc = world.organisation('csc');
  const police = world.organisation('nottspolice-care');
  const code = sitting.panel.code;
  const voices: Voice[] = [];
  if (code === 'MASE' || chance.chance(0.5)) {
    voices.push({
      organisation: csc,
      person: made.worker,
      source: 'SOCIAL_CARE',
      kind: 'CHILDS_VOICE',
      handlingCode: 'OPEN',
      text: teller.tell(made, 'voice', childsVoice),
    });
  }
  if ((code === 'MASE' || code === 'CCEP') && chance.chance(0.45)) {
    const text = teller.tell(made, 'intelligence', ofTheme(intelligence, code));
    voices.push({
      organisation: police,
      person: world.speaker(police.code),
      source: 'POLICE',
      kind: 'INTELLIGENCE',
      handlingCode: 'STATUTORY',
      text,
    });
  }
  return voices;
}

function write(world: World, { sitting, item, made }: Heard, voice: Voice, writtenAt: string): void {
  const { organisation, person, ...said } = voice;
  world.add(Passage, {
    meetingId: sitting.meeting.id,
    itemId: item.id,
    childId: made.child.id,
    authorOrganisationId: organisation.id,
    authorPersonId: person.id,
    authorName: person.name,
    writtenAt,
    ...said,
  });
}

/** Returns of the agencies, in the days before the panel. @param share how many of them have come in so far, 0 to 1 */
export function contribute(world: World, agenda: Agenda, teller: Teller, share = 1): void {
  const { sitting } = agenda;
  const chance = world.chance(`returns ${sitting.panel.code} ${sitting.day}`);
  const by = addWorkingDays(world.reference.cal, sitting.day, -3);
  for (const heard of agenda.children) {
    for (const voice of [...voicesFor(world, heard, teller), ...extra(world, heard, teller, chance)]) {
      if (!chance.chance(share)) continue;
      const day = addWorkingDays(
        world.reference.cal,
        by < world.today ? by : world.today,
        -chance.int(share < 1 ? 1 : 0, 2),
      );
      write(
        world,
        heard,
        voice,
        world.at(day, `${chance.int(9, 16) < 10 ? '09' : chance.int(10, 16)}:${chance.int(10, 59)}`),
      );
    }
  }
}

/** What the panel said about each child that it has decided, in the minute-taker's words. */
export function discuss(world: World, agenda: Agenda, teller: Teller): void {
  const { sitting } = agenda;
  const chance = world.chance(`discussion ${sitting.panel.code} ${sitting.day}`);
  const organisation = world.organisation('cpc-service');
  const person = world.person('panel-admin');
  for (const heard of agenda.children.filter((child) => child.outcome)) {
    const at = Date.parse(heard.item.startsAt ?? sitting.meeting.startsAt);
    const say = (kind: PassageKind, handlingCode: HandlingCode, text: string, minutes: number) =>
      write(
        world,
        heard,
        { organisation, person, source: 'PANEL', kind, handlingCode, text },
        new Date(at + minutes * 60_000).toISOString(),
      );
    const texts = ofTheme(discussions, sitting.panel.code);
    say('DISCUSSION', chance.chance(0.3) ? 'OPEN' : 'PANEL', teller.tell(heard.made, 'discussion', texts), 4);
    if (sitting.panel.code === 'MASE' && chance.chance(0.6))
      say('DISCUSSION', 'PANEL', teller.tell(heard.made, 'discussion', texts), 6);
    if (chance.chance(0.15)) say('CHALLENGE', 'PANEL', teller.tell(heard.made, 'challenge', challenges), 7);
  }
}
