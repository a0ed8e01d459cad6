import { expect, test } from 'vitest';
import { quorum } from '../../server/attendance/quorum.ts';

const seats = [{ organisationId: 'police', quorumGroup: 'POLICE' as const }];
const left = [
  { organisationId: 'police', status: 'PRESENT' as const, decisionDelegated: false, leftAt: '2026-11-24T11:00:00Z' },
];

test('while the panel sits, an agency that has left no longer fills its seat', () => {
  expect(quorum(seats, left, true).quorate).toBe(false);
});

test('once the panel has finished, the time at which everybody went does not make it inquorate', () => {
  expect(quorum(seats, left, false).quorate).toBe(true);
});
