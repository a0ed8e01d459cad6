/** The demo partnership built once for a test file, and plain questions to its tables. */
import { demoPeople, seedDemo } from '../../seeds/demo/seed-demo.ts';
import { PARTNERSHIP, seedReference } from '../../seeds/reference/seed-reference.ts';
import { inRules } from '../../server/session.ts';
import { database, TODAY } from '../kit.ts';

export type Found = Record<string, unknown>;

/** @returns the milliseconds of processor time that it took, which other work on the machine does not stretch */
export async function buildDemo(): Promise<number> {
  const orm = await database();
  await seedReference(orm);
  const start = process.cpuUsage();
  await seedDemo(orm, TODAY, undefined, { rebuild: true });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export async function rows(sql: string, parameters: unknown[] = []): Promise<Found[]> {
  return inRules(await database(), PARTNERSHIP.id, async (em) => (await em.execute(sql, parameters)) as Found[]);
}

/** The children of one agenda of a panel in a state. */
export const agendaOf = (panel: string, state: string): Promise<Found[]> =>
  rows(
    `select c.*, t.id as item, t.part, m.id as meeting, m.starts_at from agenda_item t
     join meeting m on m.id = t.meeting_id join panel p on p.id = m.panel_id join child c on c.id = t.child_id
     where p.code = ? and m.state = ? order by t.position`,
    [panel, state],
  );

export const nameOf = (row: Found): string => `${String(row['forename'])} ${String(row['surname'])}`;

/** Every text that a person has written about a child, with where it stands. */
export async function everyText(): Promise<{ where: string; text: string }[]> {
  const columns = await rows(
    `select table_name, column_name from information_schema.columns
     where table_schema = 'public' and data_type = 'text' and table_name = any(array['passage', 'decision', 'action', 'action_update',
       'assessment', 'child', 'listing', 'panel_episode', 'disruption_action', 'involvement', 'meeting', 'declared_interest', 'record_access'])`,
  );
  const texts: { where: string; text: string }[] = [];
  for (const { table_name: table, column_name: column } of columns) {
    const found = await rows(
      `select distinct "${String(column)}" as text from "${String(table)}" where "${String(column)}" is not null`,
    );
    texts.push(...found.map(({ text }) => ({ where: `${String(table)}.${String(column)}`, text: String(text) })));
  }
  return texts;
}

export { demoPeople };
