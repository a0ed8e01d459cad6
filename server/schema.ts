/**
 * The GraphQL schema. After type-graphql has built it, each governed type learns two things: its edges are followed through
 * the door, and a row that did not come through the door is not of the type at all, so it cannot be serialised by mistake.
 */
import { GraphQLObjectType, GraphQLSchema, type GraphQLFieldResolver } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { matrixFaults } from './access/complete.ts';
import { governedTypes, type Edge } from './access/governed.ts';
import { isNarrowed, type Narrowed } from './access/narrow.ts';
import type { Context } from './context.ts';
import { resolvers } from './resolvers.ts';
import './rooms.ts';

const follow =
  (edge: Edge): GraphQLFieldResolver<Narrowed, Context> =>
  (from, _arguments, context) =>
    context.follow(from, edge);

/** @throws Error naming every field without a rule, and every rule without a field */
export function buildPanelsSchema(): GraphQLSchema {
  const faults = matrixFaults();
  if (faults.length) throw new Error(faults.join('\n'));
  const schema = buildSchemaSync({ resolvers: resolvers as never, validate: false, orphanedTypes: [] });
  for (const { name, class: type, edges, derived } of governedTypes()) {
    const graph = schema.getType(name);
    if (!(graph instanceof GraphQLObjectType)) continue;
    graph.isTypeOf = (value) => isNarrowed(value, type);
    const fields = graph.getFields();
    for (const field of Object.values(fields)) {
      const edge = edges.get(field.name);
      if (edge) field.resolve = follow(edge) as GraphQLFieldResolver<unknown, unknown>;
      else if (derived.has(field.name)) delete field.resolve;
    }
  }
  return schema;
}
