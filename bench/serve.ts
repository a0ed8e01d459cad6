/** One of the two servers in a process of its own, so that neither slows the other or the one who asks. */
import { createServer, type Server } from 'node:http';
import pino from 'pino';
import { openService } from '../server/app.ts';
import { readConfig } from '../server/config.ts';
import { openDatabase } from '../server/database.ts';
import { handServer } from './hand-server.ts';

const POOL = 8;

async function ours(url: string): Promise<Server> {
  const config = readConfig({ ...process.env, DATABASE_URL: url, PORT: '0', DEMO: 'true', LOG_LEVEL: 'error' });
  const orm = await openDatabase(url, undefined, POOL);
  const { app } = await openService(orm, config, pino({ level: 'error' }));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const [, , which, url = ''] = process.argv;
const server = which === 'ours' ? await ours(url) : await handServer(url, POOL);
const address = server.address();
process.send?.(typeof address === 'object' && address ? address.port : 0);
process.once('disconnect', () => process.exit(0));
