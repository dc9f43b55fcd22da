import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, type Settings } from './settings.ts';

/** Environment variables, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const webFolder = join(import.meta.dirname, '../../web/dist');

/** Returns the settings that the environment asks for. Throws an error with name and value if one is invalid. */
export function settingsFrom(environment: Environment): Settings {
  const text = (name: string): string | undefined => environment[name] || undefined;
  const flag = (name: string): boolean => choice(environment, name, ['0', '1'], '0') === '1';
  const seconds = (name: string, otherwise: number): number => whole(environment, name, otherwise / 1000) * 1000;
  const { database, lifetimes, limits } = defaultSettings;
  return {
    ...defaultSettings,
    database: {
      ...database,
      path: text('DATABASE_PATH') ?? database.path,
      readOnly: flag('DATABASE_READ_ONLY'),
    },
    development: flag('DEVELOPMENT'),
    secureCookies: flag('SECURE_COOKIES'),
    trustProxy: flag('TRUST_PROXY'),
    webFolder: text('WEB_FOLDER') ?? (existsSync(webFolder) ? webFolder : null),
    lifetimes: { ...lifetimes, session: seconds('SESSION_SECONDS', lifetimes.session) },
    limits: {
      ...limits,
      signUps: { ...limits.signUps, count: whole(environment, 'SIGN_UP_LIMIT', limits.signUps.count) },
    },
    passwordCost: whole(environment, 'PASSWORD_COST', defaultSettings.passwordCost),
    alipayGateway: text('ALIPAY_GATEWAY') ?? null,
    logLevel: choice(environment, 'LOG_LEVEL', ['silent', 'error', 'warn', 'info', 'debug'], 'warn'),
  };
}

/** Returns a whole number from the environment, 0 or above. */
export function whole(environment: Environment, name: string, otherwise: number): number {
  const value = environment[name];
  if (value === undefined || value === '') return otherwise;
  if (!/^\d{1,12}$/.test(value)) throw new Error(`${name} must be a whole number, and is ${JSON.stringify(value)}.`);
  return Number(value);
}

function choice<const Choice extends string>(
  environment: Environment,
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  const value = environment[name] || otherwise;
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined)
    throw new Error(`${name} must be one of ${choices.join(', ')}, and is ${JSON.stringify(value)}.`);
  return found;
}
