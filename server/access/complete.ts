/** The agreement and the program name the same fields, or nothing is built: no field without a rule, no rule without a field. */
import { computedFieldsOf, governedTypes } from './governed.ts';
import { fieldRowsOf, matrix, rowScopesOf } from './matrix.ts';

const everyRow = new Set(['id', 'partnershipId']);
/** Types of the matrix that are figures, not records. */
const figures = new Set(['Statistics']);

/** What is missing on either side, in sentences; empty when nothing is. */
export function matrixFaults(): string[] {
  const faults: string[] = [];
  const types = governedTypes();
  for (const { name, columns, edges, derived } of types) {
    const fields = new Set(
      [...columns, ...edges.keys(), ...derived, ...computedFieldsOf(name)].filter((f) => !everyRow.has(f)),
    );
    const ruled = new Set(fieldRowsOf(name).map((row) => row.field));
    if (!rowScopesOf(name).length) faults.push(`${name} has no row scope: add a row "${name},*" to schema/access.csv`);
    for (const field of fields)
      if (!ruled.has(field)) faults.push(`${name}.${field} has no row in schema/access.csv: say who may see it`);
    for (const field of ruled)
      if (!fields.has(field))
        faults.push(`schema/access.csv names ${name}.${field}, which does not exist: take the row out`);
  }
  const known = new Set([...types.map(({ name }) => name), ...figures]);
  for (const type of new Set(matrix.map((row) => row.type)))
    if (!known.has(type)) faults.push(`schema/access.csv names ${type}, which does not exist`);
  return faults;
}
