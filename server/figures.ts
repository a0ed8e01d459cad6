/** Figures for many records of one page, each kind with one statement (DataLoader), however many records ask. */
import DataLoader from 'dataloader';
import type { Statement } from './session.ts';

export class Figures {
  readonly #loaders = new Map<string, DataLoader<string, Record<string, unknown>[]>>();

  constructor(private readonly asRules: Statement) {}

  /** @param sql takes all ids as $1 and says in column `of` which id a row is for */
  of(sql: string, id: string): Promise<Record<string, unknown>[]> {
    let loader = this.#loaders.get(sql);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const rows = Map.groupBy(await this.asRules(sql, [ids]), (row) => row['of']);
        return ids.map((one) => rows.get(one) ?? []);
      });
      this.#loaders.set(sql, loader);
    }
    return loader.load(id);
  }
}
