/** Stands where a value would be that this person may not see. It looks like neither an empty field nor an error. */
import { withheldWords } from './withheld-reasons.ts';

export interface WithheldValueProps {
  /** The code that came with the withheld field. */
  reason?: string | null;
}

export function WithheldValue({ reason }: WithheldValueProps) {
  const { short, sentence } = withheldWords(reason);
  return (
    <span className="app-withheld" title={sentence}>
      {short}
      <span className="govuk-visually-hidden">. {sentence}</span>
    </span>
  );
}
