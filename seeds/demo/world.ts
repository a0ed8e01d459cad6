/**
 * What the demo partnership is made in: the reference data that it rests on, today's date, chance that always comes out
 * the same, and a pile of new records. Nothing reaches the database until `write.ts` writes the pile down.
 */
import type { EntityManager } from '@mikro-orm/sql';
import type { Calendar, PlainDate } from '../../server/clocks/calendar.ts';
import { londonInstant } from '../../server/clocks/london.ts';
import { partnershipCalendar } from '../../server/clocks/settings.ts';
import { DisruptionPower } from '../../server/disruption/disruption-power.entity.ts';
import { Organisation } from '../../server/organisations/organisation.entity.ts';
import { PanelMember } from '../../server/panels/panel-member.entity.ts';
import { Panel } from '../../server/panels/panel.entity.ts';
import { StandingItem } from '../../server/panels/standing-item.entity.ts';
import type { Person } from '../../server/people/person.entity.ts';
import type { Row } from '../../server/row.ts';
import { PARTNERSHIP } from '../reference/seed-reference.ts';
import { random, type Random } from './random.ts';

export type Kind<T extends Row = Row> = new () => T;

export interface Reference {
  cal: Calendar;
  organisations: readonly Organisation[];
  panels: readonly Panel[];
  members: readonly PanelMember[];
  standingItems: readonly StandingItem[];
  powers: readonly DisruptionPower[];
}

export async function readReference(em: EntityManager): Promise<Reference> {
  return {
    cal: await partnershipCalendar(em),
    organisations: await em.find(Organisation, {}),
    panels: await em.find(Panel, {}),
    members: await em.find(PanelMember, { standing: true }, { orderBy: { id: 'asc' } }),
    standingItems: await em.find(StandingItem, {}, { orderBy: { position: 'asc' } }),
    powers: await em.find(DisruptionPower, {}),
  };
}

/** A number from a word, so that each part of the story has a chance of its own. */
const numberOf = (word: string) =>
  [...word].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 891);

export class World {
  readonly rows = new Map<Kind, Row[]>();
  /** Who speaks for an organisation, by its code; the first is its usual representative. */
  readonly staff = new Map<string, Person[]>();
  /** The demo people, by sign-in name. */
  readonly persona = new Map<string, Person>();
  readonly #ids = random(999);

  constructor(
    readonly today: PlainDate,
    readonly reference: Reference,
  ) {}

  /** Chance for one part of the story: the same word always gives the same sequence. */
  chance(part: string): Random {
    return random(numberOf(part));
  }

  /** Adds a record to the pile. Its id comes from the fixed seed, so that a link to it survives a rebuild. */
  add<T extends Row>(type: Kind<T>, values: Partial<T>): T {
    const row = Object.assign(new type(), { id: this.#id(), partnershipId: PARTNERSHIP.id }, values);
    const pile = this.rows.get(type);
    if (pile) pile.push(row);
    else this.rows.set(type, [row]);
    return row;
  }

  #id(): string {
    const hex = Array.from({ length: 32 }, () => this.#ids.int(0, 15).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  organisation(code: string): Organisation {
    return found(
      this.reference.organisations.find((one) => one.code === code),
      code,
    );
  }

  organisationOf(id: string): Organisation {
    return found(
      this.reference.organisations.find((one) => one.id === id),
      id,
    );
  }

  panel(code: string): Panel {
    return found(
      this.reference.panels.find((one) => one.code === code),
      code,
    );
  }

  power(code: string): DisruptionPower {
    return found(
      this.reference.powers.find((one) => one.code === code),
      code,
    );
  }

  /** Organisations that are invited to every item of a panel, in the order of their names. */
  standing(panelId: string): Organisation[] {
    const members = this.reference.members.filter((member) => member.panelId === panelId);
    return members
      .map((member) => this.organisationOf(member.organisationId))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** The usual representative of an organisation. */
  speaker(code: string): Person {
    return found(this.staff.get(code)?.[0], code);
  }

  person(subject: string): Person {
    return found(this.persona.get(subject), subject);
  }

  /** The instant at which clocks in London show a time on a day. */
  at(day: PlainDate, time: string): string {
    return londonInstant(day, time).toISOString();
  }
}

function found<T>(one: T | undefined, what: string): T {
  if (one === undefined) throw new Error(`The demo partnership needs "${what}", and it is not there.`);
  return one;
}
