import { ReleaseError } from './release-error.ts';
import type { Ended } from './run-command.ts';

/** Why the registry did not do what npm asked for. */
export interface NpmFailure {
  /** As npm says it, such as E401; NO_ANSWER if it took too long. */
  readonly code: string;
  readonly sentence: string;
  readonly help: string;
  /** Whether it may help to ask again. */
  readonly isPassing: boolean;
}

interface Kind {
  readonly code: RegExp;
  readonly sentence: string;
  readonly help: string;
  readonly isPassing?: boolean;
}

const kinds: readonly Kind[] = [
  {
    code: /^(E401|ENEEDAUTH)$/,
    sentence: 'The registry does not know who publishes (401).',
    help: 'Sign in with npm login. In a workflow, give it a token or name it as a trusted publisher.',
  },
  {
    code: /^EOTP$/,
    sentence: 'The registry asks for a one-time password.',
    help: 'Set NPM_CONFIG_OTP to it.',
  },
  {
    code: /^(E403|EPUBLISHCONFLICT|E409)$/,
    sentence: 'The registry forbids it (403).',
    help: 'Ask an owner of the package for the right to publish. A version that was ever published cannot be used again.',
  },
  {
    code: /^E404$/,
    sentence: 'The registry does not have the scope of the package, or you may not write to it (404).',
    help: 'Create the organisation in the registry, or sign in as one of its members.',
  },
  {
    code: /^E5\d\d$/,
    sentence: 'The registry has a fault of its own.',
    help: 'Wait until it works again.',
    isPassing: true,
  },
  {
    code: /^NO_ANSWER$/,
    sentence: 'The registry gave no answer in time.',
    help: 'Check the registry (npm config get registry) and the network, or give it more seconds: --timeout 300.',
    isPassing: true,
  },
  {
    code: /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|ERR_SOCKET|FETCH|EHOST|ENET)/,
    sentence: 'The registry cannot be reached.',
    help: 'Check the registry (npm config get registry), the network and the proxy.',
    isPassing: true,
  },
];

/** Returns why an npm command with --json failed. */
export function npmFailure({ code: status, stdout, stderr }: Ended): NpmFailure {
  const { code: said = '', summary = '' } = errorIn(stdout);
  const code = status === null || /\btimeout\b/.test(summary) ? 'NO_ANSWER' : said;
  const kind = kinds.find((entry) => entry.code.test(code));
  if (kind === undefined) {
    const reason = summary || stderr.trim();
    return { code, sentence: `npm failed (${code || status}). ${reason}`, help: 'Correct it.', isPassing: false };
  }
  const { sentence, help, isPassing = false } = kind;
  const shown = /^E5/.test(code) ? sentence.replace('.', ` (${code.slice(1)}).`) : sentence;
  return { code, sentence: shown, help, isPassing };
}

/** Returns the error to throw if nothing was published yet. */
export function beforePublishing(failure: NpmFailure): ReleaseError {
  return new ReleaseError(`${failure.sentence} Nothing was published.`, `${failure.help} Then run it again.`);
}

/** npm prints it as JSON, in some versions after other lines. */
function errorIn(stdout: string): { readonly code?: string; readonly summary?: string } {
  try {
    return JSON.parse(stdout.slice(stdout.indexOf('{'))).error ?? {};
  } catch {
    return {};
  }
}
