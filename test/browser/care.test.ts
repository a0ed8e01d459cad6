/** The police CaRE team adds a disruption action. A school learns how to keep the child safe, and nothing of the target. */
import { expect, test } from 'vitest';
import { closeAfterwards, eavesdrop, holdsNone, looked, open, picture, signIn, words } from './kit.ts';

closeAfterwards();

/** Words that stand in no other record, so that any trace of them is a trace of this action. */
const action = 'Ask for a closure order on the flat above the arcade, so that children have nowhere to be taken.';
const safety = 'Keira is met at the side gate until half-term. Ring 999 if she is followed.';
const target = 'Flat 4b, Quenby House';
const tactics = 'Two officers in the multi-storey, call sign Violet-Nine';

test('The CaRE team adds a disruption action with power, target and safety wording to the plan of a child', async () => {
  const page = await signIn('care-team');
  await page.getByRole('heading', { level: 1, name: 'Your items' }).waitFor();
  await page.getByRole('table').first().waitFor();
  await looked(page, 'the items of the CaRE team');
  await picture(page, 'agency-items', { height: 1500 });
  await page
    .getByRole('table', { name: /^Multi-Agency Sexual Exploitation panel/ })
    .getByRole('link', { name: 'Keira Brailsford' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Keira Brailsford' }).waitFor();
  await looked(page, 'an item of the CaRE team');

  await page.getByRole('button', { name: 'Add a disruption action' }).click();
  const form = page.locator('form').filter({ has: page.getByLabel('Safety wording') });
  await form.getByLabel('Find a power').fill('closure');
  const power = form.getByLabel('Power', { exact: true });
  const closure = await power.locator('option', { hasText: 'Closure notice or order' }).innerText();
  await power.selectOption({ label: closure });
  await form.getByLabel('The action').fill(action);
  await form.getByLabel('Safety wording').fill(safety);
  await form.getByLabel('Kind of target').selectOption({ label: 'A place' });
  await form.getByLabel('Target', { exact: true }).fill(target);
  await form.getByLabel('Operational detail').fill(tactics);
  await form.getByLabel('How far has it come?').selectOption({ label: 'Applied for' });
  await form.getByLabel('Who will see to it?').fill('Neil Oxtonby');
  const due = new Date(Date.now() + 30 * 86_400_000);
  await form.getByLabel('Day', { exact: true }).fill(String(due.getDate()));
  await form.getByLabel('Month', { exact: true }).fill(String(due.getMonth() + 1));
  await form.getByLabel('Year', { exact: true }).fill(String(due.getFullYear()));
  await looked(page, 'the form of a disruption action');
  await picture(page, 'care-disruption', { from: form, height: 2400 });
  await form.getByRole('button', { name: /^Add/ }).click();
  await page.getByText('The disruption action is added.').waitFor();

  const added = page.getByRole('listitem').filter({ hasText: action });
  await added.locator('summary', { hasText: 'Disruption' }).click();
  const shown = await added.innerText();
  for (const told of [safety, target, tactics, 'Neil Oxtonby', 'Closure notice or order', 'Applied for'])
    expect(shown).toContain(told);
  await looked(page, 'an added disruption action');
});

test('The school of the child reads the safety wording; no page and no answer to it holds the target or the tactics', async () => {
  const page = await signIn('dsl-ashfield');
  const heard = await eavesdrop(page);
  await open(page, '/pupils', 'Your pupils on a panel');
  await page.getByText(safety).waitFor();
  const pages = [await words(page)];
  await page.getByRole('link', { name: 'Keira Brailsford', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Keira Brailsford/ }).waitFor();
  await page.getByText(action).first().waitFor({ state: 'attached' });
  pages.push(await words(page));
  await open(page, '/pupils', 'Your pupils on a panel');
  await page.getByRole('link', { name: /Open the item ?about Keira Brailsford/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Keira Brailsford' }).waitFor();
  await page.getByText(safety).waitFor();
  pages.push(await words(page));
  await open(page, '/actions?of=all', 'Actions');
  await page.getByText(safety).first().waitFor({ state: 'attached' });
  pages.push(await words(page));
  await looked(page, 'the actions of a school');

  const everything = `${pages.join('\n')}\n${heard()}`;
  expect(everything.includes(safety), 'the answers were heard').toBe(true);
  holdsNone(everything, ['Quenby', 'Violet-Nine', 'Vantley', 'Cinderpath', 'test purchase']);
  expect(everything.match(/"(target|operationalDetail|conditions)":"[^"]{0,80}/g)).toBeNull();
});
