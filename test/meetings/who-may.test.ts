/** Who arranges, opens and closes a meeting: the chair and the administrator. Everybody else is refused, and who cannot see it is told nothing. */
import { beforeAll, expect, test } from 'vitest';
import { aStage, table, whoMay, type Scene, type Stage, type Wishes } from './scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const meetingId = ({ meeting }: Scene) => ({ meetingId: meeting.id });
const rows: [string, Wishes, (scene: Scene) => Record<string, unknown>][] = [
  ['issuePapers', { state: 'SCHEDULED' }, (scene) => ({ ...meetingId(scene), version: 1 })],
  ['openMeeting', { state: 'PAPERS_ISSUED' }, meetingId],
  ['concludeMeeting', { state: 'IN_SESSION' }, meetingId],
  [
    'recordAttendance',
    {},
    ({ p: { of }, meeting }) => ({ input: { meetingId: meeting.id, organisationId: of.POLICE, status: 'APOLOGIES' } }),
  ],
  ['sendMinutesToChair', { state: 'MINUTES_DRAFT' }, meetingId],
  ['distributeMinutes', { state: 'APPROVED' }, meetingId],
];

test.each(rows)('%s is for the chair and the panel administrator', async (verb, wishes, variables) => {
  // before papers are issued, the three who only see meetings that they are invited to do not see this one
  const unseen = verb === 'issuePapers' ? 'DSL VOL DIST AGG SYS' : 'AGG SYS';
  expect(await whoMay(p, verb, wishes, variables)).toEqual(table('CPC ADM', unseen));
});

test.each(rows.slice(1))(
  '%s: who is not invited to anything cannot tell that the meeting exists',
  async (verb, wishes, variables) => {
    expect(await whoMay(p, verb, { ...wishes, invited: false }, variables)).toEqual(
      table('CPC ADM', 'DSL VOL DIST AGG SYS'),
    );
  },
);

test('a meeting is put into the diary by the chair and the administrator; panels are no secret, so everybody else is told that it is not theirs to do', async () => {
  const plan = () => ({
    input: { panelId: p.panelId, startsAt: '2026-12-15T09:30:00Z', place: 'County Hall', chairId: p.cast.CPC.personId },
  });
  expect(await whoMay(p, 'scheduleMeeting', {}, plan)).toEqual(table('CPC ADM', ''));
});
