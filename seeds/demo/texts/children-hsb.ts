/** Children who have displayed harmful sexual behaviour: children first, each with a life, a family and hopes. */

export const harmfulPictures: readonly string[] = [
  '{name} builds model railways with {carer} and can name every station to London. {He} finds other children’s signals hard to read, and something that {he} saw online frightened and confused {him}.',
  '{name} is a shy child with a dry sense of humour. {He} has harmed another child, and {he} has been harmed {him}self, which {he} spoke of for the first time this year.',
  '{name} runs cross-country and looks after the family’s rabbits. {He} is ashamed of what happened and afraid that everybody knows. {Carer} has stood by {him} and by the rules that were agreed.',
  '{name} is good with {his} hands and takes radios apart. {He} has a learning difficulty, copies what others do, and does best with pictures and plain words.',
  '{name} likes history, especially castles, and reads above {his} age. {He} spent long nights online with nobody to talk to about what {he} saw there.',
  '{name} is a child of {age} who still sleeps with the light on. {He} came into care early and is only now settled enough to be asked about {his} own story.',
  '{name} sings, cooks with {carer} and is patient with small cousins, whom {he} now sees only with an adult. {He} understands why, and misses them.',
  '{name} has a wide grin and a great many questions. School is the place where {he} does best; unplanned times, such as lunch and the bus, are where {he} needs an adult close by.',
  '{name} wants to be an electrician like {his} uncle. Pressure in a group chat ended in harm to a classmate, and {he} has been willing to look at {his} own part in it.',
  '{name} plays chess for the county and finds feelings harder than openings. Work on what other people feel has begun, and {he} takes notes.',
  '{name} moved here two years ago and has one close friend. {He} was shown violent material by older boys, and did not know how to make it stop.',
  '{name} loves swimming and misses it, because changing rooms are not safe for the time being. A way to go back is part of the plan.',
];

export const harmfulWishes: readonly string[] = [
  'I want to know when I can go swimming again and what I have to do first.',
  'I want someone to tell me that I’m not a bad person, and to tell me what to do about the thoughts.',
  'I want to stay at my school. I’ll keep to the rules.',
  'I would like {mine} to come to some of the sessions.',
  'Please use short words. I don’t always get what people are asking.',
  'I want to see my cousins at Christmas, with a grown-up there.',
  'I don’t want everybody in the building to know why I go out of lessons.',
  'I want to be able to say sorry one day, if they want that.',
];
