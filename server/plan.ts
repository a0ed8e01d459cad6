/**
 * The hot path: one statement for a whole question. The selection of the question, the edges between the types and the
 * rules of the actor together give one nested select; what comes back is narrowed record by record, exactly as on the plain path.
 * Columns that this actor's rules turn on are always read: a rule must never be asked about a column that was not loaded.
 */
import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { governedOf, type Edge, type RowClass } from './access/governed.ts';
import type { Ability } from './access/rules.ts';
import { Parameters, quoted, whereSql } from './access/sql.ts';
import { orderSql } from './select.ts';

export interface Plan {
  type: RowClass;
  /** columns to read */
  columns: Set<string>;
  /** fields that the question asks for, edges left out */
  fields: Set<string>;
  edges: Map<string, { edge: Edge; plan: Plan }>;
}

const empty = (type: RowClass): Plan => ({ type, columns: new Set(), fields: new Set(), edges: new Map() });

function walk(plan: Plan, set: SelectionSetNode, info: GraphQLResolveInfo): void {
  const entry = governedOf(plan.type);
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const edge = entry.edges.get(name);
      if (edge && selection.selectionSet) {
        const next = plan.edges.get(name) ?? { edge, plan: empty(edge.target()) };
        plan.edges.set(name, next);
        walk(next.plan, selection.selectionSet, info);
      } else if (name !== '__typename') {
        plan.fields.add(name);
        if (entry.columns.includes(name)) plan.columns.add(name);
        else for (const column of entry.columns) plan.columns.add(column);
      }
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      walk(plan, selection.selectionSet, info);
    } else {
      const fragment = info.fragments[selection.name.value];
      if (fragment) walk(plan, fragment.selectionSet, info);
    }
  }
}

/** By operation, then by field: a fragment that two operations of one document share is followed further in one than in the other. */
const plans = new WeakMap<object, WeakMap<object, Plan>>();

/** What a question asks of a type, from the place where the resolver stands. Worked out once per operation. */
export function planOf(type: RowClass, info: GraphQLResolveInfo): Plan {
  const [node] = info.fieldNodes;
  const ofOperation = plans.get(info.operation) ?? new WeakMap<object, Plan>();
  plans.set(info.operation, ofOperation);
  const known = node && ofOperation.get(node);
  if (known) return known;
  const plan = empty(type);
  for (const field of info.fieldNodes) if (field.selectionSet) walk(plan, field.selectionSet, info);
  if (node) ofOperation.set(node, plan);
  return plan;
}

/** The columns that this actor's field rules turn on; none for somebody whose fields are all unconditional. */
function conditionColumns(ability: Ability, type: RowClass): string[] {
  return ability.possibleRulesFor('read', type).flatMap((rule) => Object.keys(rule.conditions ?? {}));
}

function selectOf(
  plan: Plan,
  ability: Ability,
  parameters: Parameters,
  depth: number,
  condition: string,
  tail: string,
): string {
  const alias = `t${depth}`;
  const columns = new Set(['id', ...plan.columns, ...conditionColumns(ability, plan.type)]);
  const parts = [...columns].map((column) => `${alias}.${quoted(column)} as "${column}"`);
  for (const [name, { edge, plan: next }] of plan.edges) {
    parts.push(`(${edgeOf(edge, next, ability, parameters, depth + 1)}) as "~${name}"`);
  }
  const open = whereSql(ability, 'open', plan.type, parameters);
  return `select ${parts.join(', ')} from "${governedOf(plan.type).table}" ${alias} where ${condition} and ${open}${tail}`;
}

function edgeOf(edge: Edge, plan: Plan, ability: Ability, parameters: Parameters, depth: number): string {
  const [here, there] = [`t${depth}`, `t${depth - 1}`];
  if (!edge.many) {
    return `select row_to_json(r) from (${selectOf(plan, ability, parameters, depth, `${here}."id" = ${there}.${quoted(edge.by)}`, '')}) r`;
  }
  const condition = `${here}.${quoted(edge.by)} = ${there}."id"`;
  const order = orderSql(edge.order, plan.type, ability, parameters, `${here}.`);
  if (edge.latest)
    return `select row_to_json(r) from (${selectOf(plan, ability, parameters, depth, condition, `${order} limit 1`)}) r`;
  return `select coalesce(json_agg(r), '[]'::json) from (${selectOf(plan, ability, parameters, depth, condition, order)}) r`;
}

/** The one statement for the record with this id and everything that the question follows from it. */
export function planSql(plan: Plan, ability: Ability, id: string): { sql: string; values: unknown[] } {
  const parameters = new Parameters();
  const condition = `t0."id" = ${parameters.bind(id)}::uuid`;
  const sql = `select row_to_json(r) as tree from (${selectOf(plan, ability, parameters, 0, condition, '')}) r`;
  return { sql, values: parameters.values };
}
