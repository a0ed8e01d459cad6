/** A school: its own pupils and nothing else, on no page and in no answer of the service. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import {
  childrenOnAgenda,
  closeAfterwards,
  diaryRow,
  eavesdrop,
  holdsNone,
  looked,
  open,
  picture,
  signIn,
  words,
} from './kit.ts';

closeAfterwards();

/** Next week's MASE agenda as its chair reads it: where it is, and who is on it. */
async function agendaOfTheChair(): Promise<{ meeting: string; children: string[]; items: Map<string, string> }> {
  const chair = await signIn('cpc');
  await diaryRow(chair, 'Coming next', 'MASE').filter({ hasText: 'Papers issued' }).getByRole('link').first().click();
  await chair.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  const meeting = new URL(chair.url()).pathname;
  const children = await childrenOnAgenda(chair);
  await chair.goto(`${meeting}/run`);
  const steps = chair.getByRole('navigation', { name: 'Items' }).getByRole('link');
  await steps.first().waitFor();
  const items = await steps.evaluateAll((links) =>
    links.map((link): [string, string] => [
      (link.textContent ?? '').replace(/^\d+\. /, ''),
      new URL((link as HTMLAnchorElement).href).searchParams.get('item') ?? '',
    ]),
  );
  return { meeting, children, items: new Map(items) };
}

const surname = (child: string) => child.split(' ').at(-1) ?? child;

/** Opens every address that a school has, and gives all that was on the pages. */
async function everywhere(page: Page, meeting: string): Promise<string> {
  const read: string[] = [];
  for (const path of [
    '/pupils',
    '/meetings',
    meeting,
    '/actions',
    '/actions?of=all',
    '/children',
    '/items',
    '/listings',
  ]) {
    await page.goto(path);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    read.push(await words(page));
  }
  return read.join('\n');
}

test('A school sees its own two pupils on next week’s agenda, and cannot learn that anybody else is on it', async () => {
  const { meeting, children } = await agendaOfTheChair();
  const own = ['Keira Brailsford', 'Tegan Draycott'];
  const others = children.filter((child) => !own.includes(child)).map(surname);
  expect(others).toEqual(expect.arrayContaining(['Hempsall', 'Okoro', 'Kaczmarek', 'Limb', 'Rowbotham']));
  expect(children, 'the brother of a pupil, at another school').toContain('Mason Draycott');

  const page = await signIn('dsl-ashfield');
  await page.getByRole('link', { name: 'Keira Brailsford', exact: true }).waitFor();
  await looked(page, 'the pupils of a school');
  await picture(page, 'school-pupils', { height: 2600 });

  const heard = await eavesdrop(page);
  await open(page, meeting, /Agenda/);
  expect(await childrenOnAgenda(page)).toEqual(children.filter((child) => own.includes(child)));
  expect((await page.getByRole('article').first().getAttribute('aria-label'))?.slice(0, 2), 'counted for itself').toBe(
    '1.',
  );
  await looked(page, 'the agenda of a school');
  const everything = `${await everywhere(page, meeting)}\n${heard()}`;
  expect(everything.includes('Brailsford'), 'the answers were heard').toBe(true);
  const known = new Set(own.map(surname));
  holdsNone(everything, [...others.filter((name) => !known.has(name)), '"forename":"Mason"', 'Mason Draycott']);
});

test('A school that has not accepted the confidentiality statement sees nothing of the agenda until it does', async () => {
  const { meeting, children } = await agendaOfTheChair();
  const page = await signIn('dsl-gedling');
  // the administrator may have issued another agenda meanwhile: this is the statement of this meeting
  const statement = page.locator(`a[href="${meeting}/statement"]`).first();
  expect(meeting).toMatch(/^\/meetings\//);
  await statement.waitFor();
  const heard = await eavesdrop(page);
  await open(page, meeting, /Agenda/);
  expect(await childrenOnAgenda(page)).toEqual([]);
  holdsNone(heard(), children.map(surname));
  await looked(page, 'an agenda before the statement');

  await open(page, '/pupils', /Your pupils/);
  await statement.click();
  await page.getByRole('heading', { level: 1, name: 'Confidentiality statement' }).waitFor();
  await looked(page, 'the confidentiality statement');
  await page.getByRole('button', { name: 'I have read it and accept it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  await page.locator('.app-paper__entry--child').first().waitFor();
  expect(await childrenOnAgenda(page)).toEqual(['Mason Draycott']);
  expect(children).toContain('Tegan Draycott');
  await open(page, '/pupils', /Your pupils/);
  await page.getByRole('link', { name: /Open the item ?about Mason Draycott/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Mason Draycott' }).waitFor();
  await looked(page, 'the item of a pupil');
  await picture(page, 'school-item', { height: 2600 });
  const others = children.map(surname).filter((name) => name !== 'Draycott');
  holdsNone(`${await everywhere(page, meeting)}\n${heard()}`, [...others, '"forename":"Tegan"', 'Tegan Draycott']);
});

test('The address of another school’s pupil says what an address that leads nowhere says', async () => {
  const { items } = await agendaOfTheChair();
  const care = await signIn('care-team');
  await open(care, '/children', 'Children');
  const link = care.getByRole('link', { name: 'Ioana Hempsall' }).first();
  await link.waitFor();
  const child = new URL((await link.getAttribute('href')) ?? '', care.url()).pathname;

  const page = await signIn('dsl-ashfield');
  const said = async (path: string) => {
    await open(page, path, 'Page not found');
    return page.getByRole('main').innerText();
  };
  for (const [real, nowhere] of [
    [child, `/children/${randomUUID()}`],
    [`/items/${items.get('Ioana Hempsall')}`, `/items/${randomUUID()}`],
    [`/items/${items.get('Zofia Kaczmarek')}`, `/items/${randomUUID()}`],
  ] as const) {
    expect(real).toMatch(/[0-9a-f-]{36}$/);
    expect(await said(real)).toBe(await said(nowhere));
  }
  await looked(page, 'a page that is not there');
});
