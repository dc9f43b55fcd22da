import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, type Limit, type Settings } from './settings.ts';

/** Environment variables, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const webFolder = join(import.meta.dirname, '../../web/dist');

/** Returns the settings that the environment asks for. Throws an error with name and value if one is invalid. */
export function settingsFrom(environment: Environment): Settings {
  const text = (name: string): string | undefined => environment[name] || undefined;
  const flag = (name: string): boolean => choice(environment, name, ['0', '1'], '0') === '1';
  const seconds = (name: string, otherwise: number): number => whole(environment, name, otherwise / 1000) * 1000;
  const limit = (name: string, otherwise: Limit): Limit => ({
    ...otherwise,
    count: whole(environment, name, otherwise.count),
  });
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
    trustedProxies: whole(environment, 'TRUST_PROXY', 0),
    hideAccounts: choice(environment, 'HIDE_ACCOUNTS', ['0', '1'], '1') === '1',
    webFolder: text('WEB_FOLDER') ?? (existsSync(webFolder) ? webFolder : null),
    lifetimes: { ...lifetimes, session: seconds('SESSION_SECONDS', lifetimes.session) },
    limits: {
      ...limits,
      signUps: limit('SIGN_UP_LIMIT', limits.signUps),
      signIns: limit('SIGN_IN_LIMIT', limits.signIns),
      messagesOfClient: limit('MESSAGE_LIMIT', limits.messagesOfClient),
      messagesToRecipient: limit('RECIPIENT_LIMIT', limits.messagesToRecipient),
    },
    passwordCost: passwordCost(environment),
    alipayGateway: text('ALIPAY_GATEWAY') ?? null,
    logLevel: choice(environment, 'LOG_LEVEL', ['silent', 'error', 'warn', 'info', 'debug'], 'warn'),
  };
}

/** Below the lower bound a stolen hash is soon guessed. Above the upper one a hash needs more than a gigabyte. */
const passwordCosts = { least: 2 ** 13, leastInDevelopment: 2, most: 2 ** 20 };

function passwordCost(environment: Environment): number {
  const cost = whole(environment, 'PASSWORD_COST', defaultSettings.passwordCost);
  const { most } = passwordCosts;
  const least = environment.DEVELOPMENT === '1' ? passwordCosts.leastInDevelopment : passwordCosts.least;
  if (cost >= least && cost <= most && Number.isInteger(Math.log2(cost))) return cost;
  const given = JSON.stringify(environment.PASSWORD_COST);
  throw new Error(`PASSWORD_COST must be a power of two from ${least} to ${most}, and is ${given}.`);
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
