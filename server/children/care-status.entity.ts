/** Child in need, child protection plan or looked after, from a date to a date, with the legal status code. */
import { registerEnumType } from 'type-graphql';
import { governed } from '../access/governed.ts';
import { choice, date, link, text } from '../columns.ts';
import { Row } from '../row.ts';
import { Child } from './child.entity.ts';

export const CareStatusKind = {
  EARLY_HELP: 'EARLY_HELP',
  CHILD_IN_NEED: 'CHILD_IN_NEED',
  CHILD_PROTECTION_PLAN: 'CHILD_PROTECTION_PLAN',
  LOOKED_AFTER: 'LOOKED_AFTER',
} as const;
registerEnumType(CareStatusKind, { name: 'CareStatusKind' });

@governed({ keys: { child: 'childId' } })
export class CareStatus extends Row {
  @link(() => Child) childId!: string;
  @choice(() => CareStatusKind) kind!: keyof typeof CareStatusKind;
  @text({ optional: true, says: 'Legal status code (C1, C2, V2 …) or child protection category.' }) legalStatus?:
    string | null;
  @text({ optional: true }) responsibleAuthority?: string | null;
  @date() startsOn!: string;
  @date({ optional: true }) endsOn?: string | null;
}
