/** What agencies have written for next week's MASE about the named cast, and why the latest assessment reached its level. */
import type { CastKey } from '../cast-plans.ts';

/** By the code of the organisation; SCHOOL is the child's own, VOICE is what the child said to the social worker. */
export type CastReturns = Readonly<Record<string, string>>;

export const castReturns: Partial<Record<CastKey, CastReturns>> = {
  disrupted: {
    csc: 'Keira was seen on Monday at home and alone. She has not been in the man’s car since the notice was served. Her mum changed her shifts so that somebody is in after netball. The safety plan now names three people to ring.',
    'nottspolice-care':
      'The warning notice was served in October and no breach has been reported. The licensing papers about the shop are nearly ready. Officers pass the school at the end of the day, at different times.',
    'childrens-society':
      'Five sessions since the last panel. Keira calls what happened “him being clever”, and is beginning to say that it was not her fault. She would like the worker beside her if there is a trial.',
    SCHOOL:
      'Attendance is 93%. Keira captains the netball team again. On 9 days a silver car waited by the lane; each time she stayed in the library and her mum was rung. Gate staff know the safety wording.',
    VOICE: 'Keira said: “I look for the car first and then I look at my phone. I want that to be the other way round.”',
  },
  elder: {
    csc: 'Tegan and her brother are seen together and apart. Tegan takes charge of too much. Grandmother now does the mornings, so that Tegan can be fifteen. Two adults in their twenties are still sending messages to her.',
    'nottspolice-care':
      'Messages from two accounts have been secured with the family’s agreement. The officer will explain to Tegan what happens next, at home and with her grandmother.',
    'family-service':
      'Grandmother has joined the carers’ group. The house has a phone shelf in the kitchen. Tegan sleeps better; she asked whether she may stop being “the second mum”.',
    SCHOOL:
      'Tegan’s attendance is 88%. She is tired on Mondays and strong in science. She told us about the messages before anybody asked, and chose the form tutor to know.',
    VOICE: 'Tegan said: “Talk to me first and then to my brother. If he hears it from you he’ll think it’s my fault.”',
  },
  younger: {
    csc: 'Mason told his tutor the same day that he was asked for pictures. He has sent one, and fears that everybody has seen it. Grandmother was calm and kind. The link with his sister’s contacts is clear.',
    'nottspolice-care':
      'The picture has been reported for removal. The account was run by an adult in another county; that force has been told and is acting on it.',
    SCHOOL:
      'Mason came to us straight after registration. He has a card to leave lessons, has used it twice, and was back at the skate club on Thursday. No other pupil is known to have the picture.',
    VOICE: 'Mason said: “Is it gone yet? Can you tell me when it’s gone?”',
  },
  left: {
    csc: 'The family has moved to Eastwood, and Ioana is on roll at a new school from today. Her aunt reports no car and no calls since. An interpreter is booked for every visit.',
    'nottspolice-care':
      'Two adults who waited outside the old school have been spoken to. The new address is flagged. We ask that the move is not spoken of with pupils or parents.',
    tetc: 'The safeguarding file is to reach the new school within five days. A named person at the new school has met Ioana and her aunt.',
    VOICE: 'Ioana said: “Nobody there knows. I can be just a girl who is good at maths.”',
  },
  restricted: {
    csc: 'Adaeze has been seen weekly at a place away from home and church. She has decided to give a video interview. Her mother is fully behind her. Named people only hold this record.',
    'nottspolice-care':
      'The interview is planned with a specialist officer and an intermediary. The man is on bail and may not be near any place of worship in the county.',
    VOICE: 'Adaeze said: “I will say it once, properly, and then I want to do my exams.”',
  },
  interest: {
    csc: 'The review conference kept the plan. Zofia’s mum has stopped all contact with the club, and found a new one with good checks. Zofia trains twice a week.',
    'nottspolice-care':
      'The coach has been interviewed and is on bail. The messages that Zofia kept are strong evidence. The designated officer for allegations against staff has been told.',
    'childrens-society':
      'Zofia wants to understand how he did it, so that she can tell younger girls. Sessions use her own timeline. She cried for the first time last week and said it helped.',
    SCHOOL:
      'Zofia is in school every day and works hard, perhaps too hard. She eats with friends. Her form tutor checks in with her on Fridays.',
    VOICE: 'Zofia said: “I kept every message because I knew that one day somebody would ask.”',
  },
  harmed: {
    csc: 'Maisie is safe at home with her mum and nan. An adult online, who had heard that she was hurt, has tried to befriend her. Devices are now in the kitchen, and Maisie helped to choose the settings.',
    'nottspolice-care':
      'The account that contacted Maisie has been traced to an adult. A warrant has been carried out. Nothing further is needed from Maisie for this.',
    imara:
      'Maisie comes every fortnight and feels believed. What helps most is knowing where she has to be and with whom. We ask partners to check with us before anybody asks her about what happened.',
    SCHOOL:
      'Maisie has a route, a seat and an adult of her choice. She was in school on 94% of days, and gave a talk on horses to her class.',
    VOICE: 'Maisie said: “I like my lady at IMARA. I don’t want to tell it to a new person.”',
  },
  turning18: {
    csc: 'Simran will be eighteen next month. The pathway plan is agreed: her personal adviser has met her four times, the flat is ready in January, and her foster carer keeps a bed for her until then.',
    'nottspolice-care':
      'The men were sentenced in September. The orders against them last for ten years, and are listed in the pathway plan with the number to ring.',
    'childrens-society':
      'Our adult service takes over without a gap, with the same worker until Easter. Simran chose what goes into the handover.',
    'virtual-school':
      'Simran is on course for a distinction in health and social care, and has an interview for an access course.',
    VOICE: 'Simran said: “Don’t make it a goodbye. Make it a change of number.”',
  },
  hidden: {
    csc: 'Bethany has lived in her placement for ten months and is happy there. Adults who exploited her have asked former friends where she is. Nobody outside the named group may know the address.',
    'nottspolice-care':
      'We know of two attempts to find Bethany through social media, and both accounts are closed. Officers who attend will not use marked cars.',
    SCHOOL:
      'Bethany is settled and reads at every break. Her photograph is not used anywhere. Only three members of staff know why.',
    VOICE: 'Bethany said: “I like that the librarian just asks me about books.”',
  },
  overdue: {
    csc: 'Chanel has been missing twice since the last panel, both times after an argument, and was found at the bus station. She and her mum still want the family sessions that were agreed in the summer.',
    'nottspolice-missing':
      'Both episodes were short. The Philomena form told us where to look. On the second, an adult was moved on, whose details have gone to the CaRE team.',
    'childrens-society':
      'Chanel keeps every appointment with us. She says plainly what would help: “someone to sit with me and Mum”.',
    SCHOOL: 'Chanel is in goal for the county under-sixteens. Attendance is 81%; the days away follow the nights away.',
    VOICE: 'Chanel said: “I don’t want to go. I want it to stop being so loud, and then I’ll stay.”',
  },
};

