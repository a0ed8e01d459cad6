/** A mutation that carried a clientMutationId: asked again, it has one effect and gives the same answer. */
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { randomUUID } from 'node:crypto';
import { Instant } from '../columns.ts';

@Entity()
@Unique({ properties: ['membershipId', 'clientMutationId'] })
export class Repeat {
  @PrimaryKey({ type: 'uuid' }) id: string = randomUUID();
  @Property({ type: 'uuid' }) partnershipId!: string;
  @Property({ type: 'uuid' }) membershipId!: string;
  @Property({ type: 'text' }) clientMutationId!: string;
  @Property({ type: 'text' }) verb!: string;
  @Property({ type: 'uuid' }) subjectId!: string;
  @Property({ type: Instant }) at!: string;
}
