/** What an operator or a test may set; `settingsFrom` reads them from the environment. Times are milliseconds. */
export interface Settings {
  readonly database: {
    readonly path: string;
    readonly readOnly: boolean;
    /** How long a statement waits for the lock of another connection; nothing else is answered meanwhile. */
    readonly busyTimeout: number;
  };
  /** True offers the mailbox, where a developer reads what would have been sent. */
  readonly development: boolean;
  /** True where readers come over HTTPS: the session cookie is never sent without it. */
  readonly secureCookies: boolean;
  /** True behind a proxy that sets `X-Forwarded-For`: the address of the client is taken from there. */
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
    /** Failed sign-ins in a row before a captcha is asked for, and before the account is locked. */
    readonly failuresBeforeCaptcha: number;
    readonly failuresBeforeLock: number;
  };
  /** How long a client may take to send a request. */
  readonly requestTimeout: number;
  /** The N of scrypt: memory and time of one password hash grow with it. */
  readonly passwordCost: number;
  /** Where payments with Alipay are created, or null where none is set up. */
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