export const castRationales: Partial<Record<CastKey, string>> = {
  disrupted:
    'A man of 27 has groomed Keira with a phone, gifts and lifts since June, and goes on waiting near her school although a notice forbids contact. Keira tells adults at once, and her mum acts every time: these are real strengths. The risk is caused by him and remains high until he is stopped.',
  elder:
    'Two adults have befriended Tegan and her brother and send messages every evening. She has been asked to bring a friend and has not. She carries a great deal at home. Medium: the contact continues, but Tegan, her grandmother and school act together.',
  younger:
    'Mason, thirteen, was pressed for a picture by an adult who posed as a friend of his sister. He told within hours. The picture has been sent on at least once. High, because the adult knows where he goes to school.',
  left: 'Adults waited for Ioana outside her school on six days and followed her to her aunt’s shop. The family’s move has put distance between them. Medium until we know whether they look for her.',
  restricted:
    'A trusted adult abused Adaeze over eighteen months and told her that no one would believe her. He knows many people in the community. She is safe at home; the risk is that word reaches him. High while he is on bail.',
  interest:
    'A coach used training, praise and secrecy to groom Zofia, and his messages became sexual. She kept them and told her mum. He no longer has access to children through the club. Medium: she is protected, and the case has still to be heard.',
  harmed:
    'Maisie was hurt by another child and then approached online by an adult who had heard of it. He offered friendship and asked for pictures. High: he was skilled, and she is twelve and was already hurt.',
  turning18:
    'Those who exploited Simran have been convicted, and orders protect her. She has not been contacted for nine months. Low. What matters now is that support does not end with a birthday.',
  hidden:
    'Adults who exploited Bethany are looking for her and have asked three children where she lives. The placement and school are safe as long as nobody learns of them. High.',
  overdue:
    'When home is loud Chanel goes to the bus station, where adults have given her food, vapes and a place to sleep. Family sessions would remove the push, and have not begun. Medium and not falling.',
};
