/**
 * What a reader could work out by subtraction. A two-way table with its totals is a network in which what flows into
 * a point flows out of it; a withheld cell can have another value exactly when a loop runs through it along which one
 * child more (or fewer) could flow without changing a printed number. Because such networks have whole-number
 * solutions, this finds every recovery by subtraction and no false ones.
 */

/** One cell of the table, between two points. `open` is a total that is not printed. */
export interface Flow {
  from: number;
  to: number;
  value: number;
  /** What is lost by withholding it. */
  cost: number;
  state: 'printed' | 'withheld' | 'open';
}

interface Step {
  flow: Flow;
  to: number;
}

/** Ways to move one child from a point: more along a cell that leaves it, or fewer along one that enters it. */
function stepsFrom(point: number, flows: readonly Flow[], except: Flow): Step[] {
  return flows.flatMap((flow) => {
    if (flow === except) return [];
    if (flow.from === point && canGrow(flow)) return [{ flow, to: flow.to }];
    if (flow.to === point && canShrink(flow)) return [{ flow, to: flow.from }];
    return [];
  });
}

/** A true zero is always printed as zero, so it can neither grow nor be withheld. */
const canGrow = (flow: Flow) => flow.state === 'open' || flow.value > 0;
/** A reader knows that a withheld cell is not zero, so 1 cannot become 0. */
const canShrink = (flow: Flow) => flow.state === 'open' || flow.value > 1;

const price = (flow: Flow) => (flow.state === 'printed' ? flow.cost : 0);

interface Route {
  price: number;
  flows: Flow[];
}

/** The cheapest route between two points (Dijkstra), paying for each printed cell that it would have to withhold. */
function cheapestRoute(start: number, end: number, flows: readonly Flow[], except: Flow): Route | null {
  const routes = new Map<number, Route>([[start, { price: 0, flows: [] }]]);
  const done = new Set<number>();
  for (;;) {
    const open = [...routes].filter(([point]) => !done.has(point));
    if (open.length === 0) return null;
    const [point, route] = open.reduce((best, each) => (each[1].price < best[1].price ? each : best));
    if (point === end) return route;
    done.add(point);
    for (const { flow, to } of stepsFrom(point, flows, except)) {
      const longer = route.price + price(flow);
      if (longer < (routes.get(to)?.price ?? Infinity)) {
        routes.set(to, { price: longer, flows: [...route.flows, flow] });
      }
    }
  }
}

/** The cheapest loop through a cell, with one child more in it or with one fewer. */
function cheapestLoop(flow: Flow, flows: readonly Flow[]): Route | null {
  const more = cheapestRoute(flow.to, flow.from, flows, flow);
  const fewer = canShrink(flow) ? cheapestRoute(flow.from, flow.to, flows, flow) : null;
  if (!more || !fewer) return more ?? fewer;
  return fewer.price < more.price ? fewer : more;
}

/** True when a withheld cell has only one value that fits everything printed. */
export function isPinned(flow: Flow, flows: readonly Flow[]): boolean {
  if (flow.state !== 'withheld') return false;
  const hidden = flows.filter((each) => each.state !== 'printed');
  return cheapestLoop(flow, hidden) === null;
}

/**
 * The printed cells to withhold so that a pinned cell is no longer pinned, at the least cost. One always exists: a
 * count that is not zero lies on a loop of cells that are not zero, and each of those can be one more.
 */
export function leastSacrifice(pinned: Flow, flows: readonly Flow[]): Flow[] {
  const loop = cheapestLoop(pinned, flows);
  const sacrificed = loop?.flows.filter((flow) => flow.state === 'printed') ?? [];
  if (sacrificed.length === 0) throw new Error('A withheld count can always be protected by withholding others.');
  return sacrificed;
}
