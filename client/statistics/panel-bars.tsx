/** One small bar chart for each panel, all on the same scale. The table above holds the same figures in words. */
import type { Figures } from './figures-table.tsx';
import { figureText } from './figures-table.tsx';
import { periodWords, shortPeriod } from './periods.ts';

/** Width of the drawing: narrow enough for its words to be read on a telephone. */
const widthOf = (places: number) => (places > 4 ? 480 : 340);
const TOP = 24;
const BARS = 120;
const FOOT = 28;

export function PanelBars({ figures, by }: { figures: Figures; by: 'MONTH' | 'QUARTER' }) {
  const most = Math.max(1, ...figures.flatMap(({ periods }) => periods.map(({ children }) => children ?? 0)));
  return (
    <section>
      <h2 className="govuk-heading-m">{by === 'MONTH' ? 'Month by month' : 'Quarter by quarter'}</h2>
      {figures.map((panel) => (
        <figure key={panel.panelCode} className="app-keep-together" style={{ margin: '0 0 30px' }}>
          <figcaption className="govuk-heading-s govuk-!-margin-bottom-1">{panel.panelName}</figcaption>
          <Bars panel={panel} most={most} places={by === 'MONTH' ? 12 : 4} />
        </figure>
      ))}
    </section>
  );
}

function Bars({ panel, most, places }: { panel: Figures[number]; most: number; places: number }) {
  const width = widthOf(places);
  const step = width / places;
  const words = panel.periods
    .map((one) => `${periodWords(one.period)} ${one.suppressed ? 'withheld' : one.children}`)
    .join(', ');
  return (
    <svg
      viewBox={`0 0 ${width} ${TOP + BARS + FOOT}`}
      width="100%"
      style={{ maxWidth: width * 1.25 }}
      role="img"
      aria-label={`Bar chart, ${panel.panelName}: ${words}. The table has the same figures.`}
    >
      <line x1="0" x2={width} y1={TOP + BARS} y2={TOP + BARS} stroke="#0b0c0c" />
      {panel.periods.map((one, index) => {
        const height = ((one.children ?? 0) / most) * BARS;
        const middle = (index + 0.5) * step;
        return (
          <g key={one.period} textAnchor="middle" fontFamily="Arial, sans-serif" fontSize="14" fill="#0b0c0c">
            <rect
              x={middle - step * 0.3}
              y={TOP + BARS - height}
              width={step * 0.6}
              height={height}
              fill="#1d70b8"
              stroke="#0b0c0c"
              strokeWidth={height ? 1 : 0}
            />
            <text x={middle} y={TOP + BARS - height - 6} fontWeight="bold">
              {figureText(one)}
            </text>
            <text x={middle} y={TOP + BARS + 20}>
              {shortPeriod(one.period)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
