/** The database role in which every request runs: it owns nothing and cannot step over row-level security. */
export const APP_ROLE = 'panels_app';
