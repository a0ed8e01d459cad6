/** What schools and the education teams tell the panel. */
import type { Themed } from './themed.ts';

export const school: Themed = {
  ANY: [
    'Attendance is 78%, up from 61%. {name} uses the quiet room and has a card to leave lessons without asking. Form time is the best part of {his} day.',
    '{name} told the head of year about the calls. Notes were made in {his} own words and passed on the same day.',
    'Staff at the gate have been briefed. {name} leaves by the main entrance with two friends and is met by {carer} on Fridays.',
    '{name} has good marks in art and food technology. Tiredness after weekends is marked, and Mondays start at ten for now.',
    'One fixed-term exclusion in September. Looking back, something had happened to {name} the night before, and we have changed how we respond.',
    'The safety plan has been shared with the six members of staff who need it. {name} has read it and changed one line.',
    'Attendance has dipped to 66% in the past three weeks. {name} says that the walk is the problem, not the lessons.',
    '{name} asked to move tutor group and it was done within a week. {He} now sits with friends from primary school.',
    'A second phone was seen once. Staff spoke with {name} kindly and {he} handed it to the safeguarding lead.',
    'The reduced timetable ended in October. {name} is in every lesson but one, and asked for that one {him}self.',
    'Lunchtimes are when {name} is most worried. The library is open to {him}, and {he} helps the librarian.',
    '{name} spoke in assembly about the charity run. It is the first time in a year that {he} has wanted to be seen.',
    'Since the move to our school {name} has made two friends. Nobody here knows why {he} came, and we mean to keep it so.',
  ],
};

export const education: Themed = {
  ANY: [
    'The school has been supported with its safety plan and with training for staff at the gate. No other pupil is affected as far as is known.',
    'Education records show three schools in two years. A named person now follows {name} from one to the next.',
    'The education, health and care plan is due for review. The panel’s plan will be taken into account.',
    'A place at alternative provision was offered for two days a week. {name} likes the workshop and has been each time.',
    'Online safety sessions were given to the whole year group, so that {name} was not singled out.',
    'Transport has been agreed from Monday, so that {name} no longer waits at {place}.',
    'There is no concern about the school’s own response, which has been quick and kind.',
    'The team has met the safeguarding lead twice. Exclusion is not being considered.',
    'We have asked that information about {name} moves with {him} within five days if {he} changes school.',
    'A trusted adult in school has been named by {name}. Cover is arranged for days when she is away.',
    'The personal education plan has a target that {name} chose: to finish the food hygiene certificate.',
    'Two nearby schools report similar approaches by adults at the gates. A briefing has gone to safeguarding leads without any names.',
  ],
};
