/** The figures as a table: panels across, periods down, so that twelve months fit on a narrow page and on A4. */
import type { MonitoredChildrenQuery } from '../gql/graphql.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Table } from '../ui/table.tsx';
import { periodWords } from './periods.ts';

export type Figures = MonitoredChildrenQuery['monitoredChildren'];
export type Figure = Figures[number]['year'];

/** A suppressed figure is printed as "c". */
export const figureText = ({ children, suppressed }: Figure): string => (suppressed ? 'c' : String(children ?? 0));

interface FiguresTableProps {
  figures: Figures;
  year: string;
  by: 'MONTH' | 'QUARTER';
}

export function FiguresTable({ figures, year, by }: FiguresTableProps) {
  if (!figures.length) return <EmptyState>There are no panels to report on.</EmptyState>;
  const periods = figures[0]?.periods.map(({ period }) => period) ?? [];
  const suppressed = figures.some((panel) => panel.year.suppressed || panel.periods.some((one) => one.suppressed));
  const cell = (figure: Figure | undefined) => ({ content: figure ? figureText(figure) : '', numeric: true });
  return (
    <>
      <Table
        caption={`Children monitored, ${by === 'MONTH' ? 'by month' : 'by quarter'}, ${year}`}
        captionSize="m"
        firstCellIsHeader
        smallOnNarrow
        head={[
          by === 'MONTH' ? 'Month' : 'Quarter',
          ...figures.map(({ panelCode }) => ({ content: panelCode, numeric: true })),
        ]}
        rows={[
          ...periods.map((period, index) => [
            periodWords(period),
            ...figures.map((panel) => cell(panel.periods[index])),
          ]),
          [
            `Year ${year}${periods.length < (by === 'MONTH' ? 12 : 4) ? ' so far' : ''}`,
            ...figures.map((panel) => cell(panel.year)),
          ],
        ]}
      />
      <p className="govuk-body">
        A child counts once in each period in which a panel heard at least one item about them, so the periods do not
        add up to the year.
      </p>
      {suppressed ? (
        <p className="govuk-body">
          c: withheld. Numbers from 1 to 5, and numbers from which they could be worked out, are not shown, so that no
          child can be recognised.
        </p>
      ) : null}
      <ul className="govuk-list govuk-body-s">
        {figures.map(({ panelCode, panelName }) => (
          <li key={panelCode}>
            {panelCode}: {panelName}
          </li>
        ))}
      </ul>
    </>
  );
}
