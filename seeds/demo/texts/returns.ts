/** What each agency tells the panel about a child, by whose voice it is and, where it matters, by panel. */
import type { ContributionSource } from '../../../server/organisations/contribution-source.ts';
import { camhs, health } from './returns-health.ts';
import { hsb } from './returns-hsb.ts';
import { education, school } from './returns-school.ts';
import type { Themed } from './themed.ts';

const socialCare: Themed = {
  ANY: [
    'Seen at home with {carer} and alone. {name} showed the worker {his} room and talked for half an hour about school before speaking of the calls. The safety plan on the fridge is in {his} own words.',
    'Visits are weekly and have moved to a café, which {name} chose. {Carer} comes to the carers’ group and says that it helps to hear that the family did nothing wrong.',
    'The core group met. Home is warm and the boundaries are clear. {name} answers the worker’s messages within the hour, and rang on Saturday when {he} was afraid.',
    'The child and family assessment is complete. Strengths: a grandmother nearby, a trusted tutor and {name}’s humour. What worries us is who waits for {him} between four and six.',
    'A change of worker in the spring cost trust. The present worker has visited {count} times in a month and has kept every promise about times.',
    '{Carer} keeps a diary of calls, cars and names, and has agreed that the police may copy it. This has already linked two events.',
    'The housing request was refused once, and the team manager has asked for a review with police support. {name} sleeps at {his} aunt’s at weekends meanwhile.',
    'The placement has held. Staff know the Philomena form by heart, and {name} helped to write the page about what calms {him} down.',
    '{name} wishes to stay at {his} school. The worker has asked for travel support, because the bus route passes the place that {he} most wants to avoid.',
    'The strategy meeting was held within 24 hours. It was agreed that {name} is being harmed by people outside the family, and that {carer} is part of the protection.',
    'Contact with {his} brothers is restored once a week. {name} has been home on each of those nights.',
    'The worker has tried mornings, walks and messages; walks work. {name} spoke for the first time about being afraid, on the way back from the canal.',
  ],
};

const police: Themed = {
  ANY: [
    'Two reports since the last panel, both by {carer} and both promptly. Officers attended within the hour, and {name} was spoken with by the same officer each time.',
    'The investigation continues. {name} has been offered a video interview at a time of {his} choosing, with an intermediary. There is no pressure of time from the police.',
    'Bail conditions prevent one adult from being in {town}. They have been checked {count} times. One check led to an arrest.',
    'Neighbourhood officers walk past {place} at the end of the school day. Staff of two shops have been briefed and have rung once.',
    'The phone has been examined, with {carer}’s agreement, and returned within a week. Evidence of grooming by an adult was secured.',
    'A notice was served on an adult and explained to {name} and to {carer}. No breach has been reported so far.',
    'The control room has a marker on the address. A call from here is answered as an emergency.',
    'The officer in the case visits {name} fortnightly, in ordinary clothes, as {he} asked.',
    'Checks with two neighbouring forces found the same vehicle near other children. A joint meeting is planned.',
    'The charge decision is with the prosecutor. {Carer} has been told what to expect, and the family has one number to ring.',
    'No new reports since the last panel. The marker and the patrols stay until the panel says otherwise.',
    'One account has been removed by the platform at our request. A second was found and reported this week.',
  ],
  MISSING: [
    '{Count} missing reports since the last panel. In each the Philomena form helped: {name} was found within two hours at a place that it names.',
    'Graded medium each time. {name} was found safe at {place} in the company of other children. A prevention interview was held by the officer {he} knows.',
    'One high-risk report, raised because of the weather and what {carer} told us about the calls. {name} was found by a neighbour who had been briefed.',
  ],
};

const youthJustice: Themed = {
  ANY: [
    '{name} comes to sessions on {his} own and has asked for one more a week. The work is on safe ways home and on what a debt is, and is not.',
    'The worker met {name} at the boxing club. {He} speaks about being told where to go and what to carry. A note on the defence for children who are exploited is with the solicitor.',
    'The out-of-court disposal ends next month. {name} has met every part of it; support stays as long as {he} wants it.',
    'A speech and language screen found that {name} follows about half of what is said in meetings. Short sentences and pictures are used now.',
    '{name} was shown the letter about the National Referral Mechanism and asked good questions. {He} has the number of the advocate.',
    'Reparation was changed to a project away from {town}, where {name} would not meet the people who exploit {him}.',
    '{Carer} joined the last session. They agreed on a word that means “fetch me now and ask nothing”.',
    'The “My Futures” sessions go well. {name} can say what pressure feels like in {his} body and what {he} does next.',
    'No offence since the spring. Sessions are now about school and about sleep.',
    'Two sessions could not go ahead because of threats on the bus route. The worker now drives.',
    '{name} has started a bicycle workshop on Fridays, which are the evenings that were most dangerous for {him}.',
    'The prevention worker has known {name} for ten months. {He} rings when something is wrong, which {he} did twice.',
  ],
};

