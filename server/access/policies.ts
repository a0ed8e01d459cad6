/**
 * The second wall: PostgreSQL row-level security, written from the same row-scope cells of access.csv.
 * A changed cell changes the policy, and so asks for a migration that somebody reads.
 *
 * `app.rules = on` is the mode in which the rules of practice run (a verb must see what its actor may not);
 * it never opens another partnership. Unset variables read as '' after their first use, hence nullif.
 * `= any((select …)::uuid[])` is evaluated once per statement, not per row (measured: 3.9 ms against 763 ms).
 */
import { conditionCodes, type Test } from './codes.ts';
import type { Keys } from './governed.ts';
import { rowScopesOf } from './matrix.ts';
import { roles } from './roles.ts';
import { snake } from './names.ts';

const ids = (set: string) => `(select app_ids('app.${snake(set)}'))::uuid[]`;
const column = (name: string) => `"${snake(name)}"`;

function testSql(test: Test): string {
  if ('holds' in test) return `cardinality(${ids(test.holds)}) > 0`;
  if ('in' in test) return `${column(test.column)} = any(${ids(test.in)})`;
  if ('among' in test) return `${column(test.column)} in (${test.among.map((v) => `'${v}'`).join(', ')})`;
  return test.is === 'district'
    ? `${column(test.column)} = (select app_text('app.district_code'))`
    : `${column(test.column)} = (select app_id('app.${test.is}'))`;
}

/** The SQL of one row-scope cell; undefined when it opens nothing. */
function cellSql(codes: string[], keys: Keys): string | undefined {
  const tests: string[] = [];
  for (const code of codes) {
    const found = conditionCodes[code]?.tests(keys);
    if (!found) return undefined;
    tests.push(...found.map(testSql));
  }
  return tests.length ? tests.join(' and ') : 'true';
}

/** The opening expressions of a type with the roles that have them; telling values with the same expression are taken together. */
function armsOf(type: string, keys: Keys): Map<string, string[]> {
  const cells = new Map<string, { column?: string; values: Set<string>; roles: Set<string> }>();
  for (const role of roles) {
    const ofRole = new Map<string, { column?: string; values: Set<string> }>();
    for (const { when, row } of rowScopesOf(type)) {
      for (const grant of row.cells[role].grants) {
        const sql = cellSql(grant.codes, keys);
        if (!sql) continue;
        const arm = ofRole.get(sql) ?? { ...(when ? { column: when.column } : {}), values: new Set<string>() };
        if (when) arm.values.add(when.value);
        ofRole.set(sql, arm);
      }
    }
    for (const [sql, arm] of ofRole) {
      const key = `${sql} ${[...arm.values].join()}`;
      const known = cells.get(key) ?? { ...arm, roles: new Set<string>() };
      known.roles.add(role);
      cells.set(key, known);
    }
  }
  const arms = new Map<string, string[]>();
  for (const [key, arm] of cells) {
    const sql = key.slice(0, key.lastIndexOf(' '));
    const telling = arm.column
      ? `${column(arm.column)} in (${[...arm.values].map((value) => `'${value}'`).join(', ')}) and `
      : '';
    arms.set(`${telling}${sql}`, [...arm.roles]);
  }
  return arms;
}

/** Policies for one table: own partnership always; rows by the row scope of the actor's role, less what is denied. */
export function policiesFor(type: string, keys: Keys) {
  const arms = [...armsOf(type, keys)];
  const everybody = arms.some(([sql, who]) => sql === 'true' && who.length === roles.length);
  const open = arms.map(
    ([sql, who]) => `((select app_text('app.role')) in (${who.map((role) => `'${role}'`).join(', ')}) and ${sql})`,
  );
  const denied = [
    ...(keys.child
      ? [`(${column(keys.child)} is null or not ${column(keys.child)} = any(${ids('deniedChildren')}))`]
      : []),
    ...(keys.item ? [`(${column(keys.item)} is null or not ${column(keys.item)} = any(${ids('deniedItems')}))`] : []),
  ];
  const readable = [open.length ? `(${open.join(' or ')})` : 'false', ...denied].join(' and ');
  const read = everybody && !denied.length ? '' : ` and ((select app_rules()) or (${readable}))`;
  const partnership = `"partnership_id" = (select app_id('app.partnership'))`;
  const name = snake(type).replace(/^_/, '');
  return [
    { name: `${name}_read`, command: 'select' as const, using: `${partnership}${read}` },
    {
      name: `${name}_write`,
      command: 'all' as const,
      using: `${partnership} and (select app_rules())`,
      check: `${partnership} and (select app_rules())`,
    },
  ];
}
