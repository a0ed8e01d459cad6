/** Puts in place the function through which every transaction begins (its text: server/access/reach.ts). */
import { Migration } from '@mikro-orm/migrations';
import { enterFunction } from '../server/access/reach.ts';

export class Enter extends Migration {
  override up(): void {
    this.addSql(enterFunction);
  }

  override down(): void {
    this.addSql(`drop function enter(uuid, uuid, text, date, text, text, uuid, boolean, uuid, boolean);`);
  }
}
