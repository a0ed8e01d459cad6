/** Which person, of which partnership, a sign-in name at the identity provider stands for. No secrets are kept here. */
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity()
export class Account {
  @PrimaryKey({ type: 'text' }) subject!: string;
  @Property({ type: 'uuid' }) personId!: string;
  @Property({ type: 'uuid', index: true }) partnershipId!: string;
}
