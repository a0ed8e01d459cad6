/**
 * A child. Identifiers are columns, not rows, because the matrix shares each with different agencies.
 * A child who harms others is recorded here like any other child, and never only as a person of concern.
 */
import { registerEnumType } from 'type-graphql';
import { Action } from '../actions/action.entity.ts';
import { derived, governed, latest, many } from '../access/governed.ts';
import { Assessment } from '../assessments/assessment.entity.ts';
import { ageBand, ageOn } from '../clocks/age.ts';
import { choice, date, flag, text } from '../columns.ts';
import { PanelEpisode } from '../listings/panel-episode.entity.ts';
import { Row } from '../row.ts';
import { CareStatus } from './care-status.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { Involvement } from './involvement.entity.ts';

export const Sex = { M: 'M', F: 'F', U: 'U' } as const;
registerEnumType(Sex, { name: 'Sex', description: 'Children in need census item: male, female, unknown.' });
export const PlacingAuthority = { NCC: 'NCC', OLA: 'OLA' } as const;
registerEnumType(PlacingAuthority, {
  name: 'PlacingAuthority',
  description: 'Nottinghamshire, or another local authority.',
});

@governed({ keys: { child: 'id', district: 'districtCode' } })
export class Child extends Row {
  @text() forename!: string;
  @text() surname!: string;
  @text({ optional: true }) knownAs?: string | null;
  @date() dateOfBirth!: string;
  @choice(() => Sex) sex!: keyof typeof Sex;
  @text({ optional: true, says: 'DfE ethnicity code.' }) ethnicity?: string | null;
  @text({ optional: true }) firstLanguage?: string | null;
  @text({ optional: true }) disability?: string | null;
  @text({ optional: true, says: 'The council’s own key for the child.' }) mosaicId?: string | null;
  @text({ optional: true, says: 'Unique pupil number.' }) upn?: string | null;
  @text({ optional: true, says: 'NHS number, ten digits.' }) nhsNumber?: string | null;
  @text({ optional: true }) policeReference?: string | null;
  @text({ optional: true }) address?: string | null;
  @flag({ says: 'The address must never be shown without break-glass.' }) addressRestricted: boolean = false;
  @text({ optional: true }) restrictedAddress?: string | null;
  @text({ says: 'GSS code of the district where the child lives.' }) districtCode!: string;
  @choice(() => PlacingAuthority) placingAuthority!: keyof typeof PlacingAuthority;
  @text({ optional: true }) penPicture?: string | null;
  @text({ optional: true, says: 'In the child’s own words.' }) wishesAndFeelings?: string | null;
  @text({ optional: true, says: 'What a worker must know before a visit.' }) staffSafetyMarker?: string | null;
  @flag({ hidden: true }) restrictedRecord: boolean = false;

  @many(() => Enrolment, 'childId', '-startsOn') enrolments?: Enrolment[];
  @many(() => Involvement, 'childId', '-startsOn') involvements?: Involvement[];
  @many(() => CareStatus, 'childId', '-startsOn') careStatuses?: CareStatus[];
  @latest(() => Assessment, 'childId', '-assessedOn') latestAssessment?: Assessment;
  @many(() => Assessment, 'childId', '-assessedOn') assessments?: Assessment[];
  @many(() => PanelEpisode, 'childId', '-requiredOn') episodes?: PanelEpisode[];
  @many(() => Action, 'childId', 'dueOn') actions?: Action[];

  @derived(() => String, 'Enough for place-based work.') ageBand(today: string): string {
    return ageBand(ageOn(this.dateOfBirth, today));
  }
  @derived(() => String, 'For e-mails and lists that must not carry a name.') initials(): string {
    return `${this.forename.charAt(0)}${this.surname.charAt(0)}`.toUpperCase();
  }
}
