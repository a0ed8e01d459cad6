/**
 * A paragraph of what an agency contributed or of what was said, with its kind and its author's handling code.
 * Minutes are made of passages, never of one long text, so that each reader's copy can be lawful and still read well.
 */
import { registerEnumType } from 'type-graphql';
import { governed, one } from '../access/governed.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Child } from '../children/child.entity.ts';
import { choice, instant, link, text, whole } from '../columns.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { ContributionSource } from '../organisations/contribution-source.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Row } from '../row.ts';

export const PassageKind = {
  FACT: 'FACT',
  OBSERVATION: 'OBSERVATION',
  ALLEGATION: 'ALLEGATION',
  OPINION: 'OPINION',
  INTELLIGENCE: 'INTELLIGENCE',
  DISCUSSION: 'DISCUSSION',
  CHILDS_VOICE: 'CHILDS_VOICE',
  CHALLENGE: 'CHALLENGE',
} as const;
export type PassageKind = keyof typeof PassageKind;
registerEnumType(PassageKind, { name: 'PassageKind' });

export const HandlingCode = { OPEN: 'OPEN', PANEL: 'PANEL', STATUTORY: 'STATUTORY' } as const;
export type HandlingCode = keyof typeof HandlingCode;
registerEnumType(HandlingCode, {
  name: 'HandlingCode',
  description: 'Who may read a passage; only its author’s agency may relax it.',
  valuesConfig: {
    OPEN: { description: 'Everybody who is invited to the item, schools and charities included.' },
    PANEL: {
      description: 'Statutory and commissioned panel members who are invited; not schools, charities or districts.',
    },
    STATUTORY: { description: 'The chair, social care, strategic safeguarding and police only.' },
  },
});

@governed({
  keys: {
    item: 'itemId',
    meeting: 'meetingId',
    child: 'childId',
    author: 'authorOrganisationId',
    handling: 'handlingCode',
  },
})
export class Passage extends Row {
  @link(() => Meeting) meetingId!: string;
  @link(() => AgendaItem) itemId!: string;
  @link(() => Child, { optional: true }) childId?: string | null;
  @link(() => Organisation) authorOrganisationId!: string;
  @link(() => Person) authorPersonId!: string;
  @text() authorName!: string;
  @choice(() => ContributionSource) source!: ContributionSource;
  @choice(() => PassageKind) kind!: PassageKind;
  @choice(() => HandlingCode) handlingCode!: HandlingCode;
  @text() text!: string;
  @instant() writtenAt!: string;
  @whole({ default: 1 }) version: number = 1;

  @one(() => Organisation, 'authorOrganisationId') authorOrganisation?: Organisation;
}
