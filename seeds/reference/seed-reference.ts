/**
 * Puts the reference data of the partnership in place: also for production, and safe to run again.
 * A row is found by its natural key and brought up to date; nothing is ever deleted, because old records keep old codes.
 */
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import { BankHoliday } from '../../server/clocks/bank-holiday.entity.ts';
import { ClockSetting } from '../../server/clocks/clock-setting.entity.ts';
import { DisruptionPower } from '../../server/disruption/disruption-power.entity.ts';
import { District } from '../../server/organisations/district.entity.ts';
import { Organisation, type OrganisationKind } from '../../server/organisations/organisation.entity.ts';
import type { ContributionSource } from '../../server/organisations/contribution-source.ts';
import { PanelMember, type QuorumGroup } from '../../server/panels/panel-member.entity.ts';
import { Panel } from '../../server/panels/panel.entity.ts';
import { StandingItem } from '../../server/panels/standing-item.entity.ts';
import { Partnership } from '../../server/partnerships/partnership.entity.ts';
import { add, type Row } from '../../server/row.ts';
import { inRules } from '../../server/session.ts';
import { reference, type CsvRow } from './rows.ts';

/** The one partnership that these reference data describe; a fixed id, so that a second run finds it. */
export const PARTNERSHIP = { id: '5e1f0000-0000-4000-8000-000000000891', name: 'Nottinghamshire Safeguarding Children Partnership' };

const contributes: Partial<Record<OrganisationKind, ContributionSource>> = {
  LOCAL_AUTHORITY_SOCIAL_CARE: 'SOCIAL_CARE',
  STRATEGIC_SAFEGUARDING: 'SOCIAL_CARE',
  POLICE: 'POLICE',
  HEALTH: 'HEALTH',
  YOUTH_JUSTICE: 'YOUTH_JUSTICE',
  FAMILY_SERVICE: 'FAMILY_SERVICE',
  EDUCATION: 'EDUCATION',
  DISTRICT_COUNCIL: 'DISTRICT',
  SCHOOL: 'SCHOOL',
};
const contributesByCode: Record<string, ContributionSource> = {
  head2head: 'CAMHS',
  'childrens-society': 'CHILDRENS_SOCIETY',
  imara: 'VICTIM_SUPPORT',
};

/** An organisation from a row of organisations.csv or schools.csv. */
export function organisationFrom(row: CsvRow): Partial<Organisation> {
  const kind = row['kind'] as OrganisationKind;
  return {
    code: row['code'] ?? '',
    name: row['name'] ?? '',
    shortName: row['short_name'] ?? '',
    kind,
    contributesAs: contributesByCode[row['code'] ?? ''] ?? contributes[kind] ?? null,
    districtCode: row['district_gss'] || null,
    urn: row['urn'] || null,
    laestab: row['laestab'] || null,
    phase: row['phase'] || null,
  };
}

/** Finds by key and brings up to date, or adds. */
export async function put<T extends Row>(em: EntityManager, type: new () => T, key: Partial<T>, values: Partial<T>): Promise<T> {
  const before = (await em.findOne(type, key as never)) as T | null;
  if (before) return Object.assign(before, values);
  return add(em, type, { ...key, ...values });
}

const whole = (value: string | undefined) => Number.parseInt(value ?? '0', 10);
const yes = (value: string | undefined) => value === 'true';

async function structure(em: EntityManager): Promise<void> {
  await put(em, Partnership, { id: PARTNERSHIP.id }, { name: PARTNERSHIP.name });
  for (const row of reference.districts) await put(em, District, { gssCode: row['gss'] ?? '' }, { name: row['name'] ?? '' });
  for (const row of reference.organisations) {
    const { code = '', ...values } = organisationFrom(row);
    await put(em, Organisation, { code }, values);
  }
  await em.flush();
}

async function panels(em: EntityManager): Promise<void> {
  for (const row of reference.panels) {
    await put(em, Panel, { code: row['code'] ?? '' }, {
      name: row['name'] ?? '',
      purpose: row['purpose'] ?? '',
      harmTypes: (row['harm_types'] ?? '').split(';'),
      confidentialityStatement: row['confidentiality_statement'] ?? '',
      seriesWeek: whole(row['series_week']),
      seriesWeekday: whole(row['series_weekday']),
      seriesTime: row['series_time'] ?? '',
      validFrom: row['valid_from'] ?? '',
    });
  }
  await em.flush();
  const panelIds = new Map((await em.find(Panel, {})).map((panel) => [panel.code, panel.id]));
  const organisationIds = new Map((await em.find(Organisation, {})).map((organisation) => [organisation.code, organisation.id]));
  for (const row of reference.panelMembers) {
    const key = { panelId: panelIds.get(row['panel_code'] ?? '') ?? '', organisationId: organisationIds.get(row['organisation_code'] ?? '') ?? '' };
    await put(em, PanelMember, key, { quorumGroup: (row['quorum_group'] || null) as QuorumGroup | null, standing: yes(row['standing']) });
  }
  for (const row of reference.standingItems) {
    const key = { panelId: panelIds.get(row['panel_code'] ?? '') ?? '', position: whole(row['position']) };
    await put(em, StandingItem, key, { part: row['part'] ?? '', title: row['title'] ?? '', minutes: whole(row['minutes']) });
  }
  await em.flush();
}

async function limits(em: EntityManager): Promise<void> {
  for (const row of reference.bankHolidays) await put(em, BankHoliday, { day: row['date'] ?? '' }, { name: row['name'] ?? '', source: row['source'] ?? '' });
  for (const row of reference.clockSettings) {
    const key = { code: row['code'] ?? '', panelCode: row['panel_code'] ?? '', validFrom: row['valid_from'] ?? '' };
    await put(em, ClockSetting, key, { value: whole(row['value']), unit: row['unit'] ?? '', source: row['source'] ?? '', status: row['status'] ?? '' });
  }
  for (const row of reference.disruptionPowers) {
    await put(em, DisruptionPower, { code: row['code'] ?? '' }, {
      name: row['name'] ?? '',
      legalBasis: row['legal_basis'] ?? '',
      whoApplies: row['who_applies'] ?? '',
      target: row['target'] ?? '',
      needsCompartment: yes(row['needs_compartment']),
      status: row['status'] ?? '',
      validFrom: row['valid_from'] || null,
      validTo: row['valid_to'] || null,
    });
  }
  await em.flush();
}

/** Idempotent. @returns the id of the partnership */
export async function seedReference(orm: MikroORM): Promise<string> {
  await inRules(orm, PARTNERSHIP.id, async (em) => {
    await structure(em);
    await panels(em);
    await limits(em);
  });
  return PARTNERSHIP.id;
}
