/** What stands against approving minutes, in sentences: the same words for the page that lists it and the verb that refuses. */
export interface Lacking {
  /** children's items without a decision */
  undecided: number;
  /** children who are monitored without an action, and without a reason why none is needed */
  unplanned: number;
  quorate: boolean;
  /** somebody has said why the meeting went ahead without its quorum */
  quorumReasonGiven: boolean;
}

/** Empty when nothing is missing. */
export function missingSentences({ undecided, unplanned, quorate, quorumReasonGiven }: Lacking): string[] {
  const sentences: string[] = [];
  if (undecided) sentences.push(`${undecided} ${undecided === 1 ? 'item is' : 'items are'} undecided`);
  if (unplanned) {
    const children = unplanned === 1 ? 'child has' : 'children have';
    sentences.push(`${unplanned} monitored ${children} no action and no reason why none is needed`);
  }
  if (!quorate && !quorumReasonGiven)
    sentences.push('the meeting was not quorate and nobody has said why it went ahead');
  return sentences;
}
