/**
 * Joins CSS class names, leaving out whatever is empty or false.
 * `classes('a', open && 'b')` is `'a b'` or `'a'`.
 */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
