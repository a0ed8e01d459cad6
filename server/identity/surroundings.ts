/** What every route of the sign-in stands on. */
import type { MikroORM } from '@mikro-orm/sql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { RelyingParty } from './relying-party.ts';
import type { Sessions } from './sessions.ts';
import type { Attempts } from './sign-in-attempt.ts';

export interface Surroundings {
  orm: MikroORM;
  config: Config;
  clock: () => Date;
  log: Logger;
  sessions: Sessions;
  attempts: Attempts;
  relyingParty: RelyingParty;
}
