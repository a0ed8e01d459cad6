/**
 * Compiles the sharing matrix, for one actor and what they reach today, into CASL rules.
 * `open` is for rows (with the denials last), `read` and `write` are for fields, every other action is a verb.
 * Rows and fields are never derived from one another: a rule limited to fields would widen the rows.
 */
import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { Actor } from './actor.ts';
import { conditionCodes, type Test } from './codes.ts';
import { governedTypes, type Governed, type Keys, type RowClass } from './governed.ts';
import { fieldRowsOf, rowScopesOf, type Grant } from './matrix.ts';
import type { Reach } from './reach.ts';

export type Ability = MongoAbility;
/** Column → the values that it may have; all columns must fit. An empty object means "always". */
export type Condition = Record<string, { $in: readonly string[] }>;

/** What a room's `*.access.ts` is: the verbs of the room as sentences. */
export type VerbRules = (actor: Actor, can: CanVerb, reach: Reach) => void;
export type CanVerb = (verb: string, type: RowClass, condition?: Record<string, unknown>) => void;

function valuesOf(test: Exclude<Test, { holds: unknown }>, actor: Actor, reach: Reach): readonly string[] {
  if ('in' in test) return reach[test.in];
  if ('among' in test) return test.among;
  const own = { organisation: actor.organisationId, person: actor.personId, district: actor.districtCode }[test.is];
  return own ? [own] : [];
}

/** The condition of one grant for this actor; undefined when it can never hold. */
export function conditionOf(grant: Grant, keys: Keys, actor: Actor, reach: Reach): Condition | undefined {
  const condition: Condition = {};
  for (const code of grant.codes) {
    const tests = conditionCodes[code]?.tests(keys);
    if (!tests) return undefined;
    for (const test of tests) {
      if ('holds' in test) {
        if (!reach[test.holds].length) return undefined;
        continue;
      }
      const values = valuesOf(test, actor, reach);
      const before = condition[test.column];
      condition[test.column] = { $in: before ? before.$in.filter((value) => values.includes(value)) : values };
      if (!condition[test.column]?.$in.length) return undefined;
    }
  }
  return condition;
}

type Define = (action: string, subject: RowClass, fields: string[] | undefined, condition: Condition) => void;

function openRows(entry: Governed, actor: Actor, reach: Reach, define: Define) {
  for (const { when, row } of rowScopesOf(entry.name)) {
    for (const grant of row.cells[actor.role].grants) {
      const condition = conditionOf(grant, entry.keys, actor, reach);
      if (condition)
        define(
          'open',
          entry.class,
          undefined,
          when ? { ...condition, [when.column]: { $in: [when.value] } } : condition,
        );
    }
  }
}

function readFields(entry: Governed, actor: Actor, reach: Reach, define: Define) {
  const groups = new Map<string, { action: string; condition: Condition; fields: string[] }>();
  for (const row of fieldRowsOf(entry.name)) {
    for (const grant of row.cells[actor.role].grants) {
      const condition = conditionOf(grant, entry.keys, actor, reach);
      if (!condition) continue;
      for (const action of grant.write ? ['read', 'write'] : ['read']) {
        const key = `${action} ${grant.codes.join('+')}`;
        const group = groups.get(key) ?? { action, condition, fields: [] };
        group.fields.push(row.field);
        groups.set(key, group);
      }
    }
  }
  for (const { action, condition, fields } of groups.values()) define(action, entry.class, fields, condition);
}

/** All the rules of one actor. Compiled once per request, after the reach is known. */
export function rulesFor(actor: Actor, reach: Reach, verbs: readonly VerbRules[]): Ability {
  const { can, cannot, build } = new AbilityBuilder<Ability>(createMongoAbility);
  const define: Define = (action, subject, fields, condition) => {
    const conditions = Object.keys(condition).length ? condition : undefined;
    if (fields) can(action, subject, fields, conditions as never);
    else can(action, subject, conditions as never);
  };
  for (const entry of governedTypes()) {
    openRows(entry, actor, reach, define);
    readFields(entry, actor, reach, define);
    const { child, item } = entry.keys;
    if (child && reach.deniedChildren.length)
      cannot('open', entry.class, { [child]: { $in: reach.deniedChildren } } as never);
    if (item && reach.deniedItems.length) cannot('open', entry.class, { [item]: { $in: reach.deniedItems } } as never);
  }
  for (const row of fieldRowsOf('Statistics')) {
    if (row.cells[actor.role].grants.some((grant) => grant.codes.length === 0))
      can('read', 'Statistics', row.field as never);
  }
  for (const sentences of verbs) {
    sentences(actor, (verb, type, condition) => void can(verb, type, condition as never), reach);
  }
  return build({ detectSubjectType: (row) => (typeof row === 'string' ? row : (row as object).constructor) as never });
}

/** Whether the actor would have the verb if only the row were in another state: then the moment is wrong, not the person. */
export function onlyTheStateForbids(ability: Ability, verb: string, row: object): boolean {
  return ability.rulesFor(verb, row.constructor as RowClass).some((rule) => {
    const { state, ...who } = (rule.conditions ?? {}) as Record<string, unknown>;
    return (
      state !== undefined &&
      Object.entries(who).every(([column, test]) => fits((row as Record<string, unknown>)[column], test))
    );
  });
}

function fits(value: unknown, test: unknown): boolean {
  return typeof test === 'object' && test !== null && '$in' in test
    ? (test.$in as unknown[]).includes(value)
    : value === test;
}
