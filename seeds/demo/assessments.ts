/** Assessments of risk through a child's time with a panel: before it starts, as it goes on, and before it ends. */
import { Assessment, type RiskLevel } from '../../server/assessments/assessment.entity.ts';
import { addDays } from '../../server/clocks/dates.ts';
import type { PlainDate } from '../../server/clocks/calendar.ts';
import type { Made } from './children.ts';
import type { CastKey } from './cast-plans.ts';
import type { Journey } from './journeys.ts';
import { Teller } from './teller.ts';
import { castRationales } from './texts/cast-returns.ts';
import { rationales } from './texts/assessments.ts';
import { settledRationales } from './texts/assessments-settled.ts';
import { voicesOf } from './texts/voices.ts';
import type { World } from './world.ts';

const most = 3;

export function assess(world: World, journeys: readonly Journey[], waiting: readonly Made[]): void {
  const chance = world.chance('assessments');
  const teller = new Teller(chance);
  const done = new Map<Made, number>();
  const one = (made: Made, code: string, harmTypes: string[], level: RiskLevel, day: PlainDate) => {
    const count = done.get(made) ?? 0;
    if (count >= most || day > world.today) return;
    done.set(made, count + 1);
    const settled = level === 'LOW' || level === 'STANDARD';
    const signed = addDays(day, chance.int(1, 4));
    world.add(Assessment, {
      childId: made.child.id,
      harmTypes,
      level,
      assessedOn: day,
      rationale: teller.tell(
        made,
        `${code} ${settled ? 'settled' : 'live'}`,
        (settled ? settledRationales : rationales)[code] ?? [],
      ),
      childsWords: chance.chance(0.7) ? teller.tell(made, `voice ${code}`, voicesOf(code)) : null,
      assessorName: made.worker.name,
      assessorOrganisationId: world.organisation('csc').id,
      signedOffOn: signed <= world.today ? signed : null,
    });
  };
  for (const { made, episode, hearings } of journeys) {
    const panel = hearings[0]?.sitting.panel;
    if (!panel) continue;
    one(made, panel.code, panel.harmTypes, 'HIGH', addDays(episode.requiredOn, -chance.int(2, 12)));
    const [, second] = hearings;
    const last = hearings.at(-1);
    if (second && second !== last)
      one(made, panel.code, panel.harmTypes, 'MEDIUM', addDays(second.sitting.day, -chance.int(6, 14)));
    if (last?.kind === 'STEP_DOWN')
      one(
        made,
        panel.code,
        panel.harmTypes,
        last.outcome === 'MONITOR' ? 'MEDIUM' : 'LOW',
        addDays(last.sitting.day, -chance.int(8, 25)),
      );
  }
  for (const made of new Set(journeys.map((journey) => journey.made))) ownWords(world, made);
  for (const made of waiting) one(made, 'MASE', ['CSE'], 'HIGH', addDays(world.today, -9));
}

/** The latest assessment of one of the cast says what is true of that child. */
function ownWords(world: World, made: Made): void {
  const text = made.key ? castRationales[made.key as CastKey] : undefined;
  const own = ((world.rows.get(Assessment) ?? []) as Assessment[]).filter((row) => row.childId === made.child.id);
  const latest = own.sort((a, b) => a.assessedOn.localeCompare(b.assessedOn)).at(-1);
  if (!text || !latest) return;
  const level = ['LOW', 'MEDIUM', 'HIGH'].find((one) => new RegExp(`\\b${one}\\b`, 'i').test(text.slice(-160)));
  Object.assign(latest, { rationale: text, harmTypes: ['CSE'], ...(level ? { level } : {}) });
}
