/** Everything that a question reads with: the read-only transaction of the request, the rules of the actor, batched edges and figures. */
import type { MikroORM } from '@mikro-orm/sql';
import type { Actor } from './access/actor.ts';
import { Narrower } from './access/narrow.ts';
import { rulesFor, type Ability } from './access/rules.ts';
import { Figures } from './figures.ts';
import { verbRules } from './rooms.ts';
import { Loaders } from './select.ts';
import { openTransaction, type OpenTransaction } from './session.ts';

export interface Reading {
  open: OpenTransaction;
  ability: Ability;
  narrower: Narrower;
  loaders: Loaders;
  figures: Figures;
}

/** @param today in London, yyyy-mm-dd */
export async function openReading(orm: MikroORM, actor: Actor, today: string): Promise<Reading> {
  const open = await openTransaction(orm, actor, today, false);
  const ability = rulesFor(actor, open.reach, verbRules);
  const narrower = new Narrower(actor, ability, today);
  const loaders = new Loaders(open.run, ability, narrower);
  return { open, ability, narrower, loaders, figures: new Figures(open.asRules) };
}
