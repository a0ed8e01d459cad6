/** The item that is being heard: the facts, what agencies say, the last actions, the minute, the decision, the new actions. */
import { AddAction } from '../actions/add-action.tsx';
import { ageWords, nameOf } from '../agenda/agenda-child.ts';
import { lineName } from '../agenda/agenda-line.ts';
import { ChildFacts } from '../agenda/child-facts.tsx';
import { ActionRows, LastActions } from '../agenda/last-actions.tsx';
import { AttendanceList } from '../attendance/attendance-list.tsx';
import { DecisionSection } from '../minutes/decision-section.tsx';
import { NewPassage } from '../minutes/passage-form.tsx';
import { Passages } from '../minutes/passages.tsx';
import { useViewer } from '../people/viewer.tsx';
import { Details } from '../ui/details.tsx';
import type { RunItem, RunMeeting } from './run-question.ts';

interface CurrentItemProps {
  meeting: RunMeeting;
  item: RunItem;
  number: number;
  /** the panel sits, or its minutes are not approved yet */
  writing: boolean;
}

export function CurrentItem({ meeting, item, number, writing }: CurrentItemProps) {
  const { today } = useViewer();
  const { child } = item;
  const members = new Set(
    (meeting.panel?.members ?? []).flatMap(({ organisation, standing }) =>
      organisation && standing ? organisation.id : [],
    ),
  );
  const joining = (item.invitations ?? []).flatMap(({ organisation, endedOn }) =>
    organisation && !endedOn && !members.has(organisation.id) ? organisation : [],
  );
  const earlier = child?.actions?.filter(({ id }) => !item.actions?.some((one) => one.id === id)) ?? [];
  return (
    <>
      <h2 className="govuk-heading-m">
        {number}.{' '}
        {child ? `${nameOf(child)}${ageWords(child, today) ? `, ${ageWords(child, today)}` : ''}` : lineName(item)}
      </h2>
      {child ? (
        <>
          <ChildFacts line={item} child={child} />
          <LastActions actions={earlier} />
        </>
      ) : null}
      {item.declaredInterests?.length ? (
        <p className="govuk-body">
          Declared interest, not in the room: {item.declaredInterests.map(({ personName }) => personName).join(', ')}
        </p>
      ) : null}
      {joining.length ? (
        <Details summary="Who joins for this item only">
          <AttendanceList
            meeting={meeting}
            itemId={item.id}
            seats={joining.map(({ id, shortName }) => ({ id, name: shortName ?? '' }))}
            recorded={item.attendances ?? []}
          />
        </Details>
      ) : null}
      <h3 className="govuk-heading-m">Contributions and discussion</h3>
      {item.passages?.length ? null : <p className="govuk-body">Nothing is written yet.</p>}
      <Passages passages={item.passages ?? []} level={4} writing={writing} />
      {writing && item.viewerCan.includes('writePassage') ? (
        <>
          <h4 className="govuk-heading-s">Write the minute</h4>
          <NewPassage itemId={item.id} />
        </>
      ) : null}
      {writing ? null : <p className="govuk-body">Minutes and decisions are written once the meeting is open.</p>}
      {writing || item.decisions?.length ? (
        <>
          <h3 className="govuk-heading-m">Decision</h3>
          <DecisionSection line={item} record={item} />
        </>
      ) : null}
      {child ? (
        <>
          <h3 className="govuk-heading-m">Actions agreed on this item</h3>
          {item.actions?.length ? (
            <ActionRows caption="New actions" actions={item.actions} />
          ) : (
            <p className="govuk-body">None yet.</p>
          )}
          {writing ? <AddAction childId={child.id} itemId={item.id} /> : null}
        </>
      ) : null}
    </>
  );
}
