/** Whether the role that the service connects as could step over row-level security: it must not, in production. */
import type { MikroORM } from '@mikro-orm/sql';

const sql = `
select r.rolsuper or r.rolbypassrls or exists (
  select 1 from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relowner = r.oid) as owns
from pg_roles r where r.rolname = current_user`;

export async function ownsItsTables(orm: MikroORM): Promise<boolean> {
  const [row] = (await orm.em.getConnection().execute(sql)) as { owns: boolean }[];
  return row?.owns ?? true;
}
