/**
 * The chair approves while somebody is still adding. Whichever comes first, approved minutes hold everything that was accepted:
 * never a success of the late one together with a hash that lacks it. Parallel on two requests of their own.
 */
import type { EntityManager } from '@mikro-orm/sql';
import { beforeAll, expect, test } from 'vitest';
import { Attendance } from '../../server/attendance/attendance.entity.ts';
import { quorumOf } from '../../server/attendance/quorum.ts';
import { PanelEpisode } from '../../server/listings/panel-episode.entity.ts';
import { Meeting } from '../../server/meetings/meeting.entity.ts';
import { hashOf } from '../../server/minutes/approve-minutes.ts';
import { Minutes } from '../../server/minutes/minutes.entity.ts';
import { arrange } from '../kit.ts';
import { aScene, aStage, tell, type Scene, type Stage } from '../meetings/scene.ts';

const rounds = process.env['TEST_DATABASE_URL'] ? 300 : 20;
let p: Stage;
beforeAll(async () => {
  p = await aStage();
});

/** What has been looked at is laid aside, so that a later round reaches as little as the first one did. */
async function layAside(em: EntityManager, { meeting, episode }: Scene): Promise<void> {
  await em.nativeUpdate(Meeting, { id: meeting.id }, { closesOn: '2026-01-01' });
  await em.nativeUpdate(PanelEpisode, { id: episode.id }, { closedOn: '2020-01-01' });
}

/** What came of the two, and what is wrong with it, if anything is. */
async function round(late: (scene: Scene) => Promise<string>, turn: number): Promise<[string, string | null]> {
  const scene = await aScene(p, { state: 'MINUTES_WITH_CHAIR', decided: true, planned: true });
  const approve = () => tell(p.cast.CPC, 'approveMinutes', { meetingId: scene.meeting.id });
  // each starts first in turn, up to 24 milliseconds before the other
  const after = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
    await new Promise((go) => setTimeout(go, ms));
    return work();
  };
  const [approved, added] = await Promise.all([
    after(turn % 2 ? (turn * 3) % 25 : 0, approve),
    after(turn % 2 ? 0 : (turn * 3) % 25, () => late(scene)),
  ]);
  const [state, stored, again, quorate] = await arrange(p.id, async (em) => {
    const meeting = await em.findOneOrFail(Meeting, { id: scene.meeting.id });
    await layAside(em, scene);
    return [
      meeting.state,
      (await em.findOneOrFail(Minutes, { meetingId: meeting.id })).hash,
      await hashOf(em, meeting),
      (await quorumOf(em, meeting)).quorate,
    ];
  });
  const wrong =
    (approved === 'done') !== (state === 'APPROVED')
      ? `approval was ${approved} and the meeting is ${state}`
      : state === 'APPROVED' && !quorate
        ? 'approved without a quorum and without a reason'
        : state === 'APPROVED' && stored !== again
          ? `the hash lacks what was ${added}`
          : !['done', 'RULE_BROKEN itemId', 'RULE_BROKEN state', 'TOO_MANY'].includes(added)
            ? added
            : null;
  return [`${approved}, ${added}`, wrong];
}

const lateOnes: [string, (scene: Scene) => Promise<string>][] = [
  [
    'an action',
    ({ child, item }) =>
      tell(p.cast.HLT, 'addAction', {
        input: {
          childId: child.id,
          itemId: item.id,
          heading: 'PROTECT',
          text: 'Late.',
          ownerOrganisationId: p.of.HEALTH,
          ownerName: 'A nurse',
          dueOn: '2026-12-20',
        },
      }),
  ],
  [
    'the word that health was not there',
    ({ meeting }) =>
      tell(p.cast.ADM, 'recordAttendance', {
        input: { meetingId: meeting.id, organisationId: p.of.HEALTH, status: 'APOLOGIES' },
      }),
  ],
  [
    'a paragraph',
    ({ item }) =>
      tell(p.cast.HLT, 'writePassage', {
        input: { itemId: item.id, kind: 'FACT', handlingCode: 'OPEN', text: 'Late.' },
      }),
  ],
];
test.each(lateOnes)('approval against %s', { timeout: 150_000 }, async (what, late) => {
  const seen = new Map<string, number>();
  const violations: string[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const [outcome, wrong] = await round(late, turn);
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    if (wrong) violations.push(wrong);
  }
  console.log(
    `${rounds} rounds of approval against ${what}:`,
    Object.fromEntries(seen),
    `${violations.length} violations`,
  );
  expect(violations).toEqual([]);
  // the chair is not refused for ever: some rounds end in approval
  expect([...seen.keys()].some((outcome) => outcome.startsWith('done'))).toBe(true);
});

test(
  'conclusion against attendance: a meeting never concludes without a reason on a quorum that was just taken away',
  { timeout: 150_000 },
  async () => {
    const seen = new Map<string, number>();
    let violations = 0;
    for (let turn = 0; turn < rounds; turn += 1) {
      const scene = await aScene(p);
      const missing = { input: { meetingId: scene.meeting.id, organisationId: p.of.HEALTH, status: 'APOLOGIES' } };
      const [concluded, recorded] = await Promise.all([
        tell(p.cast.CPC, 'concludeMeeting', { meetingId: scene.meeting.id }),
        tell(p.cast.ADM, 'recordAttendance', missing),
      ]);
      const [meeting, minutes, quorate, lines] = await arrange(p.id, async (em) => {
        const found = await em.findOneOrFail(Meeting, { id: scene.meeting.id });
        await layAside(em, scene);
        return [
          found,
          await em.count(Minutes, { meetingId: found.id }),
          (await quorumOf(em, found)).quorate,
          await em.find(Attendance, { meetingId: found.id }),
        ];
      });
      seen.set(`${concluded}, ${recorded}`, (seen.get(`${concluded}, ${recorded}`) ?? 0) + 1);
      const half =
        (meeting.state === 'MINUTES_DRAFT') !== (concluded === 'done') || minutes !== (concluded === 'done' ? 1 : 0);
      const lost = recorded === 'done' && quorate;
      // concluding first and correcting the attendance after is lawful: approval will ask for the reason
      const impossible = concluded === 'RULE_BROKEN quorumReason' && quorate;
      if (half || lost || impossible || lines.length !== 3) violations += 1;
    }
    console.log(
      `${rounds} rounds of conclusion against attendance:`,
      Object.fromEntries(seen),
      `${violations} violations`,
    );
    expect(violations).toBe(0);
  },
);
