import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../server/clocks/dates.ts';
import { quorumOf } from '../../server/attendance/quorum.ts';
import { Meeting } from '../../server/meetings/meeting.entity.ts';
import { missingForApproval } from '../../server/minutes/approve-minutes.ts';
import { PARTNERSHIP } from '../../seeds/reference/seed-reference.ts';
import { arrange, TODAY } from '../kit.ts';
import { agendaOf, buildDemo, nameOf, rows, type Found } from './kit.ts';

let next: Found[] = [];
const named = (name: string): Found => next.find((row) => nameOf(row) === name) ?? {};
const onRoll = `select c.forename || ' ' || c.surname as name, o.code from enrolment e join child c on c.id = e.child_id
  join organisation o on o.id = e.school_id where (e.ends_on is null or e.ends_on > ?) and e.starts_on <= ?`;

beforeAll(async () => {
  await buildDemo();
  next = await agendaOf('MASE', 'PAPERS_ISSUED');
});

describe('awkward cases that the demo partnership has', () => {
  it('two pupils of Ashfield Academy on one agenda, one of whom has a brother at another school', async () => {
    const pupils = await rows(onRoll, [TODAY, TODAY]);
    const schoolOf = (name: string) => pupils.find((row) => row['name'] === name)?.['code'];
    const listed = next.map(nameOf).filter((name) => schoolOf(name) === 'ashfield-academy');
    expect(listed.sort()).toEqual(['Keira Brailsford', 'Tegan Draycott']);
    expect(schoolOf('Mason Draycott')).toBe('gedling-grange');
    expect(named('Mason Draycott')['address']).toBe(named('Tegan Draycott')['address']);
  });

  it('a pupil who left Ashfield Academy yesterday, to whose item the school is still invited', async () => {
    const left = named('Ioana Hempsall');
    const [enrolment] = await rows(
      `select ends_on::text from enrolment e join organisation o on o.id = e.school_id where o.code = 'ashfield-academy' and e.child_id = ?`,
      [left['id']],
    );
    expect(enrolment?.['ends_on']).toBe(TODAY);
    expect(
      await rows(
        `select 1 from invitation i join organisation o on o.id = i.organisation_id where i.item_id = ? and o.code = 'ashfield-academy' and i.ended_on is null`,
        [left['item']],
      ),
    ).toHaveLength(1);
  });

  it('a harmed child at the same school as the child who harmed, never on one agenda', async () => {
    const pupils = await rows(onRoll, [TODAY, TODAY]);
    expect(
      pupils.filter((row) => ['Maisie Limb', 'Kofi Ansah'].includes(String(row['name']))).map((row) => row['code']),
    ).toEqual(['maunmere-academy', 'maunmere-academy']);
    expect(nameOf(named('Maisie Limb'))).toBe('Maisie Limb');
    expect((await agendaOf('HSB', 'MINUTES_WITH_CHAIR')).map(nameOf)).toContain('Kofi Ansah');
    expect(
      await rows(
        `select t.meeting_id from agenda_item t join child c on c.id = t.child_id where c.surname in ('Limb', 'Ansah') group by 1 having count(distinct c.id) > 1`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `select 1 from passage p join child c on c.id = p.child_id where (c.surname = 'Ansah' and p.text like '%Maisie%') or (c.surname = 'Limb' and p.text like '%Kofi%')`,
      ),
    ).toEqual([]);
    const imara = await rows(
      `select c.surname from involvement v join organisation o on o.id = v.organisation_id join child c on c.id = v.child_id where o.code = 'imara'`,
    );
    expect(imara).toEqual([{ surname: 'Limb' }]);
  });

  it('a restricted record that only the chair and the administrator may open', async () => {
    const access = await rows(
      `select a.subject from record_access r join child c on c.id = r.child_id join account a on a.person_id = r.person_id where c.restricted_record order by 1`,
    );
    expect(access.map((row) => row['subject'])).toEqual(['cpc', 'panel-admin']);
    expect(named('Adaeze Okoro')['restricted_record']).toBe(true);
  });

  it('a declared interest, a restricted address and a child who turns 18 next month', async () => {
    const [declared] = await rows(
      `select a.subject, d.item_id from declared_interest d join account a on a.person_id = d.person_id`,
    );
    expect(declared).toEqual({ subject: 'police-missing', item_id: named('Zofia Kaczmarek')['item'] });
    expect(named('Bethany Rowbotham')).toMatchObject({ address: null, address_restricted: true });
    const [simran] = await rows(
      `select (date_of_birth + interval '18 years')::date::text as birthday from child where surname = 'Sahota'`,
    );
    const month = Number(TODAY.slice(5, 7)) + 1;
    expect(Number(String(simran?.['birthday']).slice(5, 7))).toBe(month > 12 ? 1 : month);
  });

  it('an inquorate meeting that says why it went ahead, and one that police reported to in lieu and was quorate', async () => {
    await arrange(PARTNERSHIP.id, async (em) => {
      const meetings = await em.find(Meeting, { state: { $in: ['DISTRIBUTED', 'ARCHIVED', 'MINUTES_WITH_CHAIR'] } });
      const quorate = await Promise.all(
        meetings.map(async (meeting) => ({ meeting, ...(await quorumOf(em, meeting)) })),
      );
      const without = quorate.filter((one) => !one.quorate);
      expect(without.length).toBeGreaterThan(0);
      expect(without.every((one) => one.meeting.quorumReason)).toBe(true);
    });
    const inLieu = await rows(
      `select 1 from attendance a join organisation o on o.id = a.organisation_id where o.code = 'nottspolice-care' and a.status = 'REPORT_IN_LIEU' and a.decision_delegated`,
    );
    expect(inLieu.length).toBeGreaterThan(0);
  });

  it('minutes that the chair can approve at once', async () => {
    await arrange(PARTNERSHIP.id, async (em) => {
      const waiting = await em.find(Meeting, { state: 'MINUTES_WITH_CHAIR' });
      expect(waiting).toHaveLength(1);
      for (const meeting of waiting) expect(await missingForApproval(em, meeting)).toEqual([]);
    });
  });

  it('a transfer out of the area, a deferral, and an action overdue at two panels running', async () => {
    expect(await rows(`select closure_reason from panel_episode where state = 'TRANSFERRED_OUT'`)).toHaveLength(1);
    expect(await rows(`select 1 from listing where state = 'DEFERRED' and outcome_reason is not null`)).toHaveLength(1);
    const overdue = await rows(
      `select 1 from action a join child c on c.id = a.child_id join organisation o on o.id = a.owner_organisation_id
       where c.surname = 'Widdowson' and o.code = 'family-service' and a.state = 'IN_PROGRESS'
       and a.due_on < (select max(m.starts_at)::date from meeting m join panel p on p.id = m.panel_id where p.code = 'MASE' and m.state = 'DISTRIBUTED')`,
    );
    expect(overdue.length).toBeGreaterThan(0);
  });

  it('a disruption action whose target is named apart from the wording that keeps the child safe', async () => {
    const found = await rows(
      `select d.target, d.operational_detail, d.safety_wording from disruption_action d join child c on c.id = d.child_id where c.surname = 'Brailsford' and d.target_kind = 'PERSON'`,
    );
    expect(found).toHaveLength(1);
    expect(String(found[0]?.['safety_wording'])).not.toContain('Vantley');
    expect(found[0]?.['operational_detail']).toBeTruthy();
  });

  it('agencies that have accepted the statement of next week’s panel, and two that have not', async () => {
    const accepted = (
      await rows(
        `select a.subject from confidentiality_acceptance x join account a on a.person_id = x.person_id where x.meeting_id = ?`,
        [next[0]?.['meeting']],
      )
    ).map((row) => row['subject']);
    expect(accepted).toEqual(
      expect.arrayContaining(['dsl-ashfield', 'care-team', 'yjs', 'imara', 'childrens-society', 'education-hub']),
    );
    expect(accepted).not.toContain('dsl-gedling');
    expect(accepted).not.toContain('health');
  });

  it('papers of next week’s panel that are out, and nothing written before they were', async () => {
    const [meeting] = await rows(
      `select papers_issued_at, papers_issued_at < ?::date as out from meeting where state = 'PAPERS_ISSUED'`,
      [addDays(TODAY, 1)],
    );
    expect(meeting?.['out']).toBe(true);
    const early = await rows(
      `select p.id from passage p join meeting m on m.id = p.meeting_id where p.written_at < m.papers_issued_at`,
    );
    expect(early).toEqual([]);
  });
});
