/**
 * Redaction: turns a whole row into what one actor may read of it.
 * The fields that are permitted depend only on which rules match the row, so the answer is kept per combination of rules.
 */
import type { Actor } from './actor.ts';
import { conditionCodes } from './codes.ts';
import { governedOf, type Governed, type RowClass } from './governed.ts';
import { fieldRowsOf, type Cell } from './matrix.ts';
import type { Ability } from './rules.ts';
import type { Plan } from '../plan.ts';
import type { Redaction } from '../row.ts';

const WHOLE = Symbol('the whole row, for edges and verbs only');
const VIEW = Symbol('what of it is permitted');
const TYPE = Symbol('its type');
const NESTED = Symbol('what was read with it, by edge');

interface View {
  permitted: ReadonlySet<string>;
  redactions: Redaction[];
  viewerCan: (row: object) => string[];
}

/** A row that came through the door. Nothing else of a governed type can be serialised. */
export class Narrowed {
  declare id: string;
  declare [WHOLE]: Record<string, unknown>;
  declare [VIEW]: View;
  declare [TYPE]: RowClass;
  declare [NESTED]: Record<string, unknown> | undefined;
  get redactions(): Redaction[] {
    return this[VIEW].redactions;
  }
  get viewerCan(): string[] {
    return this[VIEW].viewerCan(this[WHOLE]);
  }
}

export const wholeOf = (row: Narrowed): Record<string, unknown> => row[WHOLE];
export const permits = (row: Narrowed, field: string): boolean => row[VIEW].permitted.has(field);
/** Whether a value is a row of this type that came through the door. */
export const isNarrowed = (value: unknown, type: RowClass): boolean =>
  value instanceof Narrowed && value[TYPE] === type;
/** What was read together with a row along an edge; undefined when it has to be asked for. */
export const nestedOf = (row: Narrowed, edge: string): unknown => row[NESTED]?.[edge];

/** Why a cell withholds: its first condition's reason, or that nothing is shared with the role. */
function reasonOf(cell: Cell): string {
  const code = cell.grants[0]?.codes[0];
  return (code && conditionCodes[code]?.reason) ?? 'NOT_SHARED_WITH_ROLE';
}

const always = () => true;

interface FieldRule {
  fields: string[];
  matches: (row: object) => boolean;
}

/** Narrows rows of every type for one actor; made once per request. */
export class Narrower {
  readonly #types = new Map<
    RowClass,
    { entry: Governed; rules: FieldRule[]; views: Map<string, View>; verbs: string[] }
  >();

  constructor(
    private readonly actor: Actor,
    private readonly ability: Ability,
    private readonly today: string,
  ) {}

  #of(type: RowClass) {
    const known = this.#types.get(type);
    if (known) return known;
    const rules = this.ability
      .possibleRulesFor('read', type)
      .filter((rule) => !rule.inverted && rule.fields)
      .map((rule) => ({
        fields: rule.fields as string[],
        matches: rule.conditions ? (row: object) => rule.matchesConditions(row) : always,
      }));
    const made = { entry: governedOf(type), rules, views: new Map<string, View>(), verbs: this.#verbs(type) };
    this.#types.set(type, made);
    return made;
  }

  #verbs(type: RowClass): string[] {
    const names = this.ability.rules
      .filter((rule) => [rule.subject].flat().includes(type as never))
      .flatMap((rule) => rule.action);
    return [...new Set(names)].filter((name) => !['open', 'read', 'write'].includes(name));
  }

  #view(entry: Governed, verbs: string[], permitted: ReadonlySet<string>): View {
    const redactions: Redaction[] = [];
    for (const row of fieldRowsOf(entry.name)) {
      if (entry.hidden.has(row.field)) continue;
      const cell = row.cells[this.actor.role];
      if (!permitted.has(row.field) && !cell.silent) redactions.push({ field: row.field, reason: reasonOf(cell) });
    }
    const { ability } = this;
    const subject = (row: object) =>
      (row.constructor === entry.class
        ? row
        : Object.setPrototypeOf({ ...row }, entry.class.prototype as object)) as object;
    return { permitted, redactions, viewerCan: (row) => verbs.filter((verb) => ability.can(verb, subject(row))) };
  }

  /** @param row the whole row with every policy column loaded @param fields only these, when a question asks for no others */
  narrow(type: RowClass, row: Record<string, unknown>, fields?: Iterable<string>): Narrowed {
    const { entry, rules, views, verbs } = this.#of(type);
    let signature = '';
    for (const rule of rules) signature += rule.matches(row) ? '1' : '0';
    let view = views.get(signature);
    if (!view) {
      const permitted = rules.flatMap((rule, index) => (signature[index] === '1' ? rule.fields : []));
      view = this.#view(entry, verbs, new Set(permitted.filter((field) => !entry.hidden.has(field))));
      views.set(signature, view);
    }
    const narrowed = new Narrowed();
    narrowed.id = row['id'] as string;
    narrowed[WHOLE] = row;
    narrowed[VIEW] = view;
    narrowed[TYPE] = type;
    const out = narrowed as unknown as Record<string, unknown>;
    for (const field of fields ?? view.permitted) {
      if (!view.permitted.has(field) || entry.edges.has(field)) continue;
      if (entry.derived.has(field))
        out[field] = (type.prototype as Record<string, (today: string) => unknown>)[field]?.call(row, this.today);
      else out[field] = row[field] ?? null;
    }
    return narrowed;
  }

  /** Narrows a row together with everything that was read with it in one statement. */
  narrowTree(plan: Plan, row: Record<string, unknown>): Narrowed {
    const narrowed = this.narrow(plan.type, row, plan.fields);
    if (!plan.edges.size) return narrowed;
    const nested: Record<string, unknown> = {};
    for (const [name, { plan: next }] of plan.edges) {
      const read = row[`~${name}`] as Record<string, unknown> | Record<string, unknown>[] | null;
      nested[name] = Array.isArray(read)
        ? read.map((one) => this.narrowTree(next, one))
        : read && this.narrowTree(next, read);
    }
    narrowed[NESTED] = nested;
    return narrowed;
  }
}
