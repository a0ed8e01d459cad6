/** A power or tactic of the disruption catalogue: dated reference data, because the law changes. */
import { governed } from '../access/governed.ts';
import { date, flag, text } from '../columns.ts';
import { Row } from '../row.ts';

@governed({ uniques: [['partnershipId', 'code']] })
export class DisruptionPower extends Row {
  @text() code!: string;
  @text() name!: string;
  @text() legalBasis!: string;
  @text() whoApplies!: string;
  @text({ says: 'person, place, vehicle, phone, online, group or child' }) target!: string;
  @flag({ says: 'The target may only be named inside the compartment.' }) needsCompartment: boolean = false;
  @text({ says: 'in_force, not_commenced, check_commencement or repealed' }) status!: string;
  @date({ optional: true }) validFrom?: string | null;
  @date({ optional: true }) validTo?: string | null;
}
