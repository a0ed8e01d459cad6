/** The chair: reads next week's agenda, approves the minutes of the last panel, and runs the one that sits today. */
import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { childrenOnAgenda, closeAfterwards, diaryRow, looked, meant, picture, sheet, signIn, tabTo } from './kit.ts';

closeAfterwards();

/** What paper has no use for. */
const onlyOnScreen =
  'button, .govuk-button, nav, .govuk-breadcrumbs, .govuk-skip-link, input, select, textarea, summary';

const visible = (page: Page, what: string) => page.locator(what).filter({ visible: true }).allInnerTexts();

test('The chair reads next week’s agenda with every child on it, the restricted record too, and prints it', async () => {
  const page = await signIn('cpc');
  await looked(page, 'the chair’s meetings');
  await picture(page, 'chair-meetings', { height: 1500 });

  await diaryRow(page, 'Coming next', 'MASE').filter({ hasText: 'Papers issued' }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  const children = await childrenOnAgenda(page);
  expect(children).toEqual(
    expect.arrayContaining([
      'Keira Brailsford',
      'Tegan Draycott',
      'Mason Draycott',
      'Ioana Hempsall',
      'Zofia Kaczmarek',
    ]),
  );
  expect(children, 'a restricted record, open to this chair by name').toContain('Adaeze Okoro');
  const keira = page.getByRole('article', { name: /Keira Brailsford/ });
  expect(await keira.innerText()).toContain('Ashfield Academy');
  expect(await keira.innerText()).toContain('I want to walk to school with my mates');
  await looked(page, 'the agenda');
  await picture(page, 'chair-agenda');

  await page.emulateMedia({ media: 'print' });
  expect(await visible(page, onlyOnScreen)).toEqual([]);
  expect(await visible(page, 'h1')).toEqual([expect.stringMatching(/Agenda$/)]);
  expect(await childrenOnAgenda(page)).toEqual(children);
  await page.emulateMedia({ media: null });
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  expect(paper.length).toBeGreaterThan(20_000);
  await sheet(page, 'chair-agenda-print');
});

test('The chair approves the minutes of the last HSB panel, after being told that no word can be changed', async () => {
  const page = await signIn('cpc');
  await diaryRow(page, 'Waiting for your approval', 'HSB')
    .getByRole('link', { name: /Approve the minutes/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Draft minutes' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('Nothing is missing: these minutes can be approved.');
  await looked(page, 'draft minutes');
  await picture(page, 'chair-minutes');

  const minutes = page.url();
  await page.getByRole('button', { name: 'Approve these minutes' }).click();
  await page.getByRole('heading', { level: 1, name: 'Approve the minutes' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('no word of these minutes can be changed, by anybody');
  await looked(page, 'the page before approval');
  await page.getByRole('button', { name: 'Approve the minutes' }).click();

  await page.getByRole('heading', { level: 1, name: /Minutes/ }).waitFor();
  expect(page.url()).toBe(minutes);
  const end = await page.locator('.app-approval').innerText();
  expect(end).toMatch(/^Approved by Philippa Screven on .+\. Record fingerprint \(SHA-256\): [0-9a-f]{12}$/);
  for (const control of ['Approve these minutes', 'Continue writing', 'Send to the chair', 'Change', 'Save'])
    expect(await page.getByRole('button', { name: control }).count(), control).toBe(0);
  await looked(page, 'approved minutes');
  await sheet(page, 'chair-minutes-print');

  await page.goto(minutes.replace('/minutes', '/run'));
  await page.getByRole('heading', { level: 1, name: 'Run the panel' }).waitFor();
  for (const control of [/^Save/, /^Change/, /^Record/, 'Add an action', 'Conclude the meeting'])
    expect(await page.getByRole('button', { name: control }).count(), String(control)).toBe(0);
  await looked(page, 'the running page of an approved meeting');
});

test('While the panel sits, the chair records a deputy and sees at once whether the panel is quorate', async () => {
  const page = await sitting();
  await looked(page, 'the running page');
  await picture(page, 'chair-run');
  const quorum = page.getByRole('status').filter({ hasText: 'uorate' });
  expect(await quorum.innerText()).toContain('Quorate');

  await page.locator('summary', { hasText: 'Attendance' }).click();
  const board = 'NHS Nottingham and Nottinghamshire Integrated Care Board';
  await attend(page, board, 'Apologies');
  await quorum.filter({ hasText: 'Not quorate' }).waitFor();
  expect(await quorum.innerText()).toContain('Health: missing');
  await looked(page, 'the running page without a quorum');

  const trust = 'Nottinghamshire Healthcare NHS Foundation Trust: Head2Head CAMHS';
  await attend(page, trust, 'Deputy', { 'Who came?': 'Priya Wandless', 'For whom?': 'Denise Allwood' });
  await quorum.filter({ hasText: 'Health: present' }).waitFor();
  const row = page.locator('.app-attendance__row').filter({ hasText: trust });
  expect(await row.innerText()).toContain('Priya Wandless for Denise Allwood');
});

test('The chair records a decision with its reasons by keyboard alone', async () => {
  const page = await sitting();
  const item = page.locator('[aria-current=step]');
  const child = (await item.innerText()).replace(/^\d+\. /, '');
  expect(await page.getByRole('button', { name: 'Save the decision' }).count()).toBe(1);

  await tabTo(page, page.getByRole('radio', { name: /^Monitor/ }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Reasons'));
  await page.keyboard.type('The plan is new. The panel wants to see that the new routine holds over the holidays.');
  await tabTo(page, page.getByRole('radio', { name: 'High' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: 'Low' }).isChecked()).toBe(true);
  await tabTo(page, page.getByLabel('Why is no action needed?'));
  await page.keyboard.type('The actions of the last panel still run.');
  await tabTo(page, page.getByRole('button', { name: 'Save the decision' }));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Change the decision' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('The panel wants to see that the new routine holds');
  const step = page.getByRole('navigation', { name: 'Items' }).getByRole('listitem').filter({ hasText: child });
  expect(await step.innerText()).toMatch(/decided$/);
  await looked(page, 'a recorded decision');
});

test('When the connection is lost, what the chair has written is kept, also over a reload, and can be saved later', async () => {
  const page = await sitting();
  const words = 'School, home and the youth worker give the same account. The panel steps back with thanks.';
  const reasons = page.getByLabel('Reasons');
  await page.getByRole('radio', { name: /^Monitor/ }).check();
  await page.getByRole('radio', { name: 'Medium' }).check();
  await reasons.fill(words);
  await page.getByLabel('Why is no action needed?').fill('Nothing new is needed.');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Save the decision' }).click();
  const told = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await told.waitFor();
  expect(await told.innerText()).toContain('The service cannot be reached. What you typed is still here');
  expect(await reasons.inputValue()).toBe(words);
  expect(await page.getByRole('main').innerText()).toContain('What you typed is kept in this tab');

  await page.context().setOffline(false);
  await page.reload();
  await reasons.waitFor();
  expect(await reasons.inputValue()).toBe(words);
  expect(await page.getByRole('radio', { name: /^Monitor/ }).isChecked()).toBe(true);
  meant(page, /ERR_INTERNET_DISCONNECTED/);
  await looked(page, 'the running page after a reload');
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await page.getByRole('button', { name: 'Change the decision' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Change the decision' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain(words);
});

/** The chair of CCEP on the page of the panel that sits today, at the first child without a decision. */
async function sitting(): Promise<Page> {
  const page = await signIn('cpc-2');
  await diaryRow(page, 'Coming next', 'CCEP')
    .getByRole('link', { name: /Run the panel/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Run the panel' }).waitFor();
  await page.locator('[aria-current=step]').waitFor();
  return page;
}

async function attend(page: Page, agency: string, how: string, words: Record<string, string> = {}): Promise<void> {
  const row: Locator = page.locator('.app-attendance__row').filter({ hasText: agency });
  await row.getByRole('button', { name: /attendance of/ }).click();
  await row.getByRole('radio', { name: how, exact: true }).check();
  for (const [label, text] of Object.entries(words)) await row.getByLabel(label).fill(text);
  await row.getByRole('button', { name: 'Save attendance' }).click();
  await row.getByText(how, { exact: true }).waitFor();
}
