/** What was said under places and trends: no child is named there. */
export const placesSaid: readonly string[] = [
  'The bus station: lighting on the lower level has been mended, and a youth worker is there on Fridays. Reports have halved since the summer.',
  'A takeaway near two schools: licensing officers and the police have visited together. Advice was given and will be checked within a month.',
  'A hotel beside the main road rang the police after the training. It will be thanked, and two others will be offered the same training.',
  'The retail park: security staff have the number to ring. The panel asked that they be told what happens after they ring.',
  'Online: three partners report approaches through the same game. A note for schools and carers goes out this week.',
  'A closed-up flat: the closure order was granted and the landlord has fitted a new door. Patrols pass twice a night.',
  'The railway station: the transport police will join the next panel for this part.',
  'A park with no lights after seven: the council will cut back the hedges, and the youth bus will stop there on Thursdays.',
  'Two shops that sell vapes to children: trading standards have made test purchases.',
  'No new place this month. The panel went through the list and took two places off it.',
  'Taxi ranks: the briefing for drivers reached 64 of them. One has since rung the police.',
  'A skate park that children like and where they feel safe: the panel asked that measures there be gentle.',
];
