/**
 * Where the embedded provider lays what it has to remember for some minutes: interactions, codes, its own sessions.
 * In memory only: after a restart nobody loses their session with us, but whoever was choosing a person starts again.
 */

type Kept = Record<string, unknown>;

interface Place {
  kept: Kept;
  endsAt: number;
}

/** Far more than a demonstration needs; the oldest goes first, so that nobody can fill the memory. */
const MOST = 5000;

/** One shelf for one provider: a function that makes the adapter of each kind of record. */
export function providerShelf() {
  const places = new Map<string, Place>();

  function look(key: string): Kept | undefined {
    const place = places.get(key);
    if (place && place.endsAt <= Date.now()) places.delete(key);
    return place && places.has(key) ? place.kept : undefined;
  }

  function put(key: string, kept: Kept, seconds: number | undefined): void {
    places.delete(key);
    places.set(key, { kept, endsAt: seconds === undefined ? Infinity : Date.now() + seconds * 1000 });
    for (const oldest of places.keys()) {
      if (places.size <= MOST) break;
      places.delete(oldest);
    }
  }

  const findWhere = (kind: string, property: string, value: string) => {
    for (const key of places.keys()) {
      const kept = key.startsWith(`${kind}:`) ? look(key) : undefined;
      if (kept?.[property] === value) return kept;
    }
    return undefined;
  };

  return (kind: string) => ({
    upsert: async (id: string, kept: Kept, seconds?: number) => put(`${kind}:${id}`, kept, seconds),
    find: async (id: string) => look(`${kind}:${id}`),
    findByUid: async (uid: string) => findWhere(kind, 'uid', uid),
    findByUserCode: async (userCode: string) => findWhere(kind, 'userCode', userCode),
    destroy: async (id: string) => void places.delete(`${kind}:${id}`),
    consume: async (id: string) => {
      const kept = look(`${kind}:${id}`);
      if (kept) kept['consumed'] = Math.floor(Date.now() / 1000);
    },
    revokeByGrantId: async (grantId: string) => {
      for (const [key, { kept }] of places) if (kept['grantId'] === grantId) places.delete(key);
    },
  });
}
