/** The environment, checked once at the start: a wrong setting stops the service with one line that says how to mend it. */
import { z } from 'zod';

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
const production = process.env['NODE_ENV'] === 'production';

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  DATA_DIR: z.string().default('.data'),
  DEMO: flag.default(!production),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().default('safeguarding-panels'),
  OIDC_CLIENT_SECRET: z.string().optional(),
  API_JWT_ISSUERS: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  API_JWT_AUDIENCE: z.string().default('safeguarding-panels'),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(60).default(20),
  SESSION_HOURS: z.coerce.number().int().min(1).max(12).default(10),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Config = ReturnType<typeof readConfig>;

/** @throws Error with one line per wrong setting, each with its mend */
export function readConfig(environment: Record<string, string | undefined> = process.env) {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(present);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message} (see .env.example)`).join('\n'),
    );
  }
  const config = { ...parsed.data, PUBLIC_URL: parsed.data.PUBLIC_URL ?? `http://localhost:${parsed.data.PORT}` };
  const faults = config.NODE_ENV === 'production' ? productionFaults(config) : [];
  if (faults.length) throw new Error(faults.join('\n'));
  return config;
}

type Settings = z.infer<typeof settings> & { PUBLIC_URL: string };

function productionFaults(config: Settings): string[] {
  const faults: string[] = [];
  if (config.DEMO)
    faults.push('DEMO: invented children and the embedded sign-in cannot run in production; set DEMO=false');
  if (!config.DATABASE_URL) faults.push('DATABASE_URL: production needs a PostgreSQL server; set its address');
  if (!config.PUBLIC_URL.startsWith('https://')) faults.push('PUBLIC_URL: must be the https address that people use');
  if (!config.OIDC_ISSUER?.startsWith('https://'))
    faults.push('OIDC_ISSUER: set the https issuer of your identity provider');
  if (!config.OIDC_CLIENT_SECRET || config.OIDC_CLIENT_SECRET.length < 24) {
    faults.push('OIDC_CLIENT_SECRET: set the secret that your identity provider gave you (24 characters or more)');
  }
  return faults;
}
