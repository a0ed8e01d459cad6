/** What the panel decided about each child and about its standing lines, always with the reasons. */
import { Decision } from '../../server/minutes/decision.entity.ts';
import type { Agenda } from './agendas.ts';
import type { Teller } from './teller.ts';
import { told } from './telling.ts';
import { dissents, noActionReasons, rationales } from './texts/decisions.ts';
import { ofTheme } from './texts/themed.ts';
import type { World } from './world.ts';

const recommenders = ['csc', 'strategic-safeguarding', 'nottspolice-care', 'csc'];

/** @param withoutAction ids of items that were left without an action: monitored, they need a reason for it */
export function decide(world: World, agenda: Agenda, teller: Teller, withoutAction: ReadonlySet<string>): void {
  const { sitting, children } = agenda;
  const chance = world.chance(`decisions ${sitting.panel.code} ${sitting.day}`);
  for (const { item, made, outcome, risk } of children) {
    if (!outcome) continue;
    const texts = ofTheme(rationales[outcome] ?? {}, sitting.panel.code);
    const at = Date.parse(item.startsAt ?? sitting.meeting.startsAt) + (item.minutes - 1) * 60_000;
    world.add(Decision, {
      meetingId: sitting.meeting.id,
      itemId: item.id,
      childId: made.child.id,
      kind: outcome,
      rationale: teller.tell(made, `rationale ${outcome}`, texts),
      handlingCode: chance.chance(0.75) ? 'OPEN' : 'PANEL',
      riskCategory: risk,
      recommenderOrganisationId: world.organisation(chance.pick(recommenders)).id,
      dissent: chance.chance(0.06) ? told(chance.pick(dissents), made, chance) : null,
      noActionReason:
        outcome === 'MONITOR' && withoutAction.has(item.id) ? told(chance.pick(noActionReasons), made, chance) : null,
      decidedAt: new Date(at).toISOString(),
    });
  }
}
