/** What each agency contributed, grouped by whose voice it is, each paragraph with its kind and its handling. */
import { Opener } from '../actions/form-shell.tsx';
import { Shown } from '../asking/shown.tsx';
import type { ContributionSource, PassageTextFragment } from '../gql/graphql.ts';
import { PassageForm } from './passage-form.tsx';
import { handlingWords, kindWords, sourceWords } from './words.ts';

interface PassagesProps {
  passages: readonly PassageTextFragment[];
  level: 3 | 4;
  /** offers to change what the service says this person may change */
  writing?: boolean;
}

export function Passages({ passages, level, writing = false }: PassagesProps) {
  const Heading = `h${level}` as const;
  const sources = [...new Set(passages.map(({ source }) => source))].sort(discussionLast);
  return (
    <>
      {sources.map((source) => (
        <section key={source ?? 'none'} className="app-passages">
          <Heading className="govuk-heading-s govuk-!-margin-bottom-1">
            {source ? sourceWords[source] : 'Contribution'}
          </Heading>
          {passages
            .filter((one) => one.source === source)
            .map((one) => (
              <OnePassage key={one.id} passage={one} writing={writing} />
            ))}
        </section>
      ))}
    </>
  );
}

const discussionLast = (a: ContributionSource | null, b: ContributionSource | null) =>
  Number(a === 'PANEL') - Number(b === 'PANEL');

function OnePassage({ passage, writing }: { passage: PassageTextFragment; writing: boolean }) {
  const { kind, handlingCode, text, authorName, authorOrganisation } = passage;
  const marks = [
    kind ? kindWords[kind] : '',
    handlingCode ? `handling: ${handlingWords[handlingCode].text.toLowerCase()}` : '',
  ];
  const by = [authorName, authorOrganisation?.shortName].filter(Boolean).join(', ');
  return (
    <div className="app-passage">
      <p className="app-passage__marks">
        <strong>{marks.filter(Boolean).join('; ')}</strong> {by}
      </p>
      <p className="govuk-body app-as-typed">
        <Shown of={passage} field="text" value={text} />
      </p>
      {writing && passage.viewerCan.includes('amendPassage') ? (
        <Opener id={`amend-${passage.id}`} button="Change" about={`what ${authorName ?? 'the author'} wrote`}>
          {(close) => <PassageForm id={`amend-${passage.id}`} passage={passage} onClose={close} />}
        </Opener>
      ) : null}
    </div>
  );
}
