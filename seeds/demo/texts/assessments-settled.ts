/** Why an assessment has come down: what has changed around the child, and what still stands. */
import type { Themed } from './themed.ts';

const exploitation: readonly string[] = [
  'No contact from the adult of concern since the bail conditions were set. {name} is in school on most days, sleeps better and sees old friends. {Carer} notices early signs and knows whom to ring. The level has fallen at two assessments running.',
  'The people who exploited {name} have been charged and are remanded. {He} has moved to a new school and was in the school play. Some worry remains about the trial, and a plan for that time is in place.',
  'The family has moved. {name} gave up the second phone and has kept the new number private. Attendance is 92%. The remaining risk is from former contacts online, and {he} knows how to report it.',
  '{name} has finished the programme and uses what {he} learned. School describes a calmer year. {Carer} and {name} both rate home as safer than in spring. The child in need plan will carry on for three months.',
  'Protective measures have held: the address is closed, the notice was not breached and {name} has three adults whom {he} rings. The level is lower, and a fresh concern would come straight back to the panel.',
  '{name} has had no contact with the group since April and tells the worker when somebody tries. {He} has found a Saturday job. Debt is no longer claimed; police confirm that the line has been cut off.',
  'Everybody around {name} tells the same story: better sleep, better food, better days. {He} is cautious, and says so. The panel’s plan has done what it was for.',
  'The review found that each indicator which was current in the summer is now in the past. {name} has a trusted adult at school and one at home, and has kept every appointment that we arranged around {his} bus.',
];

export const settledRationales: Themed = {
  MASE: exploitation,
  CCEP: exploitation,
  HSB: [
    'No new incident in five months. {name} understands what happened and its effect, has finished the sessions and has a plan for holidays. School will keep the supervision at changing times until Easter.',
    'The specialist work is complete. {name} can describe how it began, what {he} felt and what would stop it, and whom it hurt. Home and school have kept to the plan without a gap. The level has fallen to low.',
    '{name} has finished eight months of sessions, missed none that {he} could get to, and uses what {he} learned: {he} left a conversation online last month and told {carer} the same evening.',
    'There has been no report from school, home or the bus in six months. {name} has two friendships of {his} own age. Supervision has been eased in steps, each one reviewed.',
    'The work on {name}’s own early harm has begun to help: {he} sleeps, and is calmer in groups. The professionals who know {him} agree that the likelihood of further harm is low while the plan stays in place.',
    '{Carer} knows the warning signs and speaks about them without fear. {name} chose to show {his} safety plan to {his} new form tutor. The remaining needs are about friendship and confidence.',
  ],
  MISSING: [
    'There has been no missing episode for ten weeks. {name} speaks about what happened to {him} in sessions and can say what made it hard to leave. Support continues with a worker whom {he} has known for a year.',
    'Since the work with {carer} began there have been two short episodes, both explained and both answered calmly. {name} has joined the cadets. No signs of people drawing {him} away.',
    '{Carer} has grown in confidence and {name} in trust. The last three return home interviews found ordinary teenage reasons for being late. The missing officer agrees that the level is low.',
    'No episode for eleven weeks. Visits to {his} brothers are regular, and {name} rings when the bus is late. What used to drive {him} out of the house has been worked on by the whole family.',
    'The new placement is near {his} school and {his} gran. {name} has been home on every night of the past two months, and says that {he} would rather stay in.',
    '{name} tells staff where {he} is going and with whom. One late return was answered with soup and a talk in the morning. There is no sign that anybody is drawing {him} away.',
  ],
};
