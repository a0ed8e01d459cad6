/**
 * Everything that can be refused, with the sentence you would say to a person.
 * The codes are a closed list: clients and tests rely on it. Nothing that was submitted is echoed.
 */
import { GraphQLError } from 'graphql';

export const codes = [
  'SIGN_IN_NEEDED',
  'FORBIDDEN',
  'NOT_FOUND',
  'RULE_BROKEN',
  'BAD_INPUT',
  'STALE',
  'TOO_MANY',
  'BROKEN',
] as const;
export type Code = (typeof codes)[number];

/** A refusal that may be shown to the person who asked. */
export class Refusal extends GraphQLError {
  constructor(
    readonly code: Code,
    sentence: string,
    readonly details: { field?: string; fields?: string[] } = {},
  ) {
    super(sentence, { extensions: { code, ...details } });
  }
}

export const SignInNeeded = () => new Refusal('SIGN_IN_NEEDED', 'Sign in to continue.');

/** The row is readable by this person, but the verb (or the fields) are not theirs. */
export const Forbidden = (sentence = 'Your role does not allow this.', fields?: string[]) =>
  new Refusal('FORBIDDEN', sentence, fields ? { fields } : {});

/** Missing and unreadable are one and the same: a row that you may not read does not exist. */
export const NotFound = () => new Refusal('NOT_FOUND', 'There is nothing here that you can open.');

/** A rule of practice stands against it; `field` names what the person can change. */
export const RuleBroken = (sentence: string, field?: string) =>
  new Refusal('RULE_BROKEN', sentence, field ? { field } : {});

/** What was typed cannot be understood or accepted. */
export const BadInput = (sentence: string, field?: string) =>
  new Refusal('BAD_INPUT', sentence, field ? { field } : {});

/** Somebody else saved first; nothing of theirs is overwritten and nothing of yours is thrown away. */
export const Stale = () =>
  new Refusal('STALE', 'Somebody else has changed this since you opened it. Compare both versions and save again.', {
    field: 'version',
  });

export const TooMany = () => new Refusal('TOO_MANY', 'Too many requests. Wait a minute and try again.');

export const Broken = () =>
  new Refusal(
    'BROKEN',
    'Something went wrong and has been logged. What you typed is still here: try again, or report the reference.',
  );
