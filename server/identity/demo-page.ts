/** The page on which a visitor of the demonstration picks whom to be. One click, no password, no script. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/sql';
import express, { type Request, type Response, type Router } from 'express';
import type { Provider } from 'oidc-provider';
import { z } from 'zod';
import { today } from '../clocks/london.ts';
import type { Config } from '../config.ts';
import { Account } from './account.entity.ts';
import { beganHere } from './cross-site.ts';
import { demoPeople, type DemoPerson } from './demo-people.ts';
import { escaped, page, sendHtml, showPage } from './pages.ts';

const posted = z.object({ subject: z.string().max(200), proof: z.string().max(200) });

function formOf(people: DemoPerson[], action: string, proof: string): string {
  const choices = people.map(
    ({ subject, name, acts }) =>
      `<li><button type="submit" name="subject" value="${escaped(subject)}">${escaped(name)}</button>` +
      `<span class="hint">${escaped(acts.join('; ') || 'No current membership')} (${escaped(subject)})</span></li>`,
  );
  return `<p class="inset">Demonstration sign-in: invented people. Pick one to see what their agency sees. There is no password.</p>
<form method="post" action="${escaped(action)}">
<input type="hidden" name="proof" value="${escaped(proof)}">
<ul>
${choices.join('\n')}
</ul>
</form>`;
}

/**
 * Routes under /oidc/interaction. The form carries a proof made from the interaction's id with a key of this process,
 * and the browser must hold the interaction's own cookie: another site has neither.
 */
export function demoPage(provider: Provider, orm: MikroORM, config: Config, clock: () => Date): Router {
  const key = randomBytes(32);
  const proofOf = (uid: string) => createHmac('sha256', key).update(uid).digest('base64url');
  const proves = (uid: string, proof: string) => {
    const [expected, given] = [Buffer.from(proofOf(uid)), Buffer.from(proof)];
    return expected.length === given.length && timingSafeEqual(expected, given);
  };

  /** The interaction that this browser is in, when it is the one in the address. */
  async function interaction(request: Request, response: Response): Promise<string | null> {
    const details = await provider.interactionDetails(request, response).catch(() => null);
    return details && details.uid === request.params['uid'] ? details.uid : null;
  }

  const ended = (response: Response) =>
    showPage(response, 400, 'The demonstration sign-in has ended', [
      'You took longer than ten minutes, or signed in twice at once.',
    ]);

  const router = express.Router();
  router.get('/:uid', async (request, response) => {
    const uid = await interaction(request, response);
    if (uid === null) return ended(response);
    const people = await demoPeople(orm, today(clock()));
    const body = people.length
      ? formOf(people, `/oidc/interaction/${uid}`, proofOf(uid))
      : '<p>There are no demonstration people yet. Build them with <strong>npm run demo</strong>, then load this page again.</p>';
    sendHtml(response, 200, page('Who do you want to be?', body));
  });
  router.post('/:uid', express.urlencoded({ extended: false, limit: '2kb' }), async (request, response) => {
    const uid = await interaction(request, response);
    if (uid === null) return ended(response);
    const form = posted.safeParse(request.body);
    const honest = form.success && beganHere(request, config.PUBLIC_URL) && proves(uid, form.data.proof);
    const account = honest ? await orm.em.fork().findOne(Account, { subject: form.data.subject }) : null;
    if (!account) return showPage(response, 403, 'That did not work', ['This choice did not come from our own page.']);
    const result = { login: { accountId: account.subject, remember: false } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  return router;
}
