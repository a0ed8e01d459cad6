/** The two kinds of time: a calendar date in London, and an instant. Nothing else crosses the wire. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const PLAIN = /^\d{4}-\d{2}-\d{2}$/;

function plainDate(value: unknown): string {
  if (typeof value === 'string' && PLAIN.test(value)) {
    const parsed = new Date(`${value}T00:00:00Z`);
    const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
    if (real && !value.startsWith('0000')) return value;
  }
  throw new GraphQLError('Enter a real date, such as 2026-03-27.', { extensions: { code: 'BAD_INPUT' } });
}

function dateTime(value: unknown): string {
  const parsed = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : undefined;
  if (parsed && !Number.isNaN(parsed.getTime())) return parsed.toISOString();
  throw new GraphQLError('Enter a real date and time with its offset.', { extensions: { code: 'BAD_INPUT' } });
}

/** What was typed must say its day, its time and its offset: without one, it would be read in the zone of the machine. */
const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

function typedTime(value: unknown): string {
  return dateTime(
    typeof value === 'string' && WITH_OFFSET.test(value) && !value.startsWith('0000') ? value : undefined,
  );
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
  parseValue: typedTime,
  parseLiteral: (node) => typedTime(node.kind === Kind.STRING ? node.value : undefined),
});
