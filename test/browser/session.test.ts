/** Signing in, choosing a role, an ended session, signing out: nothing that was typed is lost, and nothing is left behind. */
import { expect, test } from 'vitest';
import {
  address,
  closeAfterwards,
  looked,
  meant,
  newPage,
  open,
  pick,
  picture,
  settled,
  signIn,
  unhurried,
  words,
} from './kit.ts';

closeAfterwards();

const drafts = () => Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')).length;

test('The page before signing in says what the service is, and nothing about anybody', async () => {
  const page = await newPage();
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Sign in to Safeguarding Panels' }).waitFor();
  await looked(page, 'the page before signing in');
  await picture(page, 'sign-in', { height: 520 });
  await page.goto('/listings');
  await page.getByRole('heading', { level: 1, name: 'Sign in to Safeguarding Panels' }).waitFor();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Who do you want to be?' }).waitFor();
  await looked(page, 'the people of the demonstration');
  await pick(page, 'social-worker');
  expect(new URL(page.url()).pathname, 'the page that was asked for').toBe('/listings');
});

test('A sign-in that ends while somebody writes keeps the words, and they are there after signing in again', async () => {
  const page = await signIn('health');
  const items = page.getByRole('table', { name: /^Child Criminal Exploitation Panel/ }).getByRole('link');
  await items.first().click();
  await page.getByRole('button', { name: 'Write a contribution' }).click();
  const said = 'Seen by the school nurse on Tuesday: sleeping better, eating with the family again.';
  const box = page.locator('form textarea').first();
  await box.fill(said);
  const where = page.url();
  await page.context().clearCookies();
  for (const group of await page.locator('form fieldset').all()) await group.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Save the contribution' }).click();
  const ended = page.getByRole('region', { name: 'Your sign-in has ended' });
  await ended.waitFor();
  expect(await ended.innerText()).toContain('What you typed is kept in this tab.');
  expect(await box.inputValue()).toBe(said);
  meant(page, /401|Unauthorized/);
  await looked(page, 'an ended sign-in');

  await ended.getByRole('link', { name: 'Sign in again' }).click();
  await pick(page, 'health');
  expect(page.url()).toBe(where);
  await box.waitFor();
  expect(await box.inputValue()).toBe(said);
  await page.getByRole('button', { name: 'Save the contribution' }).click();
  await page.getByText('Your contribution is saved.').waitFor();
  expect(await words(page)).toContain(said);
  expect(await page.evaluate(drafts)).toBe(0);
});

test('Somebody who is deputy at two schools acts for one of them at a time', async () => {
  const page = await newPage();
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await pick(page, 'deputy-dsl');
  await page.getByRole('heading', { level: 1, name: /In which role do you act/ }).waitFor();
  await looked(page, 'choosing a role');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').waitFor();
  await looked(page, 'no role chosen');
  await unhurried(page);
  await page.getByRole('radio', { name: 'Idlewater Academy' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 1, name: /Your pupils/ }).waitFor();
  await settled(page);
  expect(await words(page)).toContain('Idlewater Academy');
  expect(await words(page)).not.toContain('Brailsford');

  await page.getByRole('link', { name: 'Change role' }).click();
  await page.getByRole('radio', { name: 'Ashfield Academy' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('Anita Corless, Ashfield Academy').waitFor();
  await settled(page);
  expect(await words(page)).not.toContain('Widdowson');
});

test('When the service cannot be reached, the page says so in words and offers to try again', async () => {
  const page = await signIn('saig');
  await page.getByRole('table').waitFor();
  await page.route('**/graphql', (route) => route.abort('connectionrefused'));
  await page.getByLabel('Financial year (April to March)').selectOption({ index: 1 });
  await page.getByRole('heading', { name: 'The service cannot be reached' }).waitFor();
  meant(page, /ERR_CONNECTION_REFUSED/);
  await looked(page, 'a page without the service');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table', { name: /^Children monitored, by quarter/ }).waitFor();
});

test('Signing out throws away what was typed and not saved, and leaves no page open', async () => {
  const page = await signIn('panel-admin');
  await open(page, '/meetings/plan', 'Plan a meeting');
  await page.getByLabel('Place').fill('A room that nobody else is to read about');
  expect(await page.evaluate(drafts)).toBe(1);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in to Safeguarding Panels' }).waitFor();
  expect(await page.evaluate(drafts)).toBe(0);
  const answer = await page.request.get(`${address}/auth/session`, {
    headers: { 'x-requested-with': 'safeguarding-panels' },
  });
  expect(await answer.json()).toMatchObject({ signedIn: false });
  await page.goto('/meetings');
  await page.getByRole('heading', { level: 1, name: 'Sign in to Safeguarding Panels' }).waitFor();
});

test('The system administrator sees people and organisations, and no child', async () => {
  const page = await signIn('sysadmin');
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'Philippa Screven' }).count()).toBe(1);
  await looked(page, 'the people');
  await picture(page, 'sysadmin-people', { height: 1400 });
  await page.getByLabel('Find by name, agency or role').fill('police');
  expect(await page.getByRole('row').filter({ hasText: 'Philippa Screven' }).count()).toBe(0);
  for (const path of ['/children', '/meetings', '/items', '/listings']) {
    await page.goto(path);
    await settled(page);
    expect(
      await page.locator('main a[href^="/children/"], main a[href^="/meetings/"], main a[href^="/items/"]').count(),
      path,
    ).toBe(0);
    await looked(page, `${path} of the system administrator`);
  }
});
