/** Whose voice, what kind of statement, who may read it, and what was decided: in words. */
import type { ContributionSource, DecisionKind, HandlingCode, PassageKind, RiskLevel } from '../gql/graphql.ts';

export const sourceWords: Record<ContributionSource, string> = {
  PANEL: 'Discussion',
  SOCIAL_CARE: 'Social care',
  POLICE: 'Police',
  HEALTH: 'Health',
  CAMHS: 'Child mental health',
  SCHOOL: 'School',
  EDUCATION: 'Education',
  YOUTH_JUSTICE: 'Youth justice',
  FAMILY_SERVICE: 'Family Service',
  CHILDRENS_SOCIETY: 'Children’s Society',
  VICTIM_SUPPORT: 'Support for the child who was harmed',
  DISTRICT: 'District council',
};

export const kindWords: Record<PassageKind, string> = {
  FACT: 'Fact',
  OBSERVATION: 'Observation',
  ALLEGATION: 'Allegation',
  OPINION: 'Professional opinion',
  INTELLIGENCE: 'Intelligence',
  DISCUSSION: 'Discussion',
  CHILDS_VOICE: 'Child’s voice',
  CHALLENGE: 'Challenge',
};

export const handlingWords: Record<HandlingCode, { text: string; hint: string }> = {
  OPEN: { text: 'Open', hint: 'Everybody who is invited to the item, schools and charities included' },
  PANEL: {
    text: 'Panel',
    hint: 'Statutory and commissioned members who are invited; not schools, charities or districts',
  },
  STATUTORY: { text: 'Statutory', hint: 'The chair, social care, strategic safeguarding and police only' },
};

export const decisionWords: Record<DecisionKind, string> = {
  MONITOR: 'Monitor: the panel keeps the child on its list',
  STEP_UP: 'Step up',
  STEP_DOWN: 'Step down',
  PLAN_SUFFICIENT: 'The existing plan is sufficient',
  REFER: 'Refer to another process',
  NOTED: 'Noted',
};

export const riskWords: Record<RiskLevel, string> = {
  HIGH: 'High',
  MEDIUM: 'Medium',
  LOW: 'Low',
  STANDARD: 'Standard',
};
