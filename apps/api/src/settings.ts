/** How often something may happen within a time, in milliseconds. */
export interface Limit {
  readonly count: number;
  readonly within: number;
}

/** What an operator or a test may set. `settingsFrom` reads it from the environment. Times are in milliseconds. */
export interface Settings {
  readonly database: {
    readonly path: string;
    readonly readOnly: boolean;
    /** How long a request that writes waits for the lock of another process. Other requests go on meanwhile. */
    readonly busyTimeout: number;
  };
  /** True offers the mailbox, in which a developer reads the messages that nobody sends. */
  readonly development: boolean;
  /** True if people use the service over HTTPS: browsers send the session cookie over nothing else. */
  readonly secureCookies: boolean;
  /** The number of proxies in front of the service, each of which appends an address to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  /** True if no answer to a visitor may show whether an account exists. */
  readonly hideAccounts: boolean;
  /** The folder of the built web application, or null. */
  readonly webFolder: string | null;
  readonly lifetimes: {
    readonly session: number;
    readonly captcha: number;
    readonly verificationCode: number;
    readonly verificationLink: number;
  };
  readonly limits: {
    /** Of one client. */
    readonly signUps: Limit;
    readonly signIns: Limit;
    readonly captchas: Limit;
    readonly messagesOfClient: Limit;
    /**
     * All that are sent to one recipient; each user pool can always send one. A reset code is valid for as long as it
     * counts here.
     */
    readonly messagesToRecipient: Limit;
    /** Wrong reset codes of one client for one account, until a new code is sent, and for all accounts. */
    readonly resetGuesses: Limit;
    readonly resetGuessesOfClient: Limit;
    /** Guesses of a signed-in user at the codes for one purpose. */
    readonly codeGuesses: Limit;
    /** Failed sign-ins with one name before the service asks for a captcha. */
    readonly failuresBeforeCaptcha: number;
    /** Failed sign-ins with one name, or from one known device, before the service locks this way in. */
    readonly failedSignIns: Limit;
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
  trustedProxies: 0,
  hideAccounts: true,
  webFolder: null,
  lifetimes: {
    session: 7 * 24 * 60 * minute,
    captcha: 5 * minute,
    verificationCode: 10 * minute,
    verificationLink: 24 * 60 * minute,
  },
  limits: {
    signUps: { count: 20, within: 10 * minute },
    signIns: { count: 50, within: 10 * minute },
    captchas: { count: 100, within: 10 * minute },
    messagesOfClient: { count: 20, within: 60 * minute },
    messagesToRecipient: { count: 5, within: 60 * minute },
    resetGuesses: { count: 5, within: 60 * minute },
    resetGuessesOfClient: { count: 20, within: 10 * minute },
    codeGuesses: { count: 20, within: 24 * 60 * minute },
    failuresBeforeCaptcha: 3,
    failedSignIns: { count: 10, within: 24 * 60 * minute },
  },
  requestTimeout: 30_000,
  passwordCost: 2 ** 15,
  alipayGateway: null,
  logLevel: 'info',
  now: Date.now,
};
