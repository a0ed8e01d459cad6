/**
 * Somebody's sign-in on one browser. Only the SHA-256 of the cookie is kept, so a copy of the table opens nothing.
 * Deleting the row signs the person out at once.
 */
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '../columns.ts';

@Entity()
export class Session {
  @PrimaryKey({ type: 'text' }) tokenHash!: string;
  @Property({ type: 'uuid' }) partnershipId!: string;
  @Property({ type: 'uuid', index: true }) personId!: string;
  @Property({ type: 'uuid', nullable: true }) membershipId?: string | null;
  @Property({ type: Instant }) createdAt!: string;
  @Property({ type: Instant }) lastSeenAt!: string;
  @Property({ type: Instant }) expiresAt!: string;
}
