/** What every journey uses: a person at a browser of their own, a look at a page, and pictures for the guides. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';

export const address = inject('address');

let connected: Promise<Browser> | undefined;
const opened = new Set<Page>();
const complaints = new WeakMap<Page, string[]>();

/** Every page that a journey opened is closed when it ends; the browser itself is shared by all of them. */
export function closeAfterwards(): void {
  afterAll(async () => {
    for (const page of opened) await page.context().close();
    opened.clear();
    await (await connected)?.close();
    connected = undefined;
  });
}

/** A browser of one's own: its cookies and its tab are shared with nobody. 1280 wide unless told. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  connected ??= chromium.connect(inject('browser'));
  const context = await (
    await connected
  ).newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', baseURL: address, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  opened.add(page);
  return page;
}

/** Signs in on the real page, by the button of a person of the demonstration, and waits for the first page of the desk. */
export async function signIn(person: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await pick(page, person);
  return page;
}

/** Who one is, on the page of the demonstration. */
export async function pick(page: Page, person: string): Promise<void> {
  await page.locator(`button[name=subject][value="${person}"]`).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

/** Opens an address and waits for the page's heading. */
export async function open(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** The page has its heading and waits for nothing more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => !document.querySelector('.app-loading'));
}

/** Nobody is shut out of the page, nothing broke, and nothing has to be scrolled sideways. */
export async function looked(page: Page, what: string): Promise<void> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    `axe on ${what}`,
  ).toEqual([]);
  expect(complaints.get(page), `errors in the console on ${what}`).toEqual([]);
  expect(await sideways(page), `${what} reaches this many pixels beyond the window`).toBe(0);
}

const sideways = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** A refusal or a lost connection is written to the console by the browser itself: the journey that meant it says so. */
export function meant(page: Page, what: RegExp): void {
  const heard = complaints.get(page) ?? [];
  expect(heard.filter((line) => !what.test(line))).toEqual([]);
  heard.length = 0;
}

const FOLDER = 'docs/guides/pictures';
const WANTED = process.env['UPDATE_PICTURES'] === '1';

interface Framing {
  /** how much of a long page, in pixels */
  height?: number;
  /** where the picture begins; the top of the page unless told */
  from?: Locator;
}

/** A picture of a page for the guides, when pictures are wanted. */
export async function picture(page: Page, name: string, { height = 2200, from }: Framing = {}): Promise<void> {
  if (!WANTED) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const y = from ? Math.max(0, ((await from.boundingBox())?.y ?? 0) - 6) : 0;
  const clip = { x: 0, y, width: 1280, height: Math.min(whole - y, height) };
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true, clip });
}

/** A picture of one sheet of paper, as the printer gives it, when pictures are wanted and pdftoppm is there to draw it. */
export async function sheet(page: Page, name: string, number = 1): Promise<void> {
  if (!WANTED) return;
  mkdirSync(FOLDER, { recursive: true });
  const paper = await page.pdf({ preferCSSPageSize: true });
  const choose = ['-png', '-r', '96', '-f', String(number), '-l', String(number), '-singlefile'];
  const { status, error } = spawnSync('pdftoppm', [...choose, '-', `${FOLDER}/${name}`], { input: paper });
  if (status !== 0) throw error ?? new Error('pdftoppm could not draw the sheet.');
}

/** Everything that the service answers to this page from now on, as text, whether or not the page shows it. */
export async function eavesdrop(page: Page): Promise<() => string> {
  const bodies: string[] = [];
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    bodies.push(await response.text());
    await route.fulfill({ response });
  });
  return () => bodies.join('\n');
}

/** None of the words stands in the text; a failure names the word, not all that was read. */
export function holdsNone(text: string, secrets: readonly string[]): void {
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

/** All words of a page, folded away ones too. */
export const words = async (page: Page): Promise<string> => (await page.locator('body').textContent()) ?? '';

/** The names on an agenda, as this person reads them, in their order: the children, without the other lines. */
export async function childrenOnAgenda(page: Page): Promise<string[]> {
  const labels = await page
    .locator('.app-paper__entry--child')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('aria-label') ?? ''));
  return labels.map((label) => label.replace(/^\d+\. /, ''));
}

/** The row of the diary of one panel under one caption, such as "Coming next". */
export const diaryRow = (page: Page, caption: string, panel: string) =>
  page
    .getByRole('table', { name: caption })
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: panel, exact: true }) });

/** Lets the second pass in which a second click on the same button is taken to be part of a double click. */
export const unhurried = (page: Page) => page.waitForTimeout(1100);

/** Presses Tab until the control has focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  const reached = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 150; presses += 1) {
    if (await reached()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(control)}.`);
}
