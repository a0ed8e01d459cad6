import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checkNhsNumber, checkPostcode, checkUpn } from '../../server/children/identifiers.ts';
import { addDays } from '../../server/clocks/dates.ts';
import { seedDemo } from '../../seeds/demo/seed-demo.ts';
import { database, TODAY } from '../kit.ts';
import { agendaOf, buildDemo, demoPeople, everyText, nameOf, rows } from './kit.ts';

let took = 0;
beforeAll(async () => {
  took = await buildDemo();
});

describe('the demo partnership', () => {
  it('is built in less than eight seconds', () => {
    expect(took).toBeLessThan(8000);
  });

  it('is never built in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(seedDemo(await database(), TODAY)).rejects.toThrow('never built in production');
    vi.unstubAllEnvs();
  });

  it('is left alone when it is there already', async () => {
    const before = await rows('select count(*)::int as n from agenda_item');
    await seedDemo(await database(), addDays(TODAY, 1));
    expect(await rows('select count(*)::int as n from agenda_item')).toEqual(before);
  });

  it('has an account for every demo person, in the role that is promised', async () => {
    const found =
      await rows(`select a.subject, s.role, o.code from account a join membership s on s.person_id = a.person_id
      join organisation o on o.id = s.organisation_id order by a.subject, s.id`);
    for (const { subject, role, organisationCode, alsoAt } of demoPeople) {
      const held = found
        .filter((row) => row['subject'] === subject)
        .map((row) => `${String(row['role'])} ${String(row['code'])}`);
      expect(held.sort()).toEqual(
        [organisationCode, ...(alsoAt ? [alsoAt] : [])].map((code) => `${role} ${code}`).sort(),
      );
    }
    expect(new Set(found.map((row) => row['subject'])).size).toBe(demoPeople.length);
  });

  it('gives nobody the same name twice', async () => {
    const children = (await rows('select forename, surname from child')).map(nameOf);
    expect(new Set(children).size).toBe(children.length);
    const people = (await rows('select name from person')).map((row) => String(row['name']));
    expect(new Set(people).size).toBe(people.length);
    expect(children.filter((name) => people.includes(name))).toEqual([]);
    expect(children.length).toBeGreaterThan(80);
  });

  it('has only test NHS numbers, and identifiers that pass their checks', async () => {
    for (const child of await rows('select nhs_number, upn, address from child')) {
      expect(child['nhs_number']).toMatch(/^999/);
      expect(checkNhsNumber(String(child['nhs_number']), { allowTest: true }).ok).toBe(true);
      if (child['upn']) expect(checkUpn(String(child['upn'])).ok).toBe(true);
      if (child['address']) expect(checkPostcode(String(child['address']).split(', ').at(-1) ?? '').ok).toBe(true);
    }
  });

  it('has people’s addresses only at example domains', async () => {
    expect(await rows(`select email from person where email not like '%.example'`)).toEqual([]);
  });
});

describe('its plans and minutes', () => {
  it('let every action fall due after it was agreed, and complete it with evidence', async () => {
    expect(await rows('select id from action where due_on <= agreed_on')).toEqual([]);
    expect(
      await rows(
        `select id from action where state = 'COMPLETED' and (evidence is null or completed_on is null or completed_on < agreed_on)`,
      ),
    ).toEqual([]);
    expect(await rows(`select id from action where state = 'DECLINED' and decline_reason is null`)).toEqual([]);
    expect(await rows(`select id from action where agreed_on > ? or completed_on > ?`, [TODAY, TODAY])).toEqual([]);
  });

  it('monitor no child without an action, or a reason why none is needed', async () => {
    const left = await rows(`select d.id from decision d where d.kind = 'MONITOR' and d.no_action_reason is null
      and not exists (select 1 from action a where a.item_id = d.item_id)`);
    expect(left).toEqual([]);
  });

  it('have no child undecided in approved minutes, and a hash on each', async () => {
    expect(
      await rows(`select t.id from agenda_item t join minutes n on n.meeting_id = t.meeting_id
      where t.child_id is not null and n.state <> 'DRAFT' and not exists (select 1 from decision d where d.item_id = t.id)`),
    ).toEqual([]);
    const approved = await rows(`select hash from minutes where state = 'APPROVED'`);
    expect(approved.length).toBeGreaterThan(40);
    expect(approved.every((row) => /^[0-9a-f]{64}$/.test(String(row['hash'])))).toBe(true);
  });

  it('let no two items of a meeting share a time', async () => {
    expect(await rows('select meeting_id from agenda_item group by meeting_id, starts_at having count(*) > 1')).toEqual(
      [],
    );
  });

  it('speak of children without blame', async () => {
    const blaming = [
      'lifestyle choice',
      'put(ting|s)? (her|him|them)self at risk',
      'promiscuous',
      'abscond',
      'refus(es|ed|ing) to engage',
      'won’t engage',
      'prostitut',
      'attention.seeking',
      'streetwise',
      'hard to reach',
      'disengag',
      'risk.taking',
      'beyond parental control',
      'boyfriend',
      'girlfriend',
      'known to (the )?(police|services)',
      'drug (runner|dealer)',
      'manipulative',
      'failed to protect',
      'did not attend',
      'sexually active',
      'consensual',
      'banter',
      '(bad|wrong) crowd',
      'perpetrator',
      'offender',
      'gang member',
      'money mule',
      'child pornography',
      'sexting',
      'kicking off',
      'non.compliant',
      'alleged victim',
      'at risk of becoming',
      'selling sex',
      'misper',
      '\\blied\\b',
    ];
    const pattern = new RegExp(blaming.join('|'), 'i');
    const texts = await everyText();
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it('leave no gap in a sentence to be filled in', async () => {
    expect((await everyText()).filter(({ text }) => /[{}]|undefined|\bnull\b|lorem/i.test(text))).toEqual([]);
  });
});

describe('today in the demo partnership', () => {
  it('MASE meets within seven days, CCEP is in session, and the minutes of HSB are with the chair', async () => {
    const [mase] = await agendaOf('MASE', 'PAPERS_ISSUED');
    const starts = String((mase?.['starts_at'] as Date | undefined)?.toISOString?.() ?? mase?.['starts_at']).slice(
      0,
      10,
    );
    expect(starts > TODAY && starts <= addDays(TODAY, 7)).toBe(true);
    expect((await agendaOf('CCEP', 'IN_SESSION')).length).toBeGreaterThan(2);
    expect((await agendaOf('HSB', 'MINUTES_WITH_CHAIR')).length).toBeGreaterThan(2);
    expect((await agendaOf('MISSING', 'SCHEDULED')).length).toBeGreaterThan(1);
    expect(
      await rows(
        `select 1 from listing l join panel p on p.id = l.panel_id where p.code = 'MASE' and l.state = 'REQUESTED'`,
      ),
    ).toHaveLength(3);
  });

  it('is the same on any day of the year', { timeout: 120_000 }, async () => {
    const orm = await database();
    for (const today of ['2026-12-24', '2027-04-02']) {
      await seedDemo(orm, today, undefined, { rebuild: true });
      expect(await agendaOf('MASE', 'PAPERS_ISSUED')).toHaveLength(10);
      expect((await agendaOf('CCEP', 'IN_SESSION')).length).toBeGreaterThan(2);
      expect(await rows('select id from action where due_on <= agreed_on')).toEqual([]);
    }
  });
});
