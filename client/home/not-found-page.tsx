/** An address that leads nowhere, for whatever reason: the same page for all reasons. */
import { PageTitle } from '../ui/page-title.tsx';

export function NotFoundPage() {
  return (
    <>
      <PageTitle title="Page not found" />
      <p className="govuk-body">
        There is nothing here that you can open. If you typed the address, check that it is right.
      </p>
    </>
  );
}
