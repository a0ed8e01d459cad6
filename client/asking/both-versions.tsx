/** Somebody else saved first: what is saved now beside what was typed here, and the choice between them. */
import { Button, ButtonGroup } from '../ui/button.tsx';
import { Table } from '../ui/table.tsx';

interface BothVersionsProps {
  rows: { what: string; saved: string; typed: string }[];
  onKeepTyped: () => void;
  onTakeSaved: () => void;
  busy?: boolean;
}

export function BothVersions({ rows, onKeepTyped, onTakeSaved, busy = false }: BothVersionsProps) {
  const shown = (text: string) => <span className="app-as-typed">{text || 'Nothing'}</span>;
  return (
    <div className="app-both-versions" role="group" aria-label="Both versions">
      <Table
        caption="Somebody else has saved a newer version"
        captionSize="m"
        narrow="stack"
        firstCellIsHeader
        head={['What', 'Saved now', 'What you typed']}
        rows={rows.map(({ what, saved, typed }) => [
          saved === typed ? what : `${what} (differs)`,
          shown(saved),
          shown(typed),
        ])}
      />
      <ButtonGroup>
        <Button busy={busy} onClick={onKeepTyped}>
          Save what I typed instead
        </Button>
        <Button variant="secondary" onClick={onTakeSaved}>
          Keep what is saved now
        </Button>
      </ButtonGroup>
    </div>
  );
}
