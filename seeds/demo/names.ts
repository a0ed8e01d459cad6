/**
 * Names for people and places in the demo partnership. Every person made from these lists is invented; the towns are
 * real, and no street is meant to be. Forenames come from the mix of families that a county has.
 */
import type { Random } from './random.ts';

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

export const girlsForenames = list(`
  Aaliyah, Abigail, Adaeze, Aisha, Alexandra, Alicja, Amara, Amelia, Amina, Anya, Ava, Bethany, Bronwen, Caitlin,
  Chanel, Charlotte, Chloe, Ciara, Courtney, Daisy, Demi, Destiny, Ebony, Eleanor, Elif, Ellie, Emilia, Emily, Erin,
  Esme, Evie, Farida, Fatima, Freya, Gabriela, Grace, Hafsa, Hannah, Harriet, Holly, Imogen, Ioana, Isla, Jasmine,
  Jodie, Kacey, Katarzyna, Keira, Khadija, Lacey, Lara, Layla, Leah, Libby, Lily, Lola, Maisie, Maja, Maryam, Matilda,
  Megan, Mia, Millie, Molly, Nadia, Naomi, Nia, Niamh, Nikita, Olivia, Oluchi, Paige, Phoebe, Poppy, Priya, Rebecca,
  Rosie, Ruby, Saffron, Samira, Scarlett, Shanice, Sienna, Simran, Skye, Sofia, Summer, Tamara, Tegan, Thandiwe,
  Tia, Tilly, Yasmin, Zainab, Zara, Zofia`);

export const boysForenames = list(`
  Aaron, Abdul, Adam, Adrian, Aidan, Alfie, Amir, Andrei, Archie, Arjun, Ashton, Bailey, Bartosz, Ben, Blake, Brandon,
  Callum, Cameron, Charlie, Chidi, Connor, Corey, Curtis, Daniel, Dawid, Declan, Dylan, Elijah, Emmanuel, Ethan, Ewan,
  Faisal, Finley, Frankie, George, Hamza, Harley, Harrison, Harvey, Hassan, Ibrahim, Isaac, Jack, Jacob, Jake, Jakub,
  Jamal, Jayden, Jenson, Jermaine, Jordan, Joshua, Kai, Kamran, Keegan, Kian, Kieran, Kofi, Kyle, Leon, Levi, Lewis,
  Liam, Logan, Luca, Malachi, Marcus, Mason, Matei, Max, Mohammed, Morgan, Nathan, Noah, Omar, Oscar, Owen, Patryk,
  Rafael, Reece, Reuben, Rhys, Riley, Rohan, Ryan, Sami, Samuel, Sonny, Tariq, Taylor, Theo, Toby, Tobi, Tyler, Tyrese,
  Yusuf, Zachary, Zain`);

export const neutralForenames = list(`Alex, Ash, Casey, Charlie, Frankie, Jamie, Jules, Rowan, Sam, Sky`);

export const surnames = list(`
  Abara, Adeyemi, Akhtar, Allsop, Ansah, Ashmore, Atkin, Bagshaw, Bakewell, Balogun, Banerjee, Barlow, Begum, Bexon,
  Birkin, Booth, Bostock, Bramley, Brailsford, Bradwell, Brzezicki, Burrows, Butterworth, Calladine, Chambers, Clamp,
  Cope, Cutts, Dabrowski, Daubney, Dhillon, Dobson, Draycott, Eaton, Elliston, Eyre, Farnsworth, Fearn, Fletcher, Flint,
  Ford, Gadsby, Gascoigne-Lee, Gill, Goodall, Grewal, Hallam, Hardwick, Haslam, Hempsall, Hickling, Holmes, Hough,
  Hussain, Ifeanyi, Ionescu, Ivers, Jankowski, Jepson, Kaczmarek, Kaur, Keeling, Kirkham, Kowalczyk, Lacey, Lamin,
  Leivers, Limb, Lister, Maltby, Marriott, Marsden, Mensah, Millership, Moult, Munir, Naylor, Newbold, Nowicki, Nwosu,
  Okoro, Oldham, Osei, Oxley, Parkin, Patel, Peat, Plumb, Popescu, Purdy, Qureshi, Radford, Rahman, Renshaw, Revill,
  Rowbotham, Sahota, Saxton, Severn, Shacklock, Sisson, Slack, Spowage, Stainsby, Straw, Surgay, Tagg, Tomlinson,
  Townrow, Twells, Uddin, Varney, Wagstaff, Walczak, Wardle, Wass, Whysall, Widdowson, Wilmot, Wolski, Woolley, Yates`);

