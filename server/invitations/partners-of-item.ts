/**
 * Who is invited to an item without anybody saying so: the panel's standing members, the school where the child is on roll,
 * and a standing voluntary agency only where it works with the child (practice §3.1).
 */
import type { EntityManager } from '@mikro-orm/sql';
import { Enrolment } from '../children/enrolment.entity.ts';
import { Involvement } from '../children/involvement.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { PanelMember } from '../panels/panel-member.entity.ts';

/** @param childId null for a line without a child: no school and no voluntary agency then */
export async function partnersOfItem(
  em: EntityManager,
  panelId: string,
  childId: string | null,
  today: string,
): Promise<Organisation[]> {
  const open = { startsOn: { $lte: today }, $or: [{ endsOn: null }, { endsOn: { $gt: today } }] };
  const members = await em.find(PanelMember, { panelId, standing: true });
  const schools = childId ? await em.find(Enrolment, { childId, ...open }) : [];
  const involved = childId ? await em.find(Involvement, { childId, ...open }) : [];
  const withChild = new Set(involved.map((one) => one.organisationId));
  const wanted = [...members.map((member) => member.organisationId), ...schools.map((one) => one.schoolId)];
  const partners = await em.find(Organisation, { id: { $in: wanted }, closedOn: null }, { orderBy: { id: 'asc' } });
  return partners.filter((one) => one.kind !== 'VOLUNTARY' || withChild.has(one.id));
}
