/** Every desk on a telephone, 320 pixels wide: nothing to scroll sideways, and nobody shut out. */
import { expect, test } from 'vitest';
import { childrenOnAgenda, diaryRow, looked, signIn } from './kit.ts';
import { closeAfterwards } from './kit.ts';

closeAfterwards();

const telephone = { viewport: { width: 320, height: 640 } };
const desks = [
  'cpc',
  'panel-admin',
  'social-worker',
  'care-team',
  'dsl-ashfield',
  'strategic-manager',
  'councillor',
  'sysadmin',
];

test.each(desks)('The first page of %s fits on a telephone', async (person) => {
  const page = await signIn(person, telephone);
  await looked(page, `the first page of ${person} at 320 pixels`);
  expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(40);
});

test('The agenda, the running page, the minutes and the building of an agenda fit on a telephone', async () => {
  const page = await signIn('cpc', telephone);
  await diaryRow(page, 'Coming next', 'MASE').filter({ hasText: 'Papers issued' }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  expect((await childrenOnAgenda(page)).length).toBeGreaterThan(5);
  await looked(page, 'the agenda at 320 pixels');
  const meeting = page.url();
  for (const [part, heading] of [
    ['/run', 'Run the panel'],
    ['/build', 'Build the agenda'],
  ] as const) {
    await page.goto(meeting + part);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await looked(page, `${heading} at 320 pixels`);
  }
  await page.goto('/meetings');
  await page
    .getByRole('link', { name: /Read the minutes ?, MASE/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Minutes/ }).waitFor();
  await looked(page, 'minutes at 320 pixels');
});
