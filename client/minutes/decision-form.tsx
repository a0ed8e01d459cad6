/** The decision on one item. The reasons are never optional; a child also gets the panel's risk category. */
import { FormShell } from '../actions/form-shell.tsx';
import { BothVersions } from '../asking/both-versions.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type { DecisionKind, DecisionTextFragment, HandlingCode, RiskLevel } from '../gql/graphql.ts';
import { Radios } from '../ui/radios.tsx';
import { Select } from '../ui/select.tsx';
import { Textarea } from '../ui/textarea.tsx';
import { KeptHere } from './kept-here.tsx';
import { Handling } from './passage-form.tsx';
import { decisionWords, handlingWords, riskWords } from './words.ts';

const record = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      id
      version
    }
  }
`);

interface DecisionFormProps {
  item: {
    id: string;
    aboutChild: boolean;
    invited: readonly { id: string; shortName: string | null }[];
    hasActions: boolean;
  };
  decision: DecisionTextFragment | undefined;
  onClose: () => void;
}

export function DecisionForm({ item, decision, onClose }: DecisionFormProps) {
  const form = useForm({
    id: `decision-${item.id}`,
    empty: {
      kind: (decision?.kind ?? (item.aboutChild ? '' : 'NOTED')) as DecisionKind | '',
      rationale: decision?.rationale ?? '',
      handlingCode: (decision?.handlingCode ?? 'PANEL') as HandlingCode,
      riskCategory: (decision?.riskCategory ?? '') as RiskLevel | '',
      recommenderOrganisationId: decision?.recommenderOrganisationId ?? '',
      dissent: decision?.dissent ?? '',
      noActionReason: decision?.noActionReason ?? '',
      version: decision?.version ?? null,
    },
    tells: record,
    missing: ({ kind, rationale, riskCategory }) => ({
      kind: !kind && 'Choose what the panel decided',
      riskCategory: item.aboutChild && !riskCategory && 'Choose the panel’s risk category',
      rationale: !rationale.trim() && 'Give the reasons for the decision',
    }),
    says: (value) => ({
      input: {
        itemId: item.id,
        kind: value.kind || 'NOTED',
        rationale: value.rationale,
        handlingCode: value.handlingCode,
        riskCategory: value.riskCategory || null,
        recommenderOrganisationId: value.recommenderOrganisationId || null,
        dissent: value.dissent || null,
        noActionReason: value.noActionReason || null,
        version: value.version,
      },
    }),
    onDone: onClose,
  });
  const { value, change } = form;
  const kinds = (Object.keys(decisionWords) as DecisionKind[]).filter((kind) => kind !== 'NOTED' || !item.aboutChild);
  return (
    <FormShell form={form} save="Save the decision" {...(decision ? { onCancel: onClose } : {})}>
      {form.stale && decision ? (
        <BothVersions
          rows={differences(decision, value)}
          onKeepTyped={() => form.compared({ version: decision.version })}
          onTakeSaved={() => {
            form.forget();
            onClose();
          }}
        />
      ) : null}
      <Radios
        legend="What did the panel decide?"
        {...form.group('kind')}
        small
        value={value.kind}
        onChange={(kind) => change({ kind: kind as DecisionKind })}
        items={kinds.map((kind) => ({ value: kind, text: decisionWords[kind] }))}
      />
      <Textarea
        label="Reasons"
        {...form.field('rationale')}
        rows={4}
        value={value.rationale}
        onChange={(event) => change({ rationale: event.target.value })}
      />
      {item.aboutChild ? (
        <Radios
          legend="Risk category"
          {...form.group('riskCategory')}
          small
          inline
          value={value.riskCategory}
          onChange={(level) => change({ riskCategory: level as RiskLevel })}
          items={(Object.keys(riskWords) as RiskLevel[]).map((level) => ({ value: level, text: riskWords[level] }))}
        />
      ) : null}
      {value.kind === 'MONITOR' && !item.hasActions ? (
        <Textarea
          label="Why is no action needed? (if there will be none)"
          {...form.field('noActionReason')}
          rows={2}
          value={value.noActionReason}
          onChange={(event) => change({ noActionReason: event.target.value })}
        />
      ) : null}
      <Select
        label="Recommended by (optional)"
        {...form.field('recommenderOrganisationId')}
        value={value.recommenderOrganisationId}
        onChange={(event) => change({ recommenderOrganisationId: event.target.value })}
        items={[
          { value: '', text: 'Nobody in particular' },
          ...item.invited.map((one) => ({ value: one.id, text: one.shortName ?? '' })),
        ]}
      />
      <Textarea
        label="Dissent (optional)"
        hint="Who disagreed, and why"
        {...form.field('dissent')}
        rows={2}
        value={value.dissent}
        onChange={(event) => change({ dissent: event.target.value })}
      />
      <Handling form={form} />
      <KeptHere kept={form.kept} />
    </FormShell>
  );
}

interface Typed {
  kind: DecisionKind | '';
  rationale: string;
  handlingCode: HandlingCode;
  riskCategory: RiskLevel | '';
  dissent: string;
  noActionReason: string;
}

function differences(saved: DecisionTextFragment, typed: Typed) {
  return [
    {
      what: 'Decision',
      saved: saved.kind ? decisionWords[saved.kind] : '',
      typed: typed.kind ? decisionWords[typed.kind] : '',
    },
    { what: 'Reasons', saved: saved.rationale ?? '', typed: typed.rationale },
    {
      what: 'Risk category',
      saved: saved.riskCategory ? riskWords[saved.riskCategory] : '',
      typed: typed.riskCategory ? riskWords[typed.riskCategory] : '',
    },
    { what: 'Why no action', saved: saved.noActionReason ?? '', typed: typed.noActionReason },
    { what: 'Dissent', saved: saved.dissent ?? '', typed: typed.dissent },
    {
      what: 'Handling',
      saved: saved.handlingCode ? handlingWords[saved.handlingCode].text : '',
      typed: handlingWords[typed.handlingCode].text,
    },
  ];
}
