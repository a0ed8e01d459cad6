/**
 * What the browser carries to the identity provider and back: the proof that whoever returns is the one who left.
 * It is encrypted with a key that lives as long as this process, so a restart asks people halfway through to start again.
 */
import { EncryptJWT, jwtDecrypt } from 'jose';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const ATTEMPT_SECONDS = 600;
export { ATTEMPT_SECONDS };

const attempt = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string() });
export type Attempt = z.infer<typeof attempt>;

export interface Attempts {
  seal: (attempt: Attempt) => Promise<string>;
  /** Null when it was not sealed here, was changed, or is older than ten minutes. */
  open: (sealed: string | null) => Promise<Attempt | null>;
}

export function openAttempts(clock: () => Date): Attempts {
  const key = randomBytes(32);
  return {
    seal: (values) => {
      const ends = new Date(clock().getTime() + ATTEMPT_SECONDS * 1000);
      return new EncryptJWT(values)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(ends)
        .encrypt(key);
    },
    open: async (sealed) => {
      if (sealed === null) return null;
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
          currentDate: clock(),
          requiredClaims: ['exp'],
        });
        return attempt.parse(payload);
      } catch {
        return null;
      }
    },
  };
}
