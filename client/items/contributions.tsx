/** What agencies have contributed, as far as you may read it, and the form for your own contribution. */
import { kindWords, handlingWords, sourceWords } from '../minutes/words.ts';
import { Shown } from '../asking/shown.tsx';
import { formatDateTime } from '../ui/dates.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Tag } from '../ui/tag.tsx';
import { Opener } from '../actions/form-shell.tsx';
import { AmendForm } from './amend-form.tsx';
import type { PassageRow } from './passage-row.ts';
import { WriteContribution } from './write-contribution.tsx';

interface ContributionsProps {
  itemId: string;
  passages: PassageRow[];
  mayWrite: boolean;
  /** the minutes of the meeting are approved: nothing can be added or changed */
  approved: boolean;
}

export function Contributions({ itemId, passages, mayWrite, approved }: ContributionsProps) {
  return (
    <section className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m">Contributions</h2>
      {passages.length ? (
        passages.map((passage) => <OneContribution key={passage.id} passage={passage} fixed={approved} />)
      ) : (
        <EmptyState>There is no contribution that you can read yet.</EmptyState>
      )}
      {mayWrite && !approved ? <WriteContribution itemId={itemId} /> : null}
      {mayWrite && approved ? (
        <p className="govuk-body">The minutes are approved, so nothing can be added. Ask the chair for a correction.</p>
      ) : null}
    </section>
  );
}

function OneContribution({ passage, fixed }: { passage: PassageRow; fixed: boolean }) {
  const id = `amend-${passage.id}`;
  return (
    <article className="app-keep-together govuk-!-margin-bottom-5">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {passage.authorOrganisation?.shortName ?? 'An agency'}
        {passage.source === 'PANEL' ? `: ${sourceWords.PANEL.toLowerCase()}` : null}
      </h3>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        {passage.kind ? <Tag colour="grey">{kindWords[passage.kind]}</Tag> : null} {passage.authorName}
        {passage.writtenAt ? `, ${formatDateTime(passage.writtenAt)}` : null}
        {passage.handlingCode ? `. Handling: ${handlingWords[passage.handlingCode].text}` : null}
      </p>
      <p className="govuk-body app-as-typed">
        <Shown of={passage} field="text" value={passage.text} />
      </p>
      {passage.viewerCan.includes('amendPassage') && !fixed ? (
        <Opener
          id={id}
          button="Amend"
          about={`your contribution of ${passage.writtenAt ? formatDateTime(passage.writtenAt) : ''}`}
        >
          {(close) => <AmendForm id={id} passage={passage} close={close} />}
        </Opener>
      ) : null}
    </article>
  );
}
