/**
 * A second opinion on who may see what: reads the cells of access.csv as text and answers from the facts in the tables,
 * one row and one person at a time. It shares nothing with the compiler, the reach or the policies, and is slow on purpose.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Actor } from '../../server/access/actor.ts';
import { TODAY } from '../kit.ts';
import type { Tables } from './world.ts';

type Fact = Record<string, unknown>;
const lines = parse(readFileSync('schema/access.csv', 'utf8'), { columns: true }) as Record<string, string>[];
const byType = Map.groupBy(lines, (line) => line['type'] as string);

/** What a record is about, written down once more by hand; `listed` says by what it comes to be on an agenda. */
interface About {
  child?: unknown;
  item?: unknown;
  meeting?: unknown;
  episode?: unknown;
  wroteIt?: unknown;
  holdsIt?: unknown;
  person?: unknown;
  code?: unknown;
  district?: unknown;
  listed?: 'child' | 'item' | 'meeting' | 'episode';
}
const aboutChild = (row: Fact): About => ({ child: row['childId'], listed: 'child' });
const aboutItem = (row: Fact): About => ({
  child: row['childId'],
  item: row['itemId'],
  meeting: row['meetingId'],
  listed: 'item',
});
const nothing = (): About => ({});
const subjects: Record<string, (row: Fact) => About> = {
  Partnership: nothing,
  District: nothing,
  Organisation: nothing,
  Panel: nothing,
  PanelMember: nothing,
  StandingItem: nothing,
  DisruptionPower: nothing,
  BankHoliday: nothing,
  ClockSetting: nothing,
  Person: (row) => ({ person: row['id'] }),
  Membership: (row) => ({ person: row['personId'], wroteIt: row['organisationId'] }),
  Child: (row) => ({ child: row['id'], district: row['districtCode'], listed: 'child' }),
  Enrolment: (row) => ({ ...aboutChild(row), wroteIt: row['schoolId'] }),
  Involvement: (row) => ({ ...aboutChild(row), wroteIt: row['organisationId'] }),
  CareStatus: aboutChild,
  Assessment: (row) => ({ ...aboutChild(row), wroteIt: row['assessorOrganisationId'] }),
  PanelEpisode: (row) => ({ child: row['childId'], episode: row['id'], listed: 'episode' }),
  Listing: (row) => ({
    child: row['childId'],
    episode: row['episodeId'],
    meeting: row['meetingId'],
    wroteIt: row['requestedByOrganisationId'],
    listed: 'episode',
  }),
  Meeting: (row) => ({ meeting: row['id'], person: row['chairId'], listed: 'meeting' }),
  AgendaItem: (row) => ({ child: row['childId'], item: row['id'], meeting: row['meetingId'], listed: 'item' }),
  Invitation: (row) => ({ ...aboutItem(row), wroteIt: row['organisationId'] }),
  Attendance: (row) => ({ ...aboutItem(row), wroteIt: row['organisationId'], listed: 'meeting' }),
  ConfidentialityAcceptance: (row) => ({
    meeting: row['meetingId'],
    person: row['personId'],
    wroteIt: row['organisationId'],
    listed: 'meeting',
  }),
  DeclaredInterest: (row) => ({ ...aboutItem(row), person: row['personId'], wroteIt: row['organisationId'] }),
  RecordAccess: (row) => ({ ...aboutChild(row), person: row['personId'] }),
  Passage: (row) => ({ ...aboutItem(row), wroteIt: row['authorOrganisationId'], code: row['handlingCode'] }),
  Decision: (row) => ({ ...aboutItem(row), code: row['handlingCode'] }),
  Minutes: (row) => ({ meeting: row['meetingId'], listed: 'meeting' }),
  Action: (row) => ({
    child: row['childId'],
    item: row['itemId'],
    meeting: row['meetingId'],
    wroteIt: row['raisedByOrganisationId'],
    holdsIt: row['ownerOrganisationId'],
    listed: 'child',
  }),
  ActionUpdate: (row) => ({ ...aboutChild(row), wroteIt: row['organisationId'], holdsIt: row['organisationId'] }),
  DisruptionAction: (row) => ({
    ...aboutChild(row),
    wroteIt: row['raisedByOrganisationId'],
    holdsIt: row['ownerOrganisationId'],
  }),
};

