/**
 * The embedded database belongs to one process at a time: two writers would destroy it.
 * A lock left behind by a process that is gone is taken over.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** @throws Error naming the process that holds the data, with the mend */
export function lockData(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'in-use.pid');
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder && holder !== process.pid && alive(holder)) {
      throw new Error(`${folder} is in use by process ${holder}. Stop it first, or set DATA_DIR to another folder.`);
    }
    writeFileSync(file, String(process.pid));
  }
  process.once('exit', () => rmSync(file, { force: true }));
}
