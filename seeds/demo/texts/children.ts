/** Who a child is, what a child wants, and what a child has said. All invented; patterns are filled by telling.ts. */

export const penPictures: readonly string[] = [
  '{name} is funny, quick and loyal, and looks out for younger children at home. {He} draws whenever {he} is worried and keeps every sketchbook. Adults outside the family have been giving {him} gifts and lifts, and {carer} is frightened for {him}.',
  '{name} loves football and knows every score since the season began. {He} finds mornings hard and trusts people slowly. Since the summer {he} has been met after school by people whom {carer} does not know.',
  '{name} is a gentle, thoughtful child who wants to work with animals. {He} has moved house three times in two years and misses {his} old friends. Most of {his} contact with other people is online, late at night.',
  '{name} sings in the school choir and is proud of it. {He} can find it hard to say no to people who are kind to {him} at first. {Carer} describes a child who has become quiet and watches the phone all evening.',
  '{name} bakes with {carer} every Sunday and would like to be a chef. {He} has been excluded twice this year, each time after something had happened outside school that {he} could not yet talk about.',
  '{name} is lively and generous and has a wide circle of friends in {town}. Some older people have joined that circle, and {he} has come home with money and a second phone that {he} says were lent to {him}.',
  '{name} is a keen reader who likes facts and lists. {He} was diagnosed with autism last year and takes what people say at face value, which others have used. Routine and plain words help.',
  '{name} is caring, protective of {carer} and quick to laugh. {He} lost {his} grandfather in the spring, and spends long hours at {place}, where {he} says people listen to {him}.',
  '{name} plays the drums and fixes bicycles for half the street. {He} says little about {him}self in meetings but writes well. There is a claim by others that {he} owes them money, which is being used to control {him}.',
  '{name} wants to go to college to study hair and beauty and has already found the course. {He} has good days at school and very bad nights, when the phone does not stop.',
  '{name} is a twin and a keen dancer who left the club when the travel stopped. {He} is close to {carer}, and both say that they want one worker who stays.',
  '{name} has a strong sense of fairness and speaks up for other children. Adults have been using that loyalty: {he} has been asked to pass messages and to bring friends along.',
  '{name} enjoys fishing, maths and quiet. {He} learned English four years ago and now translates for {carer}, who feels left out of what professionals say. An interpreter makes a difference.',
  '{name} is warm and talkative once {he} knows you, and brings {his} dog into every conversation. {He} has been hurt by people who said they cared for {him}, and tests whether adults will keep their word.',
];

export const wishes: readonly string[] = [
  'I want people to stop asking me the same thing. I told it once and it was hard.',
  'I would like to go back to my old school, or at least see my friends from there at the weekend.',
  'I want to stay with {mine}. I don’t want to be moved because of something other people did.',
  'I like my worker. Please don’t change her again.',
  'I’d like someone to come with me when I have to talk to the police.',
  'I want my phone back, but I get why you want to look at it.',
  'I wish {mine} could get some help too, because it’s been hard on everybody at home.',
  'I want to do the course at college and have something that’s mine.',
  'I want them to leave me alone. If you can make that happen I will talk to you.',
  'I just want to feel normal and go into town without looking behind me.',
  'Can meetings be somewhere that isn’t an office? I talk better in the car or when we’re walking.',
  'I would like to know what you say about me in those meetings.',
  'I want football back on Tuesdays. That’s when I feel all right.',
];

export const safetyMarkers: readonly string[] = [
  'Visit in pairs after 18:00. An adult who visits the address has threatened workers.',
  'Ring {carer} before a visit: the dog has to be shut away.',
  'Do not leave letters or calling cards: post at this address is opened by others.',
];
