import { escapeForTerminal } from '@error-contracts/runtime/text';
import { SECRET } from '../check/rules/answers-show-no-secret.js';
import { withItsWord } from '../check/shown.js';
import { type Exchange, textOfBody } from '../send/answer.js';

const LONGEST = 600;
const LONGEST_LINE = 300;

/** Returns an answer for people: safe for a terminal, cut if it is long, and without secrets. */
export function answerText(exchange: Exchange, secrets: readonly string[] = []): string {
  if (exchange.kind === 'none') return `no answer (${exchange.code})`;
  const { status, headers, body } = exchange;
  const head = headers.map(([name, value]) => cut(withoutSecrets(`${name}: ${value}`, secrets), LONGEST_LINE));
  const text = body.length === 0 ? [] : ['', cut(withoutSecrets(textOfBody(exchange), secrets), LONGEST)];
  return escapeForTerminal([`HTTP ${status}`, ...head, ...text].join('\n'));
}

/** Returns a text in which secrets, given ones and those that look like one, are left out. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  let left = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
  // Each time the text gets one secret less.
  for (let match = SECRET.exec(left), count = 0; match !== null && count < MOST_SECRETS; count++) {
    left = left.replaceAll(withItsWord(left, match), '[secret]');
    match = SECRET.exec(left);
  }
  return left;
}

/** An answer with more is cut long before. */
const MOST_SECRETS = 100;

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}… (${text.length} characters)`;
}
