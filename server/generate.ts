/** Writes what can drift: the schema, and (when the entities have changed) a migration for a person to read. */
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { openDatabase } from './database.ts';
import { buildPanelsSchema } from './schema.ts';

/** @returns the SDL as it is checked in */
export const sdl = (): string => `${printSchema(lexicographicSortSchema(buildPanelsSchema()))}\n`;

/** Writes schema/schema.graphql. */
export function generateSchema(): void {
  writeFileSync('schema/schema.graphql', sdl());
}

/** Writes a migration when the tables that the entities ask for differ from the snapshot. @returns its file name, or nothing */
export async function generateMigration(): Promise<string | undefined> {
  const orm = await openDatabase(undefined);
  try {
    const { fileName, code } = await orm.migrator.create();
    return code ? fileName : undefined;
  } finally {
    await orm.close(true);
  }
}
