/** What an operator or a test may set. `settingsFrom` reads it from the environment. Times are in milliseconds. */
export interface Settings {
  readonly database: {
    readonly path: string;
    readonly readOnly: boolean;
    /** How long a statement waits for the lock of another connection. The service answers no request meanwhile. */
    readonly busyTimeout: number;
  };
  /** True offers the mailbox, in which a developer reads the messages that nobody sends. */
  readonly development: boolean;
  /** True if people use the service over HTTPS: browsers send the session cookie over nothing else. */
  readonly secureCookies: boolean;
  /** True behind a proxy that sets `X-Forwarded-For`: the service takes the client's address from there. */
  readonly trustProxy: boolean;
  /** The folder of the built web application, or null. */
  readonly webFolder: string | null;
  readonly lifetimes: {
    readonly session: number;
    readonly captcha: number;
    readonly verificationCode: number;
    readonly verificationLink: number;
  };
  readonly limits: {
    readonly signUps: { readonly count: number; readonly within: number };
    /** How many sign-ins may fail in a row before the service asks for a captcha, and before it locks the account. */
    readonly failuresBeforeCaptcha: number;
    readonly failuresBeforeLock: number;
  };
  /** How long a client may take to send a request. */
  readonly requestTimeout: number;
  /** The N of scrypt, with which the memory and time of a password hash grow. */
  readonly passwordCost: number;
  /** The URL at which payments with Alipay are created; null if there is none. */
  readonly alipayGateway: string | null;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly now: () => number;
}

const minute = 60_000;

export const defaultSettings: Settings = {
  database: { path: '.cache/identity.db', readOnly: false, busyTimeout: 250 },
  development: false,
  secureCookies: false,
  trustProxy: false,
  webFolder: null,
  lifetimes: {
    session: 7 * 24 * 60 * minute,
    captcha: 5 * minute,
    verificationCode: 10 * minute,
    verificationLink: 24 * 60 * minute,
  },
  limits: {
    signUps: { count: 20, within: 10 * minute },
    failuresBeforeCaptcha: 3,
    failuresBeforeLock: 10,
  },
  requestTimeout: 30_000,
  passwordCost: 2 ** 15,
  alipayGateway: null,
  logLevel: 'info',
  now: Date.now,
};
