/** The police CaRE team adds a Pursue action against a person, place, vehicle or line that harms a child. */
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import type { Reach } from '../access/reach.ts';
import { addAction } from '../actions/add-action.ts';
import type { Action } from '../actions/action.entity.ts';
import type { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { chosen, fresh, plain } from '../checks.ts';
import type { Child } from '../children/child.entity.ts';
import { BadInput, Forbidden } from '../errors.ts';
import { add } from '../row.ts';
import { DisruptionAction, type DisruptionStatus, type DisruptionTarget } from './disruption-action.entity.ts';
import { DisruptionPower } from './disruption-power.entity.ts';

export interface Disruption {
  itemId?: string | null;
  text: string;
  ownerName: string;
  dueOn: string;
  powerId: string;
  targetKind: keyof typeof DisruptionTarget;
  target?: string | null;
  operationalDetail?: string | null;
  conditions?: string | null;
  status: DisruptionStatus;
  safetyWording?: string | null;
}

/** Whether a power can be used on a day: begun, not ended. One whose commencement has still to be checked is left to the police. */
const inForce = ({ status, validFrom, validTo }: DisruptionPower, day: string): boolean =>
  status !== 'repealed' &&
  status !== 'not_commenced' &&
  !(validFrom && validFrom > day) &&
  !(validTo && validTo <= day);

/** Naming a person needs a signature under the compartment agreement (practice §8.5). @throws BAD_INPUT, FORBIDDEN */
export async function addDisruptionAction(
  em: EntityManager,
  actor: Actor,
  reach: Reach,
  child: Child,
  plan: Disruption,
  today: string,
  opens: (item: AgendaItem) => boolean,
): Promise<Action> {
  const power = await chosen(em, DisruptionPower, plan.powerId);
  if (!power || !inForce(power, today)) throw BadInput('Choose a power that is in force.', 'powerId');
  const target = plain(plan.target, 'target', 1000);
  if (target && (power.needsCompartment || plan.targetKind === 'PERSON') && !reach.compartment.length) {
    throw Forbidden(
      'Only signatories of the compartment agreement may name a person of concern. Leave the target empty.',
      ['target'],
    );
  }
  const action = await addAction(
    em,
    actor,
    child,
    {
      itemId: plan.itemId ?? null,
      heading: 'PURSUE',
      text: plan.text,
      ownerOrganisationId: actor.organisationId,
      ownerName: plan.ownerName,
      dueOn: plan.dueOn,
    },
    today,
    opens,
  );
  add(em, DisruptionAction, {
    actionId: action.id,
    childId: child.id,
    raisedByOrganisationId: actor.organisationId,
    ownerOrganisationId: actor.organisationId,
    powerId: power.id,
    targetKind: plan.targetKind,
    target,
    operationalDetail: plain(plan.operationalDetail, 'operationalDetail', 4000),
    conditions: plain(plan.conditions, 'conditions', 4000),
    status: plan.status,
    statusOn: today,
    safetyWording: plain(plan.safetyWording, 'safetyWording', 2000),
  });
  return action;
}

/** Moves the power on: applied, granted, breached … and keeps the safety wording up to date. @throws STALE */
export function updateDisruption(
  row: DisruptionAction,
  status: DisruptionStatus,
  safetyWording: string | null | undefined,
  version: number,
  today: string,
): DisruptionAction {
  fresh(row, version);
  if (status !== row.status) row.statusOn = today;
  return Object.assign(row, {
    status,
    safetyWording: plain(safetyWording, 'safetyWording', 2000),
    version: row.version + 1,
  });
}
