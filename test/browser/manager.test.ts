/** The manager sees how many children each panel monitors, month by month; a councillor sees only what may be published. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { closeAfterwards, eavesdrop, looked, open, picture, signIn, words } from './kit.ts';

closeAfterwards();

/** The cells of the table of figures, row by row. */
async function figures(page: Page): Promise<string[][]> {
  const table = page.getByRole('table', { name: /^Children monitored/ });
  await table.waitFor();
  return table
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

/** The financial year that is over: all of its months are in the table. */
async function lastYear(page: Page): Promise<void> {
  const years = page.getByLabel('Financial year (April to March)');
  await years.selectOption({ index: 1 });
  const year = await years.inputValue();
  await page.getByRole('table', { name: new RegExp(`^Children monitored, .+, ${year}$`) }).waitFor();
}

test('The manager reads how many children each panel monitored in each month, from the record', async () => {
  const page = await signIn('strategic-manager');
  await page.getByRole('table', { name: /^Children monitored, by month/ }).waitFor();
  await looked(page, 'the figures of the manager');
  await picture(page, 'manager-statistics');
  await lastYear(page);
  const [head, ...rows] = await figures(page);
  expect(head).toEqual(['Month', 'CCEP', 'HSB', 'MASE', 'MISSING']);
  expect(rows.length).toBe(13);
  expect(rows[0]?.[0]).toMatch(/^April \d{4}$/);
  const counts = rows.map((row) => row.slice(1).map(Number));
  expect(
    counts.flat().every((count) => Number.isInteger(count) && count >= 0),
    'whole numbers, nothing withheld',
  ).toBe(true);
  expect(Math.max(...counts.flat())).toBeGreaterThan(5);
  const year = counts.at(-1) ?? [];
  year.forEach((total, panel) => {
    const months = counts.slice(0, -1).map((row) => row[panel] ?? 0);
    expect(total, 'a child counts once in the year').toBeLessThanOrEqual(months.reduce((a, b) => a + b, 0));
    expect(total).toBeGreaterThanOrEqual(Math.max(...months));
  });
  await looked(page, 'the figures of last year');
});

test('A councillor gets quarters with small numbers withheld, and no way to a month, a meeting or a child', async () => {
  const page = await signIn('councillor');
  const heard = await eavesdrop(page);
  await open(page, '/statistics', 'Children monitored by the panels');
  await page.getByRole('table', { name: /^Children monitored, by quarter/ }).waitFor();
  await looked(page, 'the figures of a councillor');
  await picture(page, 'councillor-statistics');
  await lastYear(page);
  const [head, ...rows] = await figures(page);
  expect(head?.[0]).toBe('Quarter');
  expect(rows.length).toBe(5);
  const cells = rows.flatMap((row) => row.slice(1));
  for (const cell of cells)
    expect(cell === 'c' || cell === '0' || Number(cell) > 5, `${cell} could be a child`).toBe(true);
  expect((await words(page)).includes('c: withheld.'), 'what c means, if there is one').toBe(cells.includes('c'));
  expect(await page.getByText(/by month/i).count()).toBe(0);
  expect(await page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual(['Statistics']);

  for (const path of ['/children', '/meetings', '/actions', '/listings', '/items']) {
    await page.goto(path);
    await looked(page, `${path} of a councillor`);
    expect(
      await page.locator('main a[href^="/children/"], main a[href^="/meetings/"], main a[href^="/items/"]').count(),
      path,
    ).toBe(0);
  }
  expect(heard()).not.toMatch(/"(surname|forename|startsAt|dateOfBirth)":"/);
});
