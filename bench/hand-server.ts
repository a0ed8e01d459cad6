/** What a user could write instead: express, pg and one statement; no sign-in, no permissions, no audit. */
import type { Server } from 'node:http';
import express from 'express';
import pg from 'pg';
import { handWritten } from './agenda-query.ts';

export function handServer(url: string, pool: number): Promise<Server> {
  const database = new pg.Pool({ connectionString: url, max: pool });
  const app = express();
  app.post('/graphql', express.json(), async (request, response) => {
    const { variables } = request.body as { variables: { id: string } };
    const { rows } = await database.query<{ answer: unknown }>({
      name: 'agenda',
      text: handWritten,
      values: [variables.id],
    });
    response.json(rows[0]?.answer);
  });
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server));
  });
}
