/** How high the risk to a child was judged to be. Shown as words first, with a colour and a bar that print in grey. */
import { Tag } from './tag.tsx';
import type { TagColour } from './tag.tsx';

export type RiskLevel = 'HIGH' | 'MEDIUM' | 'LOW' | 'STANDARD';

const LOOKS: Record<RiskLevel, { text: string; colour: TagColour }> = {
  HIGH: { text: 'High risk', colour: 'red' },
  MEDIUM: { text: 'Medium risk', colour: 'orange' },
  LOW: { text: 'Low risk', colour: 'green' },
  STANDARD: { text: 'Standard risk', colour: 'grey' },
};

export interface RiskTagProps {
  level: RiskLevel;
  /** The band has been worked out from answers and nobody has confirmed it yet. */
  provisional?: boolean;
}

export function RiskTag({ level, provisional }: RiskTagProps) {
  const { text, colour } = LOOKS[level];
  return (
    <Tag colour={colour} className={`app-risk-tag app-risk-tag--${level.toLowerCase()}`}>
      {text}
      {provisional && ' (provisional)'}
    </Tag>
  );
}
