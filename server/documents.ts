/**
 * Trusted documents: the client sends the SHA-256 of a question that was written down when it was built.
 * In production only those are answered; elsewhere free questions are too, for tests and for trying out.
 */
import type { NextFunction, Request, Response } from 'express';
import documents from '../schema/operations/documents.json';
import { BadInput } from './errors.ts';

const trusted = documents as Record<string, string>;

export function trustedDocuments(onlyTrusted: boolean) {
  return (request: Request, response: Response, next: NextFunction) => {
    const body = request.body as { documentId?: unknown; query?: unknown } | undefined;
    if (!body || typeof body !== 'object' || Array.isArray(body)) return refuse(response);
    const { documentId } = body;
    if (typeof documentId === 'string' && Object.hasOwn(trusted, documentId)) {
      body.query = trusted[documentId];
      delete body.documentId;
      return next();
    }
    if (documentId !== undefined || onlyTrusted || typeof body.query !== 'string') return refuse(response);
    return next();
  };
}

function refuse(response: Response): void {
  const { message, extensions } = BadInput('This question is not one that the service knows.', 'documentId');
  response.status(400).json({ errors: [{ message, extensions }] });
}
