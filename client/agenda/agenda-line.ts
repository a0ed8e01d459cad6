/** One line of an agenda as its pages ask for it, and how its heading reads. */
import { graphql } from '../gql/gql.ts';
import type { AgendaLineFragment } from '../gql/graphql.ts';
import { type Named, nameOf } from './agenda-child.ts';

export const agendaLine = graphql(`
  fragment AgendaLine on AgendaItem {
    id
    part
    title
    minutes
    startsAt
    viewerCan
    redactions {
      field
      reason
    }
    presenter {
      id
      shortName
    }
    child {
      ...AgendaChild
    }
    listing {
      id
      kind
      reason
      requestedOn
      redactions {
        field
        reason
      }
      episode {
        id
        state
        requiredOn
        firstHeardOn
        riskCategory
        redactions {
          field
          reason
        }
      }
    }
    invitations {
      id
      endedOn
      organisation {
        id
        shortName
        contributesAs
      }
    }
    passages {
      id
      source
      authorOrganisation {
        id
        shortName
      }
    }
    declaredInterests {
      id
      personName
    }
  }
`);

/** What a line is called: the child, or its title. */
export const lineName = ({ child, title }: { child: Named | null; title: string | null }): string =>
  child ? nameOf(child) : (title ?? 'An item about a child');

/** Lines in their order, in runs of the same part; one run without a name for readers who do not see parts. */
export function inParts<L extends Pick<AgendaLineFragment, 'part'>>(lines: readonly L[]) {
  const runs: { part: L['part']; lines: { line: L; number: number }[] }[] = [];
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    const one = { line, number: index + 1 };
    if (last && last.part === line.part) last.lines.push(one);
    else runs.push({ part: line.part, lines: [one] });
  });
  return runs;
}
