/** The first wall in SQL: the same CASL rules as a `where`, null-safe, every value a parameter. */
import type { RowClass } from './governed.ts';
import type { Ability } from './rules.ts';
import { snake } from './names.ts';

export const quoted = (property: string) => `"${snake(property)}"`;

/** Collects parameters; `bind(value)` returns its placeholder. */
export class Parameters {
  readonly values: unknown[] = [];
  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/**
 * One condition as SQL. Only `$in` and plain equality exist in our rules.
 * @throws Error on any other operator, on undefined and on null: each would match rows that it must not
 */
export function conditionSql(condition: Record<string, unknown> | undefined, parameters: Parameters): string {
  const parts = Object.entries(condition ?? {}).map(([column, test]) => {
    if (test === null || test === undefined) throw new Error(`A rule compares ${column} with nothing.`);
    if (typeof test !== 'object') return `${quoted(column)} = ${parameters.bind(test)}`;
    const [[operator, value] = [], ...more] = Object.entries(test);
    if (operator !== '$in' || more.length || !Array.isArray(value))
      throw new Error(`A rule uses ${operator} on ${column}; only $in is known.`);
    if (value.some((one) => one === null || one === undefined))
      throw new Error(`A rule compares ${column} with nothing.`);
    return `${quoted(column)} = any(${parameters.bind(value)}::${/(^id|Id)$/.test(column) ? 'uuid' : 'text'}[])`;
  });
  return parts.length ? `(${parts.join(' and ')})` : 'true';
}

const unconditional = (conditions: unknown) => Object.keys((conditions as object | undefined) ?? {}).length === 0;

/**
 * The `where` of an action on a type: `false` when nothing is granted, `true` when everything is. Rules count in the order in which
 * they were made, as they do in memory; what an unconditional rule overrides is left out, parameters and all.
 */
export function whereSql(
  ability: Ability,
  action: string,
  type: RowClass,
  parameters: Parameters,
  field?: string,
): string {
  const rules = ability
    .rulesFor(action, type, field)
    .filter((rule) => rule.inverted || !rule.fields || field !== undefined);
  const last = rules.findIndex((rule) => unconditional(rule.conditions));
  let sql = last >= 0 && !rules[last]?.inverted ? 'true' : 'false';
  for (const rule of rules.slice(0, last < 0 ? undefined : last).toReversed()) {
    if (sql === String(!rule.inverted)) continue;
    const condition = `coalesce(${conditionSql(rule.conditions as Record<string, unknown>, parameters)}, false)`;
    const test = rule.inverted ? `not ${condition}` : condition;
    if (sql === 'true' || sql === 'false') sql = test;
    else sql = `(${sql} ${rule.inverted ? 'and' : 'or'} ${test})`;
  }
  return sql;
}
