/**
 * What the journeys in the browser need, once for all of them: the service as a real process, built from these sources,
 * with a demonstration of its own in a folder that is thrown away, and one Chromium.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

const sources = ['client', 'server', 'seeds', 'migrations', 'schema', 'bench', 'vite.config.ts', 'package-lock.json'];
const built = ['dist/client/index.html', 'dist/server/main.js'];
const PATIENCE_MS = 80_000;

/** When a file, or the newest file of a folder, was last changed. */
function changedAt(place: string): number {
  const about = statSync(place);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => changedAt(path.join(place, name))));
}

function build(): void {
  const fresh = built.every(existsSync) && Math.min(...built.map(changedAt)) > Math.max(...sources.map(changedAt));
  if (fresh) return;
  // Vitest says NODE_ENV=test, with which the pages would be built for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'build'], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The build failed, so there is nothing to open in a browser:\n${stderr}`);
}

/** The address is needed before the service starts, because sign-in is told where to come back to. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Waits for the line with the address; a service that ends or stays silent is an error with what it said. */
function answers(service: ChildProcess, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => fail('was not ready in time'), PATIENCE_MS);
    const fail = (why: string) => {
      clearTimeout(late);
      reject(new Error(`The service ${why}:\n${said}`));
    };
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes(`is at ${address}`)) return;
      clearTimeout(late);
      resolve();
    };
    service.stdout?.on('data', hear);
    service.stderr?.on('data', hear);
    service.once('exit', () => fail('ended'));
  });
}

function ended(service: ChildProcess): Promise<void> {
  if (service.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const hard = setTimeout(() => service.kill('SIGKILL'), 5000);
    service.once('exit', () => {
      clearTimeout(hard);
      resolve();
    });
    service.kill('SIGTERM');
  });
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  build();
  const folder = mkdtempSync(path.join(tmpdir(), 'panels-journeys-'));
  // The service finds its pages from the folder in which it runs: a copy, so that a build meanwhile cannot pull them away.
  cpSync('dist/client', path.join(folder, 'dist/client'), { recursive: true });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const service = spawn(process.execPath, ['--enable-source-maps', path.resolve('dist/server/main.js')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: path.join(folder, 'data'),
      DEMO: 'true',
      LOG_LEVEL: 'error',
      PORT: String(port),
      PUBLIC_URL: address,
    },
  });
  const clear = async () => {
    await ended(service);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(service, address);
    const browser = await chromium.launchServer({
      executablePath: String(project.config.env['CHROMIUM']),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    project.provide('address', address);
    project.provide('browser', browser.wsEndpoint());
    return async () => {
      await browser.close();
      await clear();
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** where the service of the journeys answers */
    address: string;
    /** where the one Chromium answers */
    browser: string;
  }
}
