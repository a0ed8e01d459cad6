/** Puts types in an order in which each comes after the types that it points to, from their foreign keys. */
import type { EntityManager } from '@mikro-orm/sql';
import type { Kind } from './world.ts';

export function parentsFirst(em: EntityManager, types: readonly Kind[]): Kind[] {
  const ordered: Kind[] = [];
  const visit = (type: Kind, path: readonly Kind[]): void => {
    if (ordered.includes(type) || path.includes(type)) return;
    for (const property of Object.values(em.getMetadata().get(type).props)) {
      const parent = property.targetMeta && types.find((one) => one.name === property.targetMeta?.className);
      if (parent && property.kind === 'm:1') visit(parent, [...path, type]);
    }
    ordered.push(type);
  };
  for (const type of types) visit(type, []);
  return ordered;
}
