/** The state of a meeting in words, as a tag. */
import type { MeetingState } from '../gql/graphql.ts';
import { Tag } from '../ui/tag.tsx';
import { stateWords } from './words.ts';

export function StateTag({ state }: { state: MeetingState | null }) {
  if (!state) return null;
  const { text, colour } = stateWords[state];
  return <Tag colour={colour}>{text}</Tag>;
}
