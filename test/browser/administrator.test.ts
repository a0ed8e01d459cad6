/** The panel administrator: plans a meeting, puts the agenda in order, gives children their place, invites, issues papers. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { closeAfterwards, diaryRow, looked, picture, signIn, tabTo, unhurried } from './kit.ts';

closeAfterwards();

const building = async (panel: string): Promise<Page> => {
  const page = await signIn('panel-admin');
  await diaryRow(page, 'Coming next', panel)
    .filter({ hasText: 'Planned' })
    .first()
    .getByRole('link', { name: /Build the agenda/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Build the agenda' }).waitFor();
  return page;
};

const lines = (page: Page) =>
  page.getByRole('list', { name: 'Agenda', exact: true }).locator('> li strong').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('The administrator puts the agenda in order by keyboard alone, and the focus goes along with the line', async () => {
  const page = await building('MISSING');
  await looked(page, 'building an agenda');
  await picture(page, 'admin-build', { height: 1900 });
  const before = await lines(page);
  const last = before.length - 1;
  const moved = before[last - 1] ?? '';
  await tabTo(page, page.getByRole('button', { name: `Move up ${moved}` }));
  await page.keyboard.press('Enter');
  expect(await focused(page)).toContain(`Move up ${moved}`);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toContain(`Move up ${moved}`);
  const wanted = before.toSpliced(last - 1, 1).toSpliced(last - 3, 0, moved);
  expect(await lines(page)).toEqual(wanted);
  expect(await page.locator('[aria-live=polite]').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining(moved)]),
  );
  expect(await page.getByRole('main').innerText()).toContain('The new order is not saved yet');
  await tabTo(page, page.getByRole('button', { name: 'Save this order' }));
  await page.keyboard.press('Enter');
  await page.getByText('The order is saved.').waitFor();
  await looked(page, 'a saved order');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Build the agenda' }).waitFor();
  expect(await lines(page)).toEqual(wanted);
});

test('A child who waits gets a place on a MASE agenda; papers go out only when every quorum group is invited', async () => {
  const page = await building('MASE');
  expect(await page.getByRole('main').innerText()).toContain('There is no child on this agenda yet');
  const waiting = page.locator('section').filter({ has: page.getByRole('heading', { level: 3, name: 'Nia Leivers' }) });
  await waiting.getByRole('button', { name: /Put on this agenda/ }).click();
  await waiting.getByLabel('Time set aside').fill('twelve');
  await waiting.getByRole('button', { name: 'Put on this agenda' }).click();
  await waiting.getByRole('alert').waitFor();
  expect(await waiting.getByLabel('Time set aside').inputValue(), 'what was typed').toBe('twelve');
  await looked(page, 'a refused time');
  await unhurried(page);
  await waiting.getByLabel('Time set aside').fill('12');
  await waiting.getByRole('button', { name: 'Put on this agenda' }).click();
  const row = page
    .getByRole('list', { name: 'Agenda', exact: true })
    .locator('> li')
    .filter({ hasText: 'Nia Leivers' });
  await row.waitFor();
  expect(await waiting.count()).toBe(0);

  const board = 'NHS Nottingham and Nottinghamshire Integrated Care Board';
  await row.locator('summary').click();
  expect(await row.innerText(), 'the school of the child is invited by itself').toContain('Gedling Grange School');
  await row.getByRole('button', { name: `Withdraw ${board} from Nia Leivers` }).click();
  await page
    .getByRole('row', { name: /^Nia Leivers/ })
    .getByText('Missing')
    .waitFor();
  await looked(page, 'an agenda without health');

  await page.getByRole('button', { name: 'Continue to issue papers' }).click();
  await page.getByRole('heading', { level: 1, name: 'Issue papers' }).waitFor();
  await page.getByRole('button', { name: 'Issue papers to these agencies' }).click();
  const refusal = page.getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.innerText()).toContain('Invite health to every child’s item: 1 item lacks it.');
  await looked(page, 'papers refused');

  await page.getByRole('link', { name: 'Back' }).click();
  await row.locator('summary').click();
  await row.getByLabel('Invite an organisation').selectOption({ label: board });
  await row.getByRole('button', { name: /^Invite/ }).click();
  await row.getByRole('button', { name: `Withdraw ${board} from Nia Leivers` }).waitFor();
  expect(await page.getByRole('row', { name: /^Nia Leivers/ }).innerText()).not.toContain('Missing');
  await page.getByRole('button', { name: 'Continue to issue papers' }).click();
  const opens = page.getByRole('table', { name: 'Who will be able to open what' });
  expect(await opens.getByRole('row').filter({ hasText: board }).innerText()).toContain('Nia Leivers');
  await looked(page, 'the page before issue');
  await page.getByRole('button', { name: 'Issue papers to these agencies' }).click();
  await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).locator('..').innerText()).toContain('Papers issued');
});

test('A meeting on a bank holiday needs a second word, and nothing that was typed is lost', async () => {
  const page = await signIn('panel-admin');
  await page.getByRole('button', { name: 'Plan a meeting' }).click();
  await page.getByRole('heading', { level: 1, name: 'Plan a meeting' }).waitFor();
  await looked(page, 'planning a meeting');
  const now = new Date();
  const year = now.getMonth() === 11 && now.getDate() > 23 ? now.getFullYear() + 1 : now.getFullYear();
  const typed = { Day: '25', Month: '12', Year: String(year), 'Starts at': '9:30am', Place: 'Committee Room C' };
  await page.getByRole('radio', { name: /Harmful Sexual Behaviour/ }).check();
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('Chair').selectOption({ label: 'Philippa Screven' });
  await page.getByRole('button', { name: 'Plan the meeting' }).click();
  const warning = page.getByRole('alert');
  await warning.waitFor();
  expect(await warning.innerText()).toMatch(/That day is not a working day \((Christmas Day|Saturday|Sunday)\)/);
  for (const [label, text] of Object.entries(typed))
    expect(await page.getByLabel(label, { exact: true }).inputValue(), label).toBe(text);
  expect(await page.getByRole('radio', { name: /Harmful Sexual Behaviour/ }).isChecked()).toBe(true);
  await looked(page, 'the warning of a bank holiday');
  await warning.getByRole('link').click();
  expect(await page.getByLabel('Day', { exact: true }).evaluate((day) => day === document.activeElement)).toBe(true);

  await page.getByRole('checkbox', { name: 'The panel meets even so' }).check();
  await unhurried(page);
  await page.getByRole('button', { name: 'Plan the meeting' }).click();
  await page.getByRole('heading', { level: 1, name: 'Build the agenda' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain(`25 December ${year}, 9:30am`);
});
