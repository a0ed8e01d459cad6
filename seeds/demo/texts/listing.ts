/** Why a child is put before a panel. */
export const reasonsToList: Readonly<Record<string, readonly string[]>> = {
  MASE: [
    '{name} has been collected from {place} by adults unknown to {carer}, and has come home with gifts. The assessment found high risk of sexual exploitation.',
    'Images of {name} were asked for and shared by an adult whom {he} had met online. There are signs that other children are being contacted too.',
    '{name} told a teacher about “parties” at a flat in {town} at which {he} was given alcohol. The police have linked the address with other children.',
    '{name} was found {count} times at night with an adult man who says that he is an uncle. {Carer} is asking for help.',
    'The exploitation assessment was completed this week and is high. Adults outside the family are still in touch with {name}.',
    '{name} spoke at a return home interview about being driven to another city and kept overnight. A strategy meeting has been held.',
  ],
  CCEP: [
    '{name} was found in a house in another county that adults had taken over. Drugs and cash had been hidden on {him} by others.',
    '{name} is being told that {he} owes {count} hundred pounds. {Carer} has been approached at the door.',
    'A second phone, train tickets and new clothes were found. {name} says that {he} was told to keep them for somebody.',
    '{name} was stopped at {place} carrying a knife that {he} says {he} was made to hold. The assessment found high risk of criminal exploitation.',
    'Money has been passing through {name}’s bank account at the direction of others. The bank has told the police.',
    '{name} has been hurt twice in a month and is too frightened to say by whom.',
  ],
  HSB: [
    'School reported that {name} touched another pupil under the clothes. The children are apart at school and both have a safety plan.',
    '{name} shared an image of another child in a group chat. The strategy discussion agreed a specialist assessment.',
    'A younger child in the family spoke of what {name} had done. Both children are supported, and separate workers are allocated.',
    'The specialist assessment is complete and recommends that the panel considers intervention and school arrangements.',
    '{name} has been viewing harmful material online, and has repeated what {he} saw in front of other children.',
    'Two reports from residents of the home where {name} lives describe sexual behaviour that is out of step with {his} age.',
  ],
  MISSING: [
    '{name} has been reported missing {count} times since the last panel, and more than three times in 90 days.',
    '{name} was away for 31 hours, and was found at {place} cold, hungry and without a phone.',
    '{name} goes missing on the same evening each week. There may be somebody who expects {him}.',
    '{name} has been missing from the placement {count} times in a fortnight, each time for longer.',
    'Police found {name} twice at the same address in {town}. Other children have been found there.',
    'The return home interviews say that {name} leaves after calls from a number that {carer} does not know.',
  ],
  REVIEW: [
    'Review of the plan: what has been done since the last panel, and whether {name} is safer.',
    'A new report since the last panel. The social worker asks the panel to look at the plan again.',
    'Review agreed by the panel. The assessment has been brought up to date.',
    'Review. The police operation has moved on, and the safety plan may need to change.',
    'Review. {name} has a new school place, and the partners need to agree how it is kept safe.',
  ],
  STEP_DOWN: [
    'The assessment is lower at two reviews, there has been no exploitation-linked missing episode for six weeks, and the social worker proposes to step down.',
    'Protect and Pursue actions are complete. A lead practitioner has accepted the plan, and {name} and {carer} agree.',
    'The panel’s aims have been met. The child in need plan will carry the remaining support.',
  ],
};
