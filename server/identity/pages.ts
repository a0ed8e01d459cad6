/**
 * The few pages that the sign-in shows by itself, before the client is loaded: plain HTML without scripts, with one
 * linked stylesheet, so that the strictest content security policy lets them through.
 */
import type { Response } from 'express';

export const STYLESHEET = '/auth/pages.css';

/** Text made safe to stand in HTML, in content or between double quotes. */
export function escaped(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (letter) => names[letter] ?? letter);
}

/** A whole page. `body` is HTML that is already safe; `title` is text. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Safeguarding Panels</title>
<link rel="stylesheet" href="${STYLESHEET}">
</head>
<body>
<header><div class="wide"><strong>Safeguarding Panels</strong></div></header>
<main class="wide"><h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** Sends HTML that no cache keeps, and whose forms say where they come from but tell no other site. */
export function sendHtml(response: Response, status: number, html: string): void {
  response
    .status(status)
    .set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })
    .type('html')
    .send(html);
}

/** A page of sentences, with the way back to the sign-in. */
export function showPage(response: Response, status: number, title: string, sentences: string[]): void {
  const paragraphs = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n');
  sendHtml(response, status, page(title, `${paragraphs}\n<p><a href="/auth/sign-in">Sign in again</a></p>`));
}

export const stylesheet = `
* { box-sizing: border-box; }
body { margin: 0; color: #0b0c0c; background: #fff; font: 1.1875rem/1.32 Arial, sans-serif; }
header { background: #1d70b8; color: #fff; padding: 0.75rem 0; }
.wide { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
main { padding-top: 1.5rem !important; padding-bottom: 3rem !important; }
h1 { font-size: 2rem; line-height: 1.1; margin: 0 0 1.25rem; }
p { max-width: 40rem; margin: 0 0 1.25rem; }
a { color: #1a65a6; }
.inset { border-left: 0.625rem solid #b1b4b6; padding: 1rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-bottom: 1px solid #b1b4b6; padding: 0.75rem 0; }
button { border: 0; padding: 0.25rem 0; background: none; color: #1a65a6; font: inherit; font-weight: 700;
  text-align: left; text-decoration: underline; cursor: pointer; min-height: 1.5rem; }
button:hover { color: #0f385c; text-decoration-thickness: 3px; }
a:focus, button:focus { outline: 3px solid transparent; background: #fd0; color: #0b0c0c;
  box-shadow: 0 -2px #fd0, 0 4px #0b0c0c; text-decoration: none; }
.hint { display: block; color: #484949; }
`;
