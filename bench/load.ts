/** Asks one address as fast as so many connections can, for a bounded number of requests. */
import http from 'node:http';

export interface Target {
  port: number;
  headers: Record<string, string>;
  body: string;
}

function once(agent: http.Agent, { port, headers, body }: Target): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${response.statusCode} ${text.slice(0, 300)}`));
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

export async function answerOf(target: Target): Promise<unknown> {
  const agent = new http.Agent({ keepAlive: false });
  return JSON.parse(await once(agent, target)) as unknown;
}

/** @returns requests per second */
export async function rate(target: Target, connections: number, requests: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let left = requests;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await once(agent, target);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return requests / ((performance.now() - began) / 1000);
}