const familyService: Themed = {
  ANY: [
    'Family sessions have begun. {name} and {carer} have agreed on three house rules, one of them written by {name}.',
    'The worker helped {carer} with benefits and a bus pass, and there is food in the house at the end of the month now.',
    'Two of {name}’s relatives came to the group for the first time. They say that they had thought they were the only ones.',
    'A return home interview was held at {name}’s pace over two visits. {He} was glad to be asked whether {he} had eaten.',
    'The younger children have a worker too. Mornings are calmer, and {name} is in school by nine on most days.',
    '{Carer} feels worn out and says so openly. A befriender visits weekly and respite with an aunt is arranged.',
    'The early help plan was reviewed. What helped most, in {name}’s words: “someone who comes when she says”.',
    'Talking about the summer is still too hard. The worker and {name} cook together, and talk comes with it.',
    'The family’s own network meeting was held with eleven people. An uncle fetches {name} on Fridays.',
    'Work on phones and sleep with the whole family: chargers live in the kitchen, adults’ included.',
    '{Carer} has completed the course for parents whose children are exploited by others, and now helps to run it.',
    'Sessions were offered at home, in the centre and in the car. The car works, and {count} have been held there.',
  ],
};

const childrensSociety: Themed = {
  ANY: [
    '{name} has been seen {count} times since the last panel, at a café and on walks. {He} is beginning to name what was done as exploitation, without blame.',
    'Work has been on trust, at {name}’s pace. {He} asked the worker to tell the panel that Fridays are the hardest.',
    '{Carer} is supported by our parents’ worker, and says that knowing the pattern helps to stay calm at the door.',
    'We have made a map of safe and unsafe places in {town} with {name}. {He} is happy for the school and police to see it.',
    'Sessions use art. {name} drew the people who harmed {him} very large and then, this month, smaller.',
    '{name} came to the group and stayed. {He} met a girl there who, {he} says, “gets it”.',
    'We went with {name} to the police interview and to the clinic. {He} has asked us to come to the next one.',
    '{name} has missed us twice, when {he} had no credit or bus fare. We now collect {him}.',
    'The worker and {name} have written a letter to the panel, which is attached in {his} own handwriting.',
    'We are worried about new contacts online, which {name} showed us. {He} agreed to pass the names on.',
    '{name} spoke about what {he} will do when the trial comes. We will be beside {him} throughout.',
    'Closing work has begun, and {name} set its pace. {He} will choose what goes into the last report.',
  ],
};

const victimSupport: Themed = {
  ANY: [
    '{name} comes every fortnight and feels believed. {He} has asked that people at school do not know why {he} leaves early on those days.',
    'Sleep and appetite are better. What helps {name} most is knowing before each week where {he} will have to be and with whom.',
    'The family is safe and supportive. We ask partners to check with us before anybody else asks {name} about what happened.',
  ],
};

const district: Themed = {
  ANY: [
    'Community safety has checked the lighting and the camera at {place}. The lamp that was out is mended.',
    'Licensing officers have visited two premises near {place}. One has been given advice and will be visited again.',
    'Reports of antisocial behaviour at the address have stopped since the closure order. The landlord has been helpful.',
    'Taxi drivers in the district were briefed on the signs of exploitation. One rang the police as a result.',
    'Our neighbourhood wardens know {name} to say hello to and will ring the number on the plan if they are worried.',
    'The housing team has offered two properties out of the area. The family would like to see one of them.',
  ],
};

export const returns: Partial<Record<ContributionSource, Themed>> = {
  SOCIAL_CARE: { ...socialCare, HSB: hsb.socialCare },
  POLICE: police,
  HEALTH: health,
  CAMHS: { ...camhs, HSB: hsb.camhs },
  SCHOOL: { ...school, HSB: hsb.school },
  EDUCATION: education,
  YOUTH_JUSTICE: { ...youthJustice, HSB: hsb.youthJustice },
  FAMILY_SERVICE: { ...familyService, HSB: hsb.familyService },
  CHILDRENS_SOCIETY: childrensSociety,
  VICTIM_SUPPORT: victimSupport,
  DISTRICT: district,
};

/** For statutory partners only. No source, no method, no name of a person of concern. */
export const intelligence: Themed = {
  MASE: [
    'A vehicle linked with an adult of concern was near {place} on {count} evenings. The pattern matches reports about two other children.',
    'Information suggests that an address in {town} is used for gatherings to which children are brought. It is being developed.',
    'Graded information suggests that an adult of concern has a new number and is using another child to reach {name}.',
    'Two adults of concern are in contact with each other. One of them has moved within a mile of {name}’s school.',
  ],
  CCEP: [
    'A new line is operating between {town} and the coast. Information suggests that {name} is being pressed to travel for it.',
    'Information suggests that the claimed debt is being passed to another group, which raises the danger to {name} and {his} family.',
    'An address in {town} may have been taken over by adults who control children. A welfare visit to the tenant is planned.',
    'Graded information suggests that there is a threat against {name} in connection with a theft of which {he} was the victim.',
  ],
};