export class Oracle {
  constructor(
    private readonly tables: Tables,
    private readonly actor: Actor,
    private readonly today = TODAY,
  ) {}

  #all = (name: string): Fact[] => this.tables[name] ?? [];
  #one = (name: string, id: unknown): Fact => this.#all(name).find((row) => row['id'] === id) ?? {};
  #current = (row: Fact, from = 'startsOn') =>
    (row[from] as string) <= this.today && (!row['endsOn'] || (row['endsOn'] as string) > this.today);

  onOurRoll = (child: unknown) =>
    this.actor.role === 'DSL' &&
    this.#all('Enrolment').some(
      (row) => row['childId'] === child && row['schoolId'] === this.actor.organisationId && this.#current(row),
    );

  /** Allocated to this person here, or to their team; a voluntary agency works with a child as an agency. */
  allocated = (child: unknown) =>
    ['SW', 'YJS', 'FAM', 'VOL'].includes(this.actor.role) &&
    this.#all('Involvement').some((row) => {
      if (row['childId'] !== child || row['organisationId'] !== this.actor.organisationId || !this.#current(row))
        return false;
      if (this.actor.role === 'VOL' || row['personId'] === this.actor.personId) return true;
      return row['team'] ? row['team'] === this.actor.team : !row['personId'];
    });

  #invitations?: Fact[];
  invitedTo = () =>
    (this.#invitations ??= this.#all('Invitation').filter((row) => {
      if (
        row['organisationId'] !== this.actor.organisationId ||
        (row['endedOn'] && (row['endedOn'] as string) <= this.today)
      )
        return false;
      const meeting = this.#one('Meeting', row['meetingId']);
      if (
        !meeting['papersIssuedAt'] ||
        meeting['state'] === 'CANCELLED' ||
        (meeting['closesOn'] && (meeting['closesOn'] as string) <= this.today)
      )
        return false;
      if (this.actor.role === 'DSL') return this.onOurRoll(row['childId']);
      return this.actor.role !== 'VOL' || this.allocated(row['childId']);
    }));
  #listed?: Fact[];
  listed = () =>
    (this.#listed ??= this.invitedTo().filter((row) =>
      this.#all('ConfidentialityAcceptance').some(
        (one) => one['meetingId'] === row['meetingId'] && one['personId'] === this.actor.personId,
      ),
    ));

  #isListed(about: About): boolean {
    if (!about.listed) return false;
    const key = about[about.listed];
    return this.listed().some((row) => {
      if (about.listed === 'episode')
        return this.#one('Listing', this.#one('AgendaItem', row['itemId'])['listingId'])['episodeId'] === key;
      return key && row[`${about.listed}Id`] === key;
    });
  }

  #episodes = (child: unknown) => this.#all('PanelEpisode').filter((row) => row['childId'] === child);
  #panelHas = (episode: Fact, ...harms: string[]) =>
    !episode['closedOn'] &&
    (this.#one('Panel', episode['panelId'])['harmTypes'] as string[]).some((harm) => harms.includes(harm));

  /** One condition of the cell language, in words of practice §3.2. */
  holds(code: string, about: About): boolean {
    const { actor } = this;
    switch (code) {
      case 'l':
        return this.#isListed(about);
      case 'i':
        return this.invitedTo().some((row) => row['meetingId'] === about.meeting);
      case 'p':
        return this.onOurRoll(about.child) && this.#isListed(about);
      case 'a':
        return about.wroteIt === actor.organisationId;
      case 'h':
        return about.holdsIt === actor.organisationId;
      case 'u':
        return about.person === actor.personId;
      case 'c':
        return this.allocated(about.child);
      case 'e':
        return this.#episodes(about.child).some((row) => !row['closedOn']);
      case 'y':
        return this.#episodes(about.child).some(
          (row) => !row['closedOn'] || (row['closedOn'] as string) > yearBefore(this.today),
        );
      case 'n':
        return this.#episodes(about.child).some((row) => this.#panelHas(row, 'CSE', 'CCE'));
      case 'f':
        return this.#episodes(about.child).some((row) => this.#panelHas(row, 'MISSING'));
      case 'd':
        return about.district
          ? about.district === actor.districtCode
          : this.listed().some((row) => row['childId'] === about.child) &&
              this.#one('Child', about.child)['districtCode'] === actor.districtCode;
      case 'r':
        return about.code === 'OPEN';
      case 't':
        return about.code === 'OPEN' || about.code === 'PANEL';
      case 'z':
        return (
          this.#all('Minutes').some((row) => row['meetingId'] === about.meeting && row['state'] === 'APPROVED') &&
          this.listed().some((row) => row['meetingId'] === about.meeting)
        );
      case 'x':
        return Boolean(this.#one('Membership', actor.membershipId)['compartmentMember']);
      default:
        return false; // m, s, b, v, own, q, k: no such release, break-glass, sample or client exists here
    }
  }

  #cell(cell: string | undefined, about: About): boolean {
    return (cell ?? '').split('|').some((way) => {
      const [letter, codes] = way.split(':');
      return (
        (letter === 'R' || letter === 'W') && (codes ?? '').split('+').every((code) => !code || this.holds(code, about))
      );
    });
  }

  denied(about: About): boolean {
    const declared = this.#all('DeclaredInterest').filter((row) => row['personId'] === this.actor.personId);
    if (
      declared.some(
        (row) => (about.child && row['childId'] === about.child) || (about.item && row['itemId'] === about.item),
      )
    )
      return true;
    if (!about.child || !this.#one('Child', about.child)['restrictedRecord']) return false;
    return !this.#all('RecordAccess').some(
      (row) => row['childId'] === about.child && row['personId'] === this.actor.personId && this.#current(row),
    );
  }

  readonly #answers = new Map<string, boolean>();
  #once(key: string, answer: () => boolean): boolean {
    const known = this.#answers.get(key) ?? answer();
    this.#answers.set(key, known);
    return known;
  }

  /** May this person open the record at all? */
  opens = (type: string, row: Fact) => this.#once(`${type} ${row['id'] as string}`, () => this.#opens(type, row));
  #opens(type: string, row: Fact): boolean {
    const about = (subjects[type] as (row: Fact) => About)(row);
    if (this.denied(about)) return false;
    return (byType.get(type) ?? []).some((line) => {
      const [, column, value] = /^\* (\w+)=(\w+)$/.exec(line['field'] ?? '') ?? [];
      if (line['field'] !== '*' && !(column && row[column] === value)) return false;
      return this.#cell(line[this.actor.role], about);
    });
  }

  /** May this person read the field of a record that they opened? */
  reads(type: string, row: Fact, field: string): boolean {
    const cell = lineOf(type, field)?.[this.actor.role];
    return this.#once(`${type} ${row['id'] as string} ${cell}`, () =>
      this.#cell(cell, (subjects[type] as (row: Fact) => About)(row)),
    );
  }

  /** Whether even the withholding is not spoken of. */
  silent = (type: string, field: string) => lineOf(type, field)?.[this.actor.role] === '×';
}

const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
const lineOf = (type: string, field: string) => (byType.get(type) ?? []).find((one) => one['field'] === field);
export const fieldsOf = (type: string) =>
  (byType.get(type) ?? []).map((line) => line['field'] as string).filter((field) => !field.startsWith('*'));
