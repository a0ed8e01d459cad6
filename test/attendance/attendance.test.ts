/** Who was there, by agency, and whether the panel was quorate. */
import { beforeAll, expect, test } from 'vitest';
import { Attendance } from '../../server/attendance/attendance.entity.ts';
import * as make from '../builders.ts';
import { arrange, get } from '../kit.ts';
import { aScene, aStage, said, tell, type Scene, type Stage } from '../meetings/scene.ts';

let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

const record = (scene: Scene, organisationId: string, more: Record<string, unknown>) => ({
  input: { meetingId: scene.meeting.id, organisationId, personName: 'Somebody', deputyFor: 'Somebody else', ...more },
});
const groups = async (scene: Scene) => {
  const { meeting } = await get<{
    meeting: { quorum: { quorate: boolean; groups: { group: string; filled: boolean }[] } };
  }>(p.cast.CPC, 'query Q($id: ID!) { meeting(id: $id) { quorum { quorate groups { group filled } } } }', {
    id: scene.meeting.id,
  });
  return [
    meeting.quorum.quorate,
    ...meeting.quorum.groups.filter(({ filled }) => filled).map(({ group }) => group),
  ].join(' ');
};

test('an agency is recorded once, and corrected in place', async () => {
  const scene = await aScene(p, { quorate: false });
  const first = await said(p.cast.ADM, 'recordAttendance', record(scene, p.of.POLICE, { status: 'APOLOGIES' }));
  const second = await said<{ id: string; status: string; deputyFor: string }>(
    p.cast.CPC,
    'recordAttendance',
    record(scene, p.of.POLICE, { status: 'DEPUTY' }),
    'id status deputyFor',
  );
  expect(second).toMatchObject({ id: first.id, status: 'DEPUTY', deputyFor: 'Somebody else' });
  expect(await arrange(p.id, (em) => em.count(Attendance, { meetingId: scene.meeting.id }))).toBe(1);
});

test('an agency comes for one item as well as for the meeting; the two are kept apart', async () => {
  const scene = await aScene(p, { quorate: false });
  await said(p.cast.ADM, 'recordAttendance', record(scene, p.of.EDUCATION, { status: 'ABSENT_NO_REPORT' }));
  await said(
    p.cast.ADM,
    'recordAttendance',
    record(scene, p.of.EDUCATION, { status: 'PRESENT', itemId: scene.item.id }),
  );
  expect(
    await arrange(p.id, (em) => em.find(Attendance, { meetingId: scene.meeting.id }, { orderBy: { status: 'asc' } })),
  ).toMatchObject([
    { status: 'ABSENT_NO_REPORT', itemId: null, childId: null },
    { status: 'PRESENT', itemId: scene.item.id, childId: scene.child.id },
  ]);
});

const counts: [string, Record<string, unknown>, boolean][] = [
  ['present', { status: 'PRESENT' }, true],
  ['by deputy', { status: 'DEPUTY' }, true],
  ['a report with the decision delegated', { status: 'REPORT_IN_LIEU', decisionDelegated: true }, true],
  ['a report alone', { status: 'REPORT_IN_LIEU' }, false],
  ['apologies', { status: 'APOLOGIES' }, false],
  ['apologies are never delegated', { status: 'APOLOGIES', decisionDelegated: true }, false],
  ['absent without a report', { status: 'ABSENT_NO_REPORT' }, false],
  ['present for one item only', { status: 'PRESENT', forItem: true }, false],
];
test.each(counts)('health %s: the panel is quorate or not', async (_what, { forItem, ...said_ }, quorate) => {
  const scene = await aScene(p, { quorate: false });
  for (const organisationId of [p.of.LOCAL_AUTHORITY_SOCIAL_CARE, p.of.POLICE])
    await said(p.cast.ADM, 'recordAttendance', record(scene, organisationId, { status: 'PRESENT' }));
  await said(
    p.cast.ADM,
    'recordAttendance',
    record(scene, p.of.HEALTH, { ...said_, ...(forItem ? { itemId: scene.item.id } : {}) }),
  );
  expect(await groups(scene)).toBe(quorate ? 'true HEALTH LOCAL_AUTHORITY POLICE' : 'false LOCAL_AUTHORITY POLICE');
});

test('an agency that is neither a member nor invited is not recorded', async () => {
  const scene = await aScene(p, { invited: false });
  expect(await tell(p.cast.ADM, 'recordAttendance', record(scene, p.of.EDUCATION, { status: 'PRESENT' }))).toBe(
    'BAD_INPUT organisationId',
  );
});

test('an inquorate panel concludes only with the reason why it went ahead, and the reason is kept', async () => {
  const scene = await aScene(p, { quorate: false });
  const conclude = (quorumReason?: string) =>
    tell(p.cast.CPC, 'concludeMeeting', { meetingId: scene.meeting.id, quorumReason });
  expect(await conclude()).toBe('RULE_BROKEN quorumReason');
  expect(await conclude('  ')).toBe('RULE_BROKEN quorumReason');
  expect(await conclude('Health was called to an emergency.')).toBe('done');
  const { meeting } = await get<{ meeting: { state: string; quorumReason: string } }>(
    p.cast.CPC,
    'query Q($id: ID!) { meeting(id: $id) { state quorumReason } }',
    { id: scene.meeting.id },
  );
  expect(meeting).toEqual({ state: 'MINUTES_DRAFT', quorumReason: 'Health was called to an emergency.' });
});

test('attendance is recorded from the papers until approval, not before and not after', async () => {
  for (const [state, expected] of [
    ['SCHEDULED', 'RULE_BROKEN state'],
    ['PAPERS_ISSUED', 'done'],
    ['IN_SESSION', 'done'],
    ['MINUTES_WITH_CHAIR', 'done'],
    ['APPROVED', 'RULE_BROKEN state'],
    ['DISTRIBUTED', 'RULE_BROKEN state'],
  ] as const) {
    const scene = await aScene(p, { state });
    expect([
      state,
      await tell(p.cast.ADM, 'recordAttendance', record(scene, p.of.POLICE, { status: 'APOLOGIES' })),
    ]).toEqual([state, expected]);
  }
});

test('each agency reads its own line only', async () => {
  const scene = await aScene(p);
  const nurse = await make.aPerson(p, 'HLT');
  const { meeting } = await get<{ meeting: { attendances: { organisationId: string }[] } }>(
    nurse,
    'query Q($id: ID!) { meeting(id: $id) { attendances { organisationId } } }',
    { id: scene.meeting.id },
  );
  expect(meeting.attendances).toEqual([{ organisationId: p.of.HEALTH }]);
});
