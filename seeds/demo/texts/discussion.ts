/** What was said around the table, in the minute-taker's words. */
import type { Themed } from './themed.ts';

export const discussions: Themed = {
  ANY: [
    'The panel looked at who is causing the harm and where. It agreed that the evenings between four and six matter most, and went through who is with {name} on each of them.',
    'Partners compared dates. The missing episodes follow calls, and the calls follow paydays. This had not been seen by any one agency.',
    'The chair asked what {name} would say if {he} were here. The social worker read {his} words, and the plan was changed: fewer people, and walks instead of offices.',
    'It was noted that {carer} has done all that was asked. The panel asked for support for {carer}, rather than more requests.',
    'Health and school found that both had been told parts of the same story. One named worker will hold it, so that {name} is not asked again.',
    'The panel was told that the present worker is trusted, and asked that nothing be done that would change the worker before spring.',
    'The plan has four strong actions and one that nobody owned. It was given an owner and a date.',
    'The panel considered whether the children who were at the same address have plans of their own. Each has, or will have by Friday.',
    'There was discussion of how to speak with {name} about risk. It was agreed to begin with what {he} hopes for.',
    'The panel noted progress: school, sleep and the first full week without a call. It asked what would keep this going in the holidays.',
    'Members talked about the journey to school, and agreed a route, a time and a person. {name} will be asked whether it suits {him}.',
    'The panel heard that meetings have been many. The number of professionals visiting is to be cut from seven to three.',
  ],
  MASE: [
    'The police set out what can be said about the adult of concern, and what the school may be told. The safety wording was agreed line by line.',
    'The panel discussed images online. Each known copy has been reported; {name} will be told what has been removed and what has not.',
    'Members noted signs that other children are being approached at {place}, and passed this to the places part of the agenda.',
  ],
  CCEP: [
    'The panel talked through the claimed debt and the danger to {name}’s family, and agreed who rings whom on the night if it gets worse.',
    'The referral to the National Referral Mechanism was confirmed, with its date. The solicitor has the note on the defence for exploited children.',
    'The panel considered a move out of the area. {name} wishes to stay near {his} gran; safety at the address comes first.',
  ],
  HSB: [
    'The panel checked that the child who was harmed has a plan and a worker of their own, and did not discuss that child further.',
    'School arrangements were gone through by time of day: arrival, changing, lunch and the bus. {name} knows them and finds them fair.',
    'The chair asked what {name} would say if {he} were here. The social worker read {his} words, and the plan was changed to fit them.',
    'Members went through {name}’s strengths first: friendships, {carer}, and the mentor. The plan is built on these.',
    'The panel heard how school, home and the bus are covered in the holidays, and filled the one gap that it found.',
    'The specialist explained the assessment. Members asked what would show that it is working, and agreed on three signs.',
    'It was noted that {name} was also harmed. The panel asked that therapy does not wait for other processes to finish.',
    'The panel looked at what {name} has seen online, and at who can help {carer} with devices.',
    'Members asked for plain words in the plan, so that {name} can keep a copy and understand it.',
    'The panel discussed easing supervision. It agreed on steps, a date for each, and who decides.',
    'It was agreed that nobody describes {name} by what {he} did: the minutes say what happened, and who {he} is.',
    'The panel agreed one main provider of intervention, so that {name} is not assessed again by another service.',
  ],
  MISSING: [
    'The panel asked the assurance question: is there a plan of support and of disruption, and is {name} connected with the other panels? The answers were recorded.',
    'Push and pull were looked at in turn. There is more push than pull at present, and the plan begins at home.',
    'Return home interviews have been offered each time and {count} have been held. What {name} said is in the plan.',
  ],
};

export const challenges: readonly string[] = [
  'The chair asked why the housing request had taken ten weeks. An answer will be sent to the chair by Friday.',
  'Health asked for words that do not place responsibility on {name}. The paragraph was rewritten.',
  'The school asked to be told sooner when bail conditions change. The police agreed to ring the same day.',
  'The panel challenged the closing of a service because appointments had been missed. The service will offer another way.',
  'The Youth Justice Service asked whether {name} had been treated as a child first in the interview. The police will review it.',
  'The social worker asked for fewer requests to the family. The chair agreed and set an order of importance.',
];
