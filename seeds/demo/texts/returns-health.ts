/** What health and CAMHS tell the panel. */
import type { Themed } from './themed.ts';

export const health: Themed = {
  ANY: [
    '{name} is registered with a GP and was seen last month for sleep. Immunisations are up to date. The practice has a safeguarding marker and offers longer appointments.',
    'One attendance at the emergency department since the last panel, with a hand injury. The nurse saw {name} alone; the account is being followed up.',
    'The school nurse sees {name} weekly at drop-in. Weight and sleep have improved. {He} has asked for a health review without {carer} in the room.',
    'Sexual health: {name} was seen by the outreach nurse at a place of {his} choosing and was given all that {he} asked for. Another visit is planned.',
    'The looked-after health assessment is complete. Dental treatment is outstanding, and an appointment is booked with transport.',
    '{name} was not brought to two paediatric appointments, which clashed with contact. New times have been agreed with the placement.',
    'Ambulance staff were called once to {place}. {name} was cold and hungry, and accepted a lift home.',
    'The GP has reviewed medication after the missing episodes. It now suits {name}’s evenings better.',
    'A head injury in the summer may affect memory and tiredness. The paediatrician advises short meetings and written notes.',
    'The nurse has talked through alcohol and vapes that were supplied by others. {name} would like help to stop vaping.',
    'No new attendance. {Carer} has a GP appointment about stress too, and is happy for the panel to know that.',
    'The pharmacy where {name} is known has been given the number on the plan, with {his} agreement.',
  ],
};

export const camhs: Themed = {
  ANY: [
    'Trauma symptoms are clear: poor sleep, startle, avoidance. These explain what can look like anger in the classroom.',
    'We advise against repeated interviews. One account has been taken and should be shared among those who need it.',
    'Low mood has lifted a little since school changed the timetable. {name} has agreed to a safety plan for bad nights.',
    'Sessions online did not suit {name}. In the room, with something to do with {his} hands, {he} talks.',
    'The family sessions brought up a bereavement of which nobody had spoken. {name} was visibly relieved.',
    '{name} comes each week and has begun to speak about fear. The work should not be hurried by any other process.',
    'We have seen {name} with {carer}. Their bond is the strongest protection that {he} has, and the plan should lean on it.',
    'A screen for post-traumatic stress was positive. Treatment starts next month with a therapist whom {name} has met.',
  ],
};
