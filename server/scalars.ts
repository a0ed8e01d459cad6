/** The two kinds of time: a calendar date in London, and an instant. Nothing else crosses the wire. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const PLAIN = /^\d{4}-\d{2}-\d{2}$/;

function plainDate(value: unknown): string {
  if (typeof value === 'string' && PLAIN.test(value)) {
    const parsed = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('Enter a real date, such as 2026-03-27.', { extensions: { code: 'BAD_INPUT' } });
}

function dateTime(value: unknown): string {
  const parsed = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : undefined;
  if (parsed && !Number.isNaN(parsed.getTime())) return parsed.toISOString();
  throw new GraphQLError('Enter a real date and time with its offset.', { extensions: { code: 'BAD_INPUT' } });
}

export const PlainDate = new GraphQLScalarType({
  name: 'PlainDate',
  description: 'A calendar date in London, yyyy-mm-dd.',
  serialize: (value) => String(value),
  parseValue: plainDate,
  parseLiteral: (node) => plainDate(node.kind === Kind.STRING ? node.value : undefined),
});

export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  serialize: dateTime,
  parseValue: dateTime,
  parseLiteral: (node) => dateTime(node.kind === Kind.STRING ? node.value : undefined),
});
