/** One item of an agenda, for an agency that is invited to it: the child, what was contributed, what to do. */
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { ItemPageQuery } from '../gql/graphql.ts';
import { Link } from '../ui/anchor.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Contributions } from './contributions.tsx';
import { DeclareInterest } from './declare-interest.tsx';
import { Decisions } from './decisions.tsx';
import { itemName } from './item-name.ts';
import { ItemFacts } from './item-facts.tsx';
import { ItemPlan } from './item-plan.tsx';
import { TheChild } from './the-child.tsx';

const itemPage = graphql(`
  query ItemPage($id: ID!) {
    agendaItem(id: $id) {
      id
      title
      viewerCan
      ...ItemFacts
      child {
        ...ChildIdentity
        actions {
          ...ActionRow
        }
      }
      passages {
        ...ItemPassage
      }
      decisions {
        ...ItemDecision
      }
    }
  }
`);

export function ItemPage() {
  const { id = '' } = useParams();
  const [declared, setDeclared] = useState(false);
  const asked = useAsk(itemPage, { id }, !declared);
  if (declared) return <Declared />;
  return (
    <Answer of={asked} what="the item">
      {({ agendaItem }) => <Item key={agendaItem.id} item={agendaItem} onDeclared={() => setDeclared(true)} />}
    </Answer>
  );
}

function Item({ item, onDeclared }: { item: ItemPageQuery['agendaItem']; onDeclared: () => void }) {
  const approved = (item.meeting?.minutes ?? []).some(({ state }) => state === 'APPROVED');
  return (
    <>
      <BackLink href={item.meeting ? `/meetings/${item.meeting.id}` : '/meetings'}>The agenda</BackLink>
      <PageTitle title={itemName(item)} tab="Item" caption={item.meeting?.panel?.name ?? 'Item'} />
      <ItemFacts item={item} />
      {item.child ? <TheChild child={item.child} /> : null}
      <Contributions
        itemId={item.id}
        passages={item.passages ?? []}
        mayWrite={item.viewerCan.includes('writePassage')}
        approved={approved}
      />
      <Decisions decisions={item.decisions ?? []} approved={approved} />
      {item.child ? <ItemPlan child={item.child} itemId={approved ? undefined : item.id} /> : null}
      {item.viewerCan.includes('declareInterest') ? <DeclareInterest itemId={item.id} onDeclared={onDeclared} /> : null}
    </>
  );
}

function Declared() {
  return (
    <>
      <PageTitle title="You have declared an interest" />
      <p className="govuk-body">
        The item is no longer on your agenda, and you can no longer open it. The chair sees your declaration. If your
        agency is needed for the item, a colleague takes your place.
      </p>
      <p className="govuk-body">
        <Link href="/meetings">Meetings</Link>
      </p>
    </>
  );
}
