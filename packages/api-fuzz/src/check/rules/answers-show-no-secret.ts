import type { AnswerRule } from '../answer-rule.js';
import type { Breach, Exchanged } from '../exchanged.js';
import { shownIn, textsOf } from '../shown.js';

export const rule: AnswerRule = {
  severity: 'error',
  description:
    'No answer shows a secret: a text given with --secret, a private key, the hash of a password, a key of a well-known service, or an address with a password.',
  help: 'Take it out of the answer, and replace the secret: logs and proxies have it now.',
  example: {
    wrong: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\nX-Database: postgres://shop:hunter2@db/shop\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
    right: {
      'answer.http':
        'HTTP/1.1 404 Not Found\nContent-Type: application/json\nContent-Language: en\nVary: Accept-Language\n\n{"code":2004,"message":"There is no such user.","data":null}\n',
    },
  },
  *check(exchanged) {
    yield* givenSecrets(exchanged);
    for (const { found, place } of shownIn(exchanged, SECRET)) {
      yield { message: `Something that looks like a secret is in ${place}: ${masked(found)}.`, about: place };
    }
  },
};

function* givenSecrets({ answer, text, secrets }: Exchanged): Iterable<Breach> {
  for (const [index, secret] of secrets.entries()) {
    for (const shown of textsOf(answer, text)) {
      if (!shown.text.includes(secret)) continue;
      yield { message: `The secret ${masked(secret)} is in ${shown.place}.`, about: `${index} ${shown.place}` };
    }
  }
}

/** Enough to recognize it; a report must not leak what it warns of. */
function masked(secret: string): string {
  return `"${secret.slice(0, Math.min(4, Math.floor(secret.length / 4)))}…" (${secret.length} characters)`;
}

/** What no answer has a reason to show: where a secret begins. It ends with the word. */
export const SECRET: RegExp = new RegExp(
  [
    /PRIVATE KEY-----/,
    /\$2[aby]\$\d\d\$[./\w]{22}/,
    /\$(?:argon2(?:id|i|d)|scrypt)\$/,
    /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
    /\bgh[pousr]_[0-9A-Za-z]{20}/,
    /\b[sr]k_live_[0-9A-Za-z]/,
    /\bxox[abprs]-[0-9A-Za-z]/,
    /:\/\/[^\s:@/"]+:[^\s@/":]+@/,
    /(?:SECRET|PASSWORD|API_KEY|ACCESS_KEY)=[^\s"]/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
