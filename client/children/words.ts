/** Codes of the national data sets in words. A code that is not known is shown as it is. */
import type { PlacingAuthority, Sex } from '../gql/graphql.ts';

export const sexWords: Record<Sex, string> = { M: 'Male', F: 'Female', U: 'Not known' };
export const placingWords: Record<PlacingAuthority, string> = {
  NCC: 'Nottinghamshire',
  OLA: 'Another local authority',
};

const ethnicities: Record<string, string> = {
  WBRI: 'White British',
  WIRI: 'White Irish',
  WIRT: 'Traveller of Irish heritage',
  WROM: 'Gypsy or Roma',
  WOTH: 'Any other White background',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'Any other mixed background',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'Any other Asian background',
  BCRB: 'Black Caribbean',
  BAFR: 'Black African',
  BOTH: 'Any other Black background',
  CHNE: 'Chinese',
  OOTH: 'Any other ethnic group',
  REFU: 'Preferred not to say',
  NOBT: 'Not obtained',
};
export const ethnicityWords = (code: string): string => ethnicities[code] ?? code;

const legal: Record<string, string> = {
  C1: 'interim care order (C1)',
  C2: 'care order (C2)',
  E1: 'placement order (E1)',
  J1: 'remanded to care (J1)',
  L1: 'police protection (L1)',
  L2: 'emergency protection order (L2)',
  V2: 'accommodated by agreement, section 20 (V2)',
};
export const legalWords = (code: string): string => legal[code] ?? code;

const harms: Record<string, string> = {
  CSE: 'sexual exploitation',
  CCE: 'criminal exploitation',
  HSB: 'harmful sexual behaviour',
  MISSING: 'going missing',
};
export const harmWords = (codes: readonly string[] | null): string =>
  (codes ?? []).map((code) => harms[code] ?? code).join(', ');

/** Words in quotation marks, unless they bring their own. */
export const inQuotes = (words: string): string => (/[“"]/.test(words) ? words : `“${words}”`);
