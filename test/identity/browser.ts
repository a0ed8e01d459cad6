/** A browser for tests: keeps cookies by name and path, follows no redirect by itself. */

const OURS = { 'x-requested-with': 'safeguarding-panels', 'sec-fetch-site': 'same-origin' };

export class Browser {
  readonly jar = new Map<string, { value: string; path: string }>();

  constructor(readonly url: string) {}

  async #send(address: string, init: RequestInit = {}): Promise<Response> {
    const target = new URL(address, this.url);
    const cookie = [...this.jar]
      .filter(([, { path }]) => target.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`);
    const headers = {
      ...(init.headers as Record<string, string>),
      ...(cookie.length ? { cookie: cookie.join('; ') } : {}),
    };
    const response = await fetch(target, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/; */);
    const [name = '', ...value] = pair.split('=');
    const of = (wanted: string) =>
      attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const expires = of('expires');
    const over = of('max-age') === '0' || (expires !== undefined && new Date(expires) <= new Date());
    if (over) this.jar.delete(name);
    else this.jar.set(name, { value: value.join('='), path: of('path') ?? '/' });
  }

  get(address: string, headers: Record<string, string> = {}) {
    return this.#send(address, { headers });
  }

  /** As our own client sends it. */
  post(address: string, body: object = {}, headers: Record<string, string> = OURS) {
    return this.#send(address, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  submit(address: string, form: Record<string, string>, headers: Record<string, string> = {}) {
    return this.#send(address, { method: 'POST', body: new URLSearchParams(form), headers });
  }

  async next(response: Response): Promise<Response> {
    return this.get(new URL(response.headers.get('location') ?? '', response.url).href);
  }

  /** As far as the page on which one picks whom to be. */
  async toTheDemoPage(returnTo = '/') {
    const left = await this.get(`/auth/sign-in?${new URLSearchParams({ returnTo })}`);
    const page = await this.next(await this.next(left));
    const html = await page.text();
    return { address: page.url, html, proof: /name="proof" value="([^"]+)"/.exec(html)?.[1] ?? '' };
  }

  /** Picks the person; stops at the address that leads back to us. */
  async pick(subject: string, returnTo = '/'): Promise<string> {
    const { address, proof } = await this.toTheDemoPage(returnTo);
    const back = await this.next(await this.submit(address, { subject, proof }));
    return back.headers.get('location') ?? '';
  }

  /** The whole way in. */
  async signIn(subject: string, returnTo = '/'): Promise<Response> {
    return this.get(await this.pick(subject, returnTo));
  }

  session(): string {
    return this.jar.get('__Host-session')?.value ?? '';
  }

  useSession(value: string): void {
    this.jar.set('__Host-session', { value, path: '/' });
  }

  async who() {
    return (await (await this.get('/who')).json()) as {
      personName: string;
      actor: { membershipId: string } | null;
      memberships: object[];
    } | null;
  }
}
