/** The hot question, and the statement that somebody would write by hand for the very same answer. */
export const agendaQuery = `
query Agenda($id: ID!) {
  meeting(id: $id) {
    id startsAt place chairName state
    items {
      id part minutes
      child {
        id forename surname dateOfBirth sex
        latestAssessment { id level assessedOn rationale childsWords }
        actions { id heading text dueOn state ownerName ownerOrganisation { id shortName } }
      }
      attendances { id status personName organisation { id shortName } }
    }
  }
}`;

export const handWritten = `
select json_build_object('data', json_build_object('meeting', json_build_object(
  'id', m.id,
  'startsAt', to_char(m.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'place', m.place, 'chairName', m.chair_name, 'state', m.state,
  'items', (select json_agg(json_build_object(
    'id', t.id, 'part', t.part, 'minutes', t.minutes,
    'child', (select json_build_object(
      'id', c.id, 'forename', c.forename, 'surname', c.surname, 'dateOfBirth', c.date_of_birth, 'sex', c.sex,
      'latestAssessment', (select json_build_object('id', a.id, 'level', a.level, 'assessedOn', a.assessed_on, 'rationale', a.rationale, 'childsWords', a.childs_words)
        from assessment a where a.child_id = c.id order by a.assessed_on desc, a.id limit 1),
      'actions', (select coalesce(json_agg(json_build_object('id', x.id, 'heading', x.heading, 'text', x.text, 'dueOn', x.due_on, 'state', x.state, 'ownerName', x.owner_name,
        'ownerOrganisation', json_build_object('id', o.id, 'shortName', o.short_name)) order by x.due_on, x.id), '[]')
        from action x join organisation o on o.id = x.owner_organisation_id where x.child_id = c.id))
      from child c where c.id = t.child_id),
    'attendances', (select coalesce(json_agg(json_build_object('id', n.id, 'status', n.status, 'personName', n.person_name,
      'organisation', json_build_object('id', o.id, 'shortName', o.short_name)) order by n.organisation_name, n.id), '[]')
      from attendance n join organisation o on o.id = n.organisation_id where n.item_id = t.id))
    order by t.position, t.id) from agenda_item t where t.meeting_id = m.id)))) as answer
from meeting m where m.id = $1`;
