/** How many children each panel monitored in a financial year: as bars and, the same figures, as a table to print. */
import { useSearchParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { MonitoredChildrenQuery } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { Button } from '../ui/button.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Select } from '../ui/select.tsx';
import { FiguresTable } from './figures-table.tsx';
import { financialYears, hasBegun } from './periods.ts';
import { PanelBars } from './panel-bars.tsx';

const monitored = graphql(`
  query MonitoredChildren($financialYear: String!, $by: StatisticsPeriod!) {
    monitoredChildren(financialYear: $financialYear, by: $by) {
      panelCode
      panelName
      periods {
        period
        children
        suppressed
      }
      year {
        period
        children
        suppressed
      }
    }
  }
`);

/** Only the layout: the service refuses months to those who get published figures. */
const byMonth = ['CPC', 'SSM'];

export function StatisticsPage() {
  const { role, today } = useViewer();
  const [params, setParams] = useSearchParams();
  const years = financialYears(today);
  const year = years.find((one) => one === params.get('year')) ?? years[0] ?? '';
  const by = byMonth.includes(role) ? 'MONTH' : 'QUARTER';
  const asked = useAsk(monitored, { financialYear: year, by });
  return (
    <>
      <PageTitle title="Children monitored by the panels" caption={`Financial year ${year}`} />
      <div className="app-no-print">
        <Select
          label="Financial year (April to March)"
          name="year"
          items={years.map((one) => ({ value: one, text: one }))}
          value={year}
          onChange={(event) => setParams({ year: event.target.value })}
        />
      </div>
      <Answer of={asked} what="the figures" titled>
        {({ monitoredChildren }) => <Figures all={monitoredChildren} year={year} by={by} />}
      </Answer>
    </>
  );
}

interface FiguresProps {
  all: MonitoredChildrenQuery['monitoredChildren'];
  year: string;
  by: 'MONTH' | 'QUARTER';
}

function Figures({ all, year, by }: FiguresProps) {
  const { today } = useViewer();
  const begun = all.map((panel) => ({
    ...panel,
    periods: panel.periods.filter(({ period }) => hasBegun(period, year, today)),
  }));
  return (
    <>
      <FiguresTable figures={begun} year={year} by={by} />
      <PanelBars figures={begun} by={by} />
      <Button variant="secondary" onClick={() => window.print()}>
        Print this page
      </Button>
    </>
  );
}
