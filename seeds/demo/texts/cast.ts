/** Texts of the named cast: pen pictures, the disruption actions, and the one action that has been overdue twice. */
import type { DisruptionStatus, DisruptionTarget } from '../../../server/disruption/disruption-action.entity.ts';
import type { Promised } from './actions.ts';

interface Picture {
  penPicture: string;
  wishesAndFeelings: string;
}

export const castPictures: Readonly<Record<string, Picture>> = {
  disrupted: {
    penPicture:
      'Keira is a sharp, funny fifteen-year-old who captains the school’s netball team. An adult man has been waiting for her near school, and has given her a phone and lifts. Her mum rang the police the first night and has never stopped fighting for her.',
    wishesAndFeelings:
      'I want to walk to school with my mates and not see his car. I want to play the county trials in spring.',
  },
  elder: {
    penPicture:
      'Tegan looks after her younger brother in the mornings and is proud of it. She wants to be a paramedic. Adults in their twenties have befriended both children since the family moved to Hucknall.',
    wishesAndFeelings: 'Please sort it for my brother as well as me. He copies what I do and I worry about that.',
  },
  younger: {
    penPicture:
      'Mason is thirteen and loves his skateboard, his sister and his cat, in that order. He was asked for pictures by somebody whom he had met through his sister’s friends, and told his form tutor the same day.',
    wishesAndFeelings: 'I don’t want my sister to get the blame. I just want it off the internet.',
  },
  left: {
    penPicture:
      'Ioana arrived from Romania at seven and helps at her aunt’s shop. She left Ashfield Academy yesterday because the family has moved to be further from the people who were waiting for her.',
    wishesAndFeelings: 'I’m scared of being new again but I’m glad that nobody there knows.',
  },
  restricted: {
    penPicture:
      'Adaeze is sixteen, plays the clarinet and wants to study law. A man who works with her family’s church has harmed her. Somebody close to the family works for a partner agency, and so her record is held by named people only.',
    wishesAndFeelings: 'I’ll talk as long as it stays in this room. People at church know people who know you.',
  },
  interest: {
    penPicture:
      'Zofia is fourteen and a gifted gymnast. She was approached by a coach at an outside club, who sent messages that became sexual. She kept every one of them and showed her mum.',
    wishesAndFeelings: 'I want to compete again, at a club where they check people properly.',
  },
  harmed: {
    penPicture:
      'Maisie is twelve and loves horses and her nan. She was hurt by an older pupil at school and since then has been contacted by an adult online, who had heard about it. She is seen by IMARA every fortnight.',
    wishesAndFeelings:
      'I don’t want to see him in the corridor. I like my lady at IMARA because she lets me stroke her dog.',
  },
  turning18: {
    penPicture:
      'Simran will be eighteen next month. She lives with her foster carer and studies health and social care. The adults who exploited her have been convicted, and she is preparing to move into her own flat with a great deal of courage.',
    wishesAndFeelings: 'Don’t drop me on my birthday. I want to know who I ring the day after.',
  },
  hidden: {
    penPicture:
      'Bethany is thirteen, bakes, and has read every book in the placement. She lives at an address that must not be known, because the adults who exploited her are looking for her.',
    wishesAndFeelings: 'I like it here. Please don’t let them find out where.',
  },
  overdue: {
    penPicture:
      'Chanel is fifteen, quick-witted and a brilliant goalkeeper. She goes missing when things are hard between her and her mum, and adults at the bus station have noticed. Both have asked for family sessions.',
    wishesAndFeelings: 'Me and Mum said yes to the sessions ages ago. When are they?',
  },
  moved: {
    penPicture:
      'Ebony is fifteen and wants to train as a vet. Adults at a house in Worksop had exploited her. The family has moved to Derbyshire to be near her grandparents.',
    wishesAndFeelings:
      'A new start. I want the new worker to read what I already said so I don’t have to say it again.',
  },
  harming: {
    penPicture:
      'Kofi is fourteen, plays the trumpet and is close to his grandmother. He harmed another pupil at school. He has been exposed to violent material online since he was nine, and nobody had asked him about it until now.',
    wishesAndFeelings: 'I want to stop thinking about it. I want to say sorry but I know I can’t just do that.',
  },
  requested: {
    penPicture:
      'Nia is thirteen and the youngest of four. She writes stories and has a quick temper that hides how frightened she is. A man whom she met online has twice travelled to Arnold to meet her.',
    wishesAndFeelings: 'I’ll talk to the school nurse. Not to anyone else yet.',
  },
};

export interface DisruptionText {
  power: string;
  targetKind: keyof typeof DisruptionTarget;
  text: string;
  note: string;
  target: string;
  operationalDetail: string | null;
  conditions: string | null;
  status: DisruptionStatus;
  safetyWording: string;
  dueInDays: number;
}

export const disruption: readonly DisruptionText[] = [
  {
    power: 'D01',
    targetKind: 'PERSON',
    text: 'Serve a Child Abduction Warning Notice, so that the adult of concern knows in writing that he has no permission to be with Keira, and every breach is evidence.',
    note: 'The notice was served in person. He signed for it. Beat officers and the control room have been briefed.',
    target: 'Ross Vantley, aged 27, of Sutton-in-Ashfield (invented).',
    operationalDetail:
      'Served by two officers at his place of work at the change of shift. Vehicle marker until the end of the school term; patrols vary their times.',
    conditions:
      'Not to have Keira in his company, in his car or at his address at any time; not to contact her by any means.',
    status: 'ISSUED',
    safetyWording:
      'An adult may not collect or meet Keira. If a silver hatchback waits near the school, keep Keira inside, ring 999, and then ring her mum. Do not speak to the driver.',
    dueInDays: 18,
  },
  {
    power: 'D23',
    targetKind: 'PLACE',
    text: 'Ask for a review of the licence of the shop where Keira and other children have been given alcohol and vapes.',
    note: 'Two statements have been taken. The licensing officer of the district council has agreed the date for the papers.',
    target: 'Corner shop at Cinderpath Road, Kirkby-in-Ashfield (invented).',
    operationalDetail: 'A test purchase was made. The result and its date stay with the police until the hearing.',
    conditions: null,
    status: 'APPLIED',
    safetyWording: 'Pupils are asked to use the main gate and not the lane beside the shops until the end of term.',
    dueInDays: 25,
  },
];

export const overduePromise: Promised = {
  heading: 'PREVENT',
  owner: 'family-service',
  text: 'Begin six family sessions for {name} and {carer}, so that an argument at home no longer ends with {name} out at night.',
  note: 'A first visit was made and both said yes. The sessions have not started.',
  evidence: '',
};
