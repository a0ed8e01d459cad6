/** Actions of the Harmful Sexual Behaviour panel. */
import type { Promised } from './actions.ts';

// prettier-ignore
const agreed: readonly Omit<Promised, 'panels'>[] = [
  { heading: 'PREPARE', owner: 'csc', text: 'Agree one plan for home, school and the bus with {name} and {carer}, so that all of them know what to expect.', note: 'Written with {name}, in {his} words.', evidence: 'Plan shared with the seven people named in it.' },
  { heading: 'PREPARE', owner: 'csc', text: 'Set separate workers and separate meetings for every child concerned, so that each has a plan of their own.', note: 'Workers are named.', evidence: 'The team manager has confirmed that each child has a worker and a plan.' },
  { heading: 'PREVENT', owner: 'csc', text: 'Help {carer} with controls on devices, so that {name} is not shown harmful material again.', note: 'Two visits made; the settings work.', evidence: 'Checked three weeks running, with {name}’s agreement.' },
  { heading: 'PREVENT', owner: 'family-service', text: 'Hold four sessions with {carer} on rules at home, so that younger children are safe and {name} is not left out.', note: 'Two sessions held.', evidence: 'All four held; the rules are on the kitchen wall.' },
  { heading: 'PREVENT', owner: 'yjs', text: 'Offer “My Futures” sessions, so that {name} can recognise pressure and what to do about it.', note: 'First session held at school.', evidence: 'Eight sessions complete; {name} has written {his} own plan.' },
  { heading: 'PROTECT', owner: 'SCHOOL', text: 'Arrange supervision at changing times and on the bus, so that every child feels safe and {name} can stay in school.', note: 'In place since Monday.', evidence: 'Kept without a gap for six weeks; log seen by the social worker.' },
  { heading: 'PROTECT', owner: 'SCHOOL', text: 'Give {name} a trusted adult and a calm place at lunch, so that {he} is not alone and not a worry to others.', note: '{name} chose the caretaker.', evidence: 'In daily use; no report since.' },
  { heading: 'PROTECT', owner: 'icb', text: 'Make sure that {name} is offered help for the harm that {he} has suffered {him}self, so that it is not left until later.', note: 'Referral made.', evidence: 'First therapy appointment attended.' },
  { heading: 'PURSUE', owner: 'nottspolice-care', text: 'Find out who sent the material to the group chat, so that adults or older children behind it are stopped.', note: 'Accounts identified.', evidence: 'Two accounts closed, and one adult interviewed.' },
  { heading: 'PREVENT', owner: 'head2head', text: 'Complete the specialist assessment with {name} and {carer}, so that the right help starts in good time.', note: 'Three of five sessions held.', evidence: 'Assessment report sent to the social worker and discussed with the family.' },
  { heading: 'PREVENT', owner: 'tetc', text: 'Give the year group lessons on consent and on images online, so that {name} is not singled out and other children are safer.', note: 'Dates are set with the head of year.', evidence: 'Six classes taught; pupils’ comments collected.' },
];

export const harmfulPromises: readonly Promised[] = agreed.map((one) => ({ ...one, panels: ['HSB'] }));
