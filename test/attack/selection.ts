/** Everything that can be asked of a type, its edges followed so far, written as a selection. */
import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { panelsSchema } from '../kit.ts';

const typeOf = (name: string) => panelsSchema().getType(name) as GraphQLObjectType;
const isMany = ({ type }: GraphQLField<unknown, unknown>) => isListType(isNonNullType(type) ? type.ofType : type);

/** @param without edges that are not followed, because they lead back or nowhere new */
export function everythingOf(type: string, depth: number, without: readonly string[] = []): string {
  const parts = Object.values(typeOf(type).getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (!isObjectType(target)) return [field.name];
    if (target.name === 'Redaction') return ['redactions { field reason }'];
    if (target.name === 'Quorum') return ['quorum { quorate groups { group name filled } }'];
    if (depth === 0 || without.includes(field.name)) return [];
    return [`${field.name} { ${everythingOf(target.name, depth - 1, [...without, field.name])} }`];
  });
  return ['__typename', ...parts].join(' ');
}

/** The fields of a type that hold free text. */
export const wordsOf = (type: string): string[] =>
  Object.values(typeOf(type).getFields())
    .filter((field) => getNamedType(field.type).name === 'String' && !isMany(field) && !field.args.length)
    .map((field) => field.name);
