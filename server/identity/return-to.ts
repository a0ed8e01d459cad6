/** Where somebody goes after signing in: a page of this service and nowhere else. */

const LONGEST = 1000;

/**
 * The path that was asked for when it is one of ours, otherwise the front page. It begins with a single slash and holds
 * only printable ASCII without backslashes, because browsers read `/\` as `//`, which leads to another site.
 */
export function safeReturn(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LONGEST) return '/';
  if (!/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(asked)) return '/';
  return /^\/(auth|oidc)([/?#]|$)/.test(asked) ? '/' : asked;
}
