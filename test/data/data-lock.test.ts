import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lockData } from '../../server/data-lock.ts';

const folder = () => mkdtempSync(path.join(os.tmpdir(), 'panels-lock-'));

test('two services never write one embedded database: the second is told who holds it', () => {
  const data = folder();
  writeFileSync(path.join(data, 'in-use.pid'), String(process.ppid));
  expect(() => lockData(data)).toThrow(`in use by process ${process.ppid}`);
});

test('the lock of a process that is gone is taken over', () => {
  const data = folder();
  writeFileSync(path.join(data, 'in-use.pid'), '4194305');
  lockData(data);
  expect(readFileSync(path.join(data, 'in-use.pid'), 'utf8')).toBe(String(process.pid));
});