/** People at work: chairs, officers, nurses, designated leads. */
export const staffNames = list(`
  Adebola Ferris, Alison Hartwick, Amarjit Bassi, Andrea Pells, Anil Chauhan-Reed, Anita Corless, Barbara Ruddock,
  Bev Stannard, Bilal Sharif-Cross, Caroline Mapperley, Cath Orme, Chinwe Dalby, Claire Tunnicliffe, Colin Brackner,
  Dawn Fessey, Deborah Quimby, Denise Allwood, Derek Posthill, Dipa Ranchhod, Donna Wexley, Elaine Thurgarland,
  Emeka Stubbins, Fiona Garbett, Gareth Lowdham, Gemma Pickering-Ross, Gurpreet Nahal, Helen Skeavington, Ian Ketley,
  Imran Dossa, Jacqui Thorley, Janet Bulcote, Jaswinder Toor, Joanne Cropwell, Julia Wenlow, Karen Hucklow,
  Katie Normanshaw, Kelechi Brandreth, Kulvinder Johal, Laura Epperstone, Lesley Gonalstone, Lorraine Dakeyne,
  Magda Wisniak, Malcolm Trowell, Mandy Rolleston, Mark Hoveringham, Martin Keyworthy, Maureen Stapledon,
  Michelle Attenbury, Nasreen Yaqub, Neil Oxtonby, Nicola Farndon, Nkechi Wright-Obi, Parveen Latif-Moss, Paul Granby,
  Petra Zielonka, Philippa Screven, Rachel Cotgrove, Rashid Mahmud-Hill, Rosalind Tithe, Ruth Lambley, Sally Bunny,
  Samantha Teversall, Sandra Kinoult, Shabana Iqbal-Dean, Sharon Colwick, Simon Averham, Sophie Thoroton,
  Stephen Caunt, Sunita Rathod, Suzanne Winthorpe, Tanya Rempstone, Terry Holbeckson, Tracey Elkesley, Victoria Ranby,
  Wendy Styrrup, Yetunde Carling, Zoe Barnstone`);

/** The same people as `staffNames` never appear here: these are adults about whom a panel may worry. */
export const adultForenames = list(`
  Aaron, Adrian, Anton, Barry, Carl, Craig, Damien, Darren, Dean, Ervin, Gavin, Glenn, Jason, Kelly, Kirsty, Lee, Leon,
  Liam, Marek, Nathan, Ricky, Ross, Sabrina, Scott, Shane, Stacey, Stefan, Terri, Wayne, Zak`);

export const streetNames = list(`
  Alder Carr Road, Barleycorn Close, Bellmaker Street, Birchwhistle Lane, Bobbin Mill Row, Brackenhurst Rise,
  Candlewick Way, Cinderpath Road, Clayfoot Lane, Coppice Wheel Drive, Cornmeasure Street, Crookshank Avenue,
  Dovecote Paddock, Engine Shed Lane, Fallow Acre Road, Featherbed Close, Flaxdresser Row, Foxglove Bank,
  Framework Knitters Way, Gorsewind Drive, Greenfinch Hollow, Hagg Nook Lane, Hawkweed Crescent, Headstock Road,
  Hopyard Street, Jacquard Close, Kilnhouse Lane, Lacewing Avenue, Lamplighter Row, Larkspit Road, Limeburner Street,
  Maltings Reach, Marlpit Rise, Nightjar Close, Oatfield Way, Osier Bed Lane, Packhorse Drive, Pearmain Road,
  Pinfold Garth, Plumtree Ginnel, Quarry Ladder Lane, Ropewalk Garth, Saltersgate End, Seam Top Road, Shuttle Street,
  Skylark Meadow, Spinning Jenny Way, Stackyard Close, Stocking Frame Lane, Tallow Street, Tanyard Rise, Teasel Grove,
  Thimble Hall Road, Thornbeam Avenue, Turnpike Corner, Waggoner Street, Watermint Close, Weighbridge Way,
  Wheelwright Row, Winding House Lane, Yellowhammer Drive`);

export interface Town {
  name: string;
  districtGss: string;
  /** First half of the postcodes there. */
  outward: string;
}

export const towns: readonly Town[] = [
  { name: 'Kirkby-in-Ashfield', districtGss: 'E07000170', outward: 'NG17' },
  { name: 'Sutton-in-Ashfield', districtGss: 'E07000170', outward: 'NG17' },
  { name: 'Hucknall', districtGss: 'E07000170', outward: 'NG15' },
  { name: 'Worksop', districtGss: 'E07000171', outward: 'S80' },
  { name: 'Retford', districtGss: 'E07000171', outward: 'DN22' },
  { name: 'Beeston', districtGss: 'E07000172', outward: 'NG9' },
  { name: 'Eastwood', districtGss: 'E07000172', outward: 'NG16' },
  { name: 'Arnold', districtGss: 'E07000173', outward: 'NG5' },
  { name: 'Carlton', districtGss: 'E07000173', outward: 'NG4' },
  { name: 'Mansfield', districtGss: 'E07000174', outward: 'NG18' },
  { name: 'Mansfield Woodhouse', districtGss: 'E07000174', outward: 'NG19' },
  { name: 'Newark-on-Trent', districtGss: 'E07000175', outward: 'NG24' },
  { name: 'Ollerton', districtGss: 'E07000175', outward: 'NG22' },
  { name: 'West Bridgford', districtGss: 'E07000176', outward: 'NG2' },
  { name: 'Bingham', districtGss: 'E07000176', outward: 'NG13' },
];

/** A postcode that passes as one but belongs to no street: the last half of a real one never has these letters. */
export function inventedPostcode(chance: Random, outward: string): string {
  const never = ['C', 'I', 'K', 'M', 'O', 'V'];
  return `${outward} ${chance.int(0, 9)}${chance.pick(never)}${chance.pick(never)}`;
}
