/** Says that typed words are safe in this tab although they are not saved yet. Never says "saved": only the service can. */
export function KeptHere({ kept }: { kept: boolean }) {
  return (
    <p role="status" className="app-small app-no-print govuk-!-margin-bottom-2">
      {kept ? 'Not saved yet. What you typed is kept in this tab, also if the connection or your sign-in is lost.' : ''}
    </p>
  );
}
