/** Which panel's meetings are shown: a row of links, so that each list has an address of its own. */
import { Link } from '../ui/anchor.tsx';

interface PanelChoiceProps {
  panels: readonly { id: string; code: string | null; name: string | null }[];
  chosen: string | null;
}

export function PanelChoice({ panels, chosen }: PanelChoiceProps) {
  const all = [{ id: null, text: 'All panels' }, ...panels.map(({ id, code }) => ({ id, text: code ?? 'Panel' }))];
  return (
    <nav aria-label="Panels" className="app-no-print">
      <ul className="govuk-list app-choices">
        {all.map(({ id, text }) => (
          <li key={text}>
            {id === chosen ? (
              <strong aria-current="page">{text}</strong>
            ) : (
              <Link noVisitedState href={id ? `/meetings?panel=${id}` : '/meetings'}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
