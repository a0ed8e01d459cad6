/** What happened, by whom, to what: written in the same transaction as the change itself, and never changed after. */
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { randomUUID } from 'node:crypto';
import { Instant } from '../columns.ts';

@Entity()
export class AuditLine {
  @PrimaryKey({ type: 'uuid' }) id: string = randomUUID();
  @Property({ type: 'uuid', index: true }) partnershipId!: string;
  @Property({ type: Instant }) at!: string;
  @Property({ type: 'uuid' }) personId!: string;
  @Property({ type: 'uuid' }) membershipId!: string;
  @Property({ type: 'text' }) verb!: string;
  @Property({ type: 'text' }) subjectType!: string;
  @Property({ type: 'uuid', index: true }) subjectId!: string;
  @Property({ type: 'uuid', nullable: true, index: true }) childId?: string | null;
  @Property({ type: 'text' }) change!: 'create' | 'update' | 'delete';
  @Property({ type: 'text[]' }) fields!: string[];
  @Property({ type: 'text' }) requestId!: string;
}
