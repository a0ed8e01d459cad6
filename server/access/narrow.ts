/**
 * Redaction: turns a whole row into what one actor may read of it.
 * The fields that are permitted depend only on which rules match the row, so the answer is kept per combination of rules.
 */
import type { Actor } from './actor.ts';
import { conditionCodes } from './codes.ts';
import { governedOf, type Governed, type RowClass } from './governed.ts';
import { fieldRowsOf, type Cell } from './matrix.ts';
import type { Ability } from './rules.ts';
import { Redaction } from '../row.ts';

const WHOLE = Symbol('the whole row, for edges and verbs only');
const VIEW = Symbol('what of it is permitted');

interface View {
  permitted: ReadonlySet<string>;
  redactions: Redaction[];
}

/** A row that came through the door. Nothing else of a governed type can be serialised. */
export class Narrowed {
  declare id: string;
  declare [WHOLE]: Record<string, unknown>;
  declare [VIEW]: View;
  declare viewerCan: string[];
  get redactions(): Redaction[] {
    return this[VIEW].redactions;
  }
}

export const wholeOf = (row: Narrowed): Record<string, unknown> => row[WHOLE];
export const permits = (row: Narrowed, field: string): boolean => row[VIEW].permitted.has(field);
/** Whether a value is a row of this type that came through the door. */
export const isNarrowed = (value: unknown, type: RowClass): boolean =>
  value instanceof Narrowed && value[WHOLE].constructor === type;

/** Why a cell withholds: its first condition's reason, or that nothing is shared with the role. */
function reasonOf(cell: Cell): string {
  const code = cell.grants[0]?.codes[0];
  return (code && conditionCodes[code]?.reason) ?? 'NOT_SHARED_WITH_ROLE';
}

interface FieldRule {
  fields: string[];
  matches: (row: object) => boolean;
}

/** Narrows rows of every type for one actor; made once per request. */
export class Narrower {
  readonly #types = new Map<RowClass, { entry: Governed; rules: FieldRule[]; views: Map<string, View>; verbs: string[] }>();

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
      .map((rule) => ({ fields: rule.fields as string[], matches: (row: object) => rule.matchesConditions(row) }));
    const made = { entry: governedOf(type), rules, views: new Map<string, View>(), verbs: this.#verbs(type) };
    this.#types.set(type, made);
    return made;
  }

  #verbs(type: RowClass): string[] {
    const names = this.ability.rules.filter((rule) => [rule.subject].flat().includes(type as never)).flatMap((rule) => rule.action);
    return [...new Set(names)].filter((name) => !['open', 'read', 'write'].includes(name));
  }

  #view(entry: Governed, permitted: ReadonlySet<string>): View {
    const redactions: Redaction[] = [];
    for (const row of fieldRowsOf(entry.name)) {
      if (entry.hidden.has(row.field)) continue;
      const cell = row.cells[this.actor.role];
      if (!permitted.has(row.field) && !cell.silent) redactions.push({ field: row.field, reason: reasonOf(cell) });
    }
    return { permitted, redactions };
  }

  /** @param row the whole row, an instance of its class with every policy column loaded */
  narrow(type: RowClass, row: Record<string, unknown>): Narrowed {
    const { entry, rules, views, verbs } = this.#of(type);
    let signature = '';
    for (const rule of rules) signature += rule.matches(row) ? '1' : '0';
    let view = views.get(signature);
    if (!view) {
      view = this.#view(entry, new Set(rules.flatMap((rule, index) => (signature[index] === '1' ? rule.fields : [])).filter((field) => !entry.hidden.has(field))));
      views.set(signature, view);
    }
    const narrowed = new Narrowed();
    narrowed.id = row['id'] as string;
    Object.defineProperty(narrowed, WHOLE, { value: row });
    Object.defineProperty(narrowed, VIEW, { value: view });
    const out = narrowed as unknown as Record<string, unknown>;
    for (const field of view.permitted) {
      if (entry.edges.has(field)) continue;
      const value = row[field];
      out[field] = typeof value === 'function' ? (value as (today: string) => unknown).call(row, this.today) : (value ?? null);
    }
    const { ability } = this;
    Object.defineProperty(narrowed, 'viewerCan', { get: () => verbs.filter((verb) => ability.can(verb, row)) });
    return narrowed;
  }
}
