/** Actions that panels agree: what will be done and what will be different for the child, with a note and the evidence. */
import type { PlanHeading } from '../../../server/actions/action.entity.ts';
import { harmfulPromises } from './actions-hsb.ts';

export interface Promised {
  heading: PlanHeading;
  /** code of the organisation that owns it; SCHOOL is the child's own */
  owner: string;
  text: string;
  /** a note of progress */
  note: string;
  /** what shows that it is done */
  evidence: string;
  /** only for these panels; without them, for exploitation and missing */
  panels?: readonly string[];
}

/** The panels about exploitation and missing children; harmful sexual behaviour has actions of its own. */
export const exploitationPanels: readonly string[] = ['MASE', 'CCEP', 'MISSING'];
const exploitation = ['MASE', 'CCEP'];

// prettier-ignore
const planned: readonly Promised[] = [
  { heading: 'PREPARE', owner: 'csc', text: 'Bring {name}’s safety plan up to date with {him} and {carer}, so that all of them know whom to ring on a Friday night.', note: 'Drafted with {name} on a walk. {Carer} will read it at the weekend.', evidence: 'Plan signed by {name} and {carer}, and shared with the six people named in it.' },
  { heading: 'PREPARE', owner: 'csc', text: 'Agree one lead practitioner, so that {name} tells {his} story once.', note: 'The lead is agreed, and other services have been told.', evidence: 'All services confirmed in writing that they go through the lead practitioner.' },
  { heading: 'PREPARE', owner: 'tetc', text: 'Brief the school’s safeguarding team on the signs of exploitation, so that staff notice early and respond kindly.', note: 'The date is agreed with the school.', evidence: 'Forty-one members of staff took part; the safeguarding lead has the materials.' },
  { heading: 'PREPARE', owner: 'strategic-safeguarding', text: 'Find out whether the same address appears in other children’s plans, so that partners act once and together.', note: 'Two plans found so far.', evidence: 'Summary given to the chair: three plans, now joined in one meeting.' },
  { heading: 'PREPARE', owner: 'icb', text: 'Offer {name} a health review without {carer} in the room, so that {he} can ask what {he} wants.', note: '{name} has chosen the nurse and the place.', evidence: 'Review held; {name} has a copy of {his} health plan.' },
  { heading: 'PREVENT', owner: 'SCHOOL', text: 'Give {name} a trusted adult and a quiet place at lunch, so that {he} stays in school for the afternoon.', note: '{name} chose the librarian.', evidence: 'Afternoon attendance has risen from 52% to 84% in four weeks.' },
  { heading: 'PREVENT', owner: 'SCHOOL', text: 'Agree a route and a time for the walk home with {name}, so that nobody can wait for {him}.', note: 'The route was tried for a week, and {name} changed one corner.', evidence: 'The route has been in use for three weeks; {name} says that it feels safe.' },
  { heading: 'PREVENT', owner: 'tetc', text: 'Arrange a college taster with a mentor, so that {name} has something to look forward to.', note: 'Two courses were offered and {name} prefers catering.', evidence: '{name} went on both days and has been offered a place.' },
  { heading: 'PREVENT', owner: 'family-service', text: 'Offer {carer} a place in the parents’ group, so that the family is not alone with this.', note: '{Carer} has said yes.', evidence: '{Carer} has been to three sessions and wishes to go on.' },
  { heading: 'PREVENT', owner: 'childrens-society', text: 'Begin one-to-one sessions on trust and pressure at {name}’s pace, so that {he} can name what was done to {him}.', note: 'First meeting held in a café.', evidence: 'Six sessions held. {name} has written {his} own list of warning signs.' },
  { heading: 'PREVENT', owner: 'yjs', text: 'Find an activity away from {town} on Friday evenings, so that {name} is busy and safe when risk is highest.', note: 'Boxing and cooking were visited.', evidence: '{name} has been to the cooking club on four Fridays running.' },
  { heading: 'PROTECT', owner: 'csc', text: 'Hold a meeting with {carer} about devices and nights, so that {name} can sleep without calls.', note: 'Held at home. Chargers now live in the kitchen.', evidence: '{name} reports four nights of sleep a week, up from one.' },
  { heading: 'PROTECT', owner: 'csc', text: 'Ask for a housing move with police support, so that the people who harm {name} do not know where {he} lives.', note: 'Request sent, with a police letter.', evidence: 'Two properties offered and one accepted.', panels: exploitation },
  { heading: 'PROTECT', owner: 'nottspolice-missing', text: 'Rewrite the Philomena form with {name} and {carer}, so that {he} is found sooner.', note: 'Photograph and places brought up to date.', evidence: 'New form on file, and used twice: found within two hours each time.' },
  { heading: 'PROTECT', owner: 'nottspolice-missing', text: 'Send the same officer to speak with {name} after each episode, so that trust can grow.', note: 'Named officer and cover agreed.', evidence: 'The last three prevention interviews were held by the named officer.', panels: ['MISSING', 'MASE'] },
  { heading: 'PROTECT', owner: 'icb', text: 'Arrange for the outreach nurse to see {name} where {he} feels at ease, so that health needs are met without questions from others.', note: 'The nurse and {name} have exchanged messages.', evidence: 'Seen twice; treatment complete.' },
  { heading: 'PROTECT', owner: 'SCHOOL', text: 'Brief staff at the gate with the agreed safety wording, so that {name} is never collected by somebody whom {carer} does not know.', note: 'Briefing held for the morning team.', evidence: 'All gate staff briefed; one call to the police as a result.' },
  { heading: 'PROTECT', owner: 'yjs', text: 'Give {name}’s solicitor the note on the defence for exploited children, so that {he} is treated as a child who has been harmed.', note: 'Draft with the legal team.', evidence: 'Note sent; receipt confirmed by the solicitor.', panels: ['CCEP'] },
  { heading: 'PROTECT', owner: 'csc', text: 'Make the referral to the National Referral Mechanism, so that {name}’s position as a victim is recognised.', note: 'Form completed with {name}.', evidence: 'Referral acknowledged, with a reference.', panels: ['CCEP'] },
  { heading: 'PROTECT', owner: 'family-service', text: 'Hold the return home interview with {name} where {he} chooses, so that what draws or drives {him} away is heard.', note: '{name} chose the skate park.', evidence: 'Interview held; {his} words are in the plan.', panels: ['MISSING', 'MASE'] },
  { heading: 'PURSUE', owner: 'nottspolice-care', text: 'Visit the adults who were named and check bail conditions weekly, so that they keep away from {name}.', note: 'Two checks made. No breach found.', evidence: 'Four checks in four weeks; one breach led to an arrest.', panels: exploitation },
  { heading: 'PURSUE', owner: 'nottspolice-care', text: 'Ask the platform to remove the account that is used to reach {name}, and secure the evidence first.', note: 'Evidence secured. Request sent.', evidence: 'The account is gone, and the platform confirmed it in writing.', panels: exploitation },
  { heading: 'PURSUE', owner: 'nottspolice-care', text: 'Hold a joint meeting with the neighbouring force about the vehicle, so that children there are safe as well.', note: 'Date set for next week.', evidence: 'Meeting held; a shared plan is agreed.', panels: exploitation },
  { heading: 'PURSUE', owner: 'csc', text: 'Pass what {carer} has noted about cars and numbers to the police, so that it can be used as evidence.', note: '{Carer} has agreed to share the diary.', evidence: 'Diary copied by the officer in the case and returned.' },
];

export const promises: readonly Promised[] = [...planned, ...harmfulPromises];

export const declineReasons: readonly string[] = [
  'The child lives outside the area that our service covers. We have passed the request to the right team and told the chair.',
  'Another agency is already doing this with the child, who asked us not to start again.',
];
