/** Who is asking, in which one role. There is no anonymous actor, and none without a partnership. */
import type { Role } from './roles.ts';

export interface Actor {
  personId: string;
  personName: string;
  membershipId: string;
  organisationId: string;
  organisationName: string;
  role: Role;
  team: string | null;
  districtCode: string | null;
  partnershipId: string;
}
