/** A refusal outside GraphQL, in the same form as a GraphQL error, so that a client reads one kind only. */
import type { Response } from 'express';
import type { Refusal } from '../errors.ts';

/** Answers with the refusal; nothing of it is kept by any cache. */
export function answerRefusal(response: Response, status: number, refusal: Refusal): void {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .json({ errors: [{ message: refusal.message, extensions: { code: refusal.code, ...refusal.details } }] });
}
