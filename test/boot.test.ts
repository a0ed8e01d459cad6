import { expect, test } from 'vitest';
import { Panel } from '../server/panels/panel.entity.ts';
import { seedReference } from '../seeds/reference/seed-reference.ts';
import { anActor, arrange, database, get } from './kit.ts';

test('the reference data can be put in place twice and are there once', async () => {
  const orm = await database();
  const id = await seedReference(orm);
  await seedReference(orm);
  const n = await arrange(id, (em) => em.count(Panel, {}));
  expect(n).toBe(4);
  const cpc = anActor(id, 'CPC', '00000000-0000-4000-8000-000000000001');
  const answer = await get<{ panels: { code: string }[] }>(
    cpc,
    '{ viewer { name role today } panels { code name members { standing organisation { name kind } redactions { field } } } }',
  );
  expect(answer.panels.map((p) => p.code)).toEqual(['CCEP', 'HSB', 'MASE', 'MISSING']);
});
