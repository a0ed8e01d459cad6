/** The child of an item, with the way to the whole record. */
import type { ChildIdentity } from '../children/child-identity.ts';
import { ChildSummary } from '../children/child-summary.tsx';
import { Link } from '../ui/anchor.tsx';

export function TheChild({ child }: { child: ChildIdentity }) {
  return (
    <section className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m">The child</h2>
      <ChildSummary child={child} />
      <p className="govuk-body app-no-print">
        <Link href={`/children/${child.id}`}>Panels, assessments and agencies of the child</Link>
      </p>
    </section>
  );
}
