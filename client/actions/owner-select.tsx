/** Which agency will do it. Agencies add actions for themselves, so only those who place actions choose from all partners. */
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import { useViewer } from '../people/viewer.tsx';
import { Select } from '../ui/select.tsx';

const owners = graphql(`
  query ActionOwners {
    organisations {
      id
      name
      kind
      closedOn
    }
  }
`);

interface OwnerSelectProps {
  field: { id: string; name: string; error: string };
  value: string;
  onChange: (id: string) => void;
}

/** Only the layout: the service decides who may give an action to whom. */
const choosesOwner = ['CPC', 'ADM', 'SW'];

export function OwnerSelect({ field, value, onChange }: OwnerSelectProps) {
  const viewer = useViewer();
  const chooses = choosesOwner.includes(viewer.role);
  const asked = useAsk(owners, {}, chooses);
  if (!chooses) {
    return (
      <p className="govuk-body">
        Agency: <strong>{viewer.organisationName}</strong>. The chair gives actions to other partners.
      </p>
    );
  }
  const partners = (asked.data?.organisations ?? []).filter(
    ({ kind, closedOn }) => kind !== 'GOVERNANCE' && kind !== 'SYSTEM' && !closedOn,
  );
  return (
    <Select
      label="Which agency will do it?"
      {...field}
      items={[
        { value: viewer.organisationId, text: viewer.organisationName },
        ...partners
          .filter(({ id }) => id !== viewer.organisationId)
          .map(({ id, name }) => ({ value: id, text: name ?? '' })),
      ]}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
