/** What agencies write before a panel and what the panel says when it sits, each paragraph with its kind and handling code. */
import { addWorkingDays } from '../../server/clocks/working-days.ts';
import { Passage, type HandlingCode, type PassageKind } from '../../server/minutes/passage.entity.ts';
import type { ContributionSource } from '../../server/organisations/contribution-source.ts';
import type { Organisation } from '../../server/organisations/organisation.entity.ts';
import type { Person } from '../../server/people/person.entity.ts';
import type { Agenda, Heard } from './agendas.ts';
import type { Random } from './random.ts';
import type { Teller } from './teller.ts';
import type { CastKey } from './cast-plans.ts';
import { castReturns, type CastReturns } from './texts/cast-returns.ts';
import { challenges, discussions } from './texts/discussion.ts';
import { placesSaid } from './texts/places.ts';
import { intelligence, returns } from './texts/returns.ts';
import { ofTheme } from './texts/themed.ts';
import { voicesOf } from './texts/voices.ts';
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

/** Agencies that write about every child of the panel; everybody else only about a child with whom they work. */
const always: Record<string, readonly string[]> = {
  MASE: ['csc', 'nottspolice-care', 'icb', 'tetc'],
  CCEP: ['csc', 'nottspolice-care'],
  HSB: ['csc', 'head2head'],
  MISSING: ['csc', 'nottspolice-missing'],
};

/** For next week's panel the agencies have written about the cast in words of their own. */
function castVoices(world: World, { made, invited }: Heard, written: CastReturns): Voice[] {
  return Object.entries(written).flatMap(([who, text]): Voice[] => {
    const code = who === 'SCHOOL' ? made.school?.code : who === 'VOICE' ? 'csc' : who;
    const organisation = invited.find((one) => one.code === code);
    if (!organisation?.contributesAs) return [];
    const source = organisation.contributesAs;
    const [kind, handlingCode] =
      who === 'VOICE' ? (['CHILDS_VOICE', 'OPEN'] as const) : (kinds[source] ?? ['FACT', 'PANEL']);
    const person = code === 'csc' ? made.worker : world.speaker(organisation.code);
    return [{ organisation, person, source, kind, handlingCode, text }];
  });
}

function voicesFor(world: World, heard: Heard, teller: Teller): Voice[] {
  const { made, sitting, invited } = heard;
  const own = sitting.meeting.state === 'PAPERS_ISSUED' && made.key ? castReturns[made.key as CastKey] : undefined;
  if (own) return castVoices(world, heard, own);
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
      text: teller.tell(made, `voice ${code}`, voicesOf(code)),
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

type About = Pick<Heard, 'sitting' | 'item'> & { made?: Heard['made'] };

/** Nothing is written before the papers are out. */
function write(world: World, { sitting, item, made }: About, voice: Voice, at: string): void {
  const { organisation, person, ...said } = voice;
  const issued = sitting.meeting.papersIssuedAt ?? at;
  const writtenAt =
    at > issued ? at : new Date(Date.parse(issued) + (7 + new Date(at).getUTCMinutes() * 2) * 60_000).toISOString();
  world.add(Passage, {
    meetingId: sitting.meeting.id,
    itemId: item.id,
    childId: made?.child.id ?? null,
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
    for (const voice of [
      ...voicesFor(world, heard, teller),
      ...(share < 1 ? [] : extra(world, heard, teller, chance)),
    ]) {
      if (voice.kind !== 'CHILDS_VOICE' && !chance.chance(share)) continue;
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
  const places = agenda.lines.find((line) => line.part === 'PLACES');
  if (!places || sitting.panel.code === 'HSB' || sitting.meeting.state === 'IN_SESSION') return;
  for (const text of chance.sample(placesSaid, 2)) {
    const said: Voice = { organisation, person, source: 'PANEL', kind: 'DISCUSSION', handlingCode: 'OPEN', text };
    write(world, { sitting, item: places }, said, places.startsAt ?? sitting.meeting.startsAt);
  }
}
