import type { JsonObject } from '@error-contracts/catalog';
import { guessParameters } from '@error-contracts/catalog/edit';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { askChoice, askText } from '../../editing/questions.js';
import { ownerOf } from '../../editing/refuse-taken-name.js';
import type { Terminal } from '../../terminal/terminal.js';
import { candidateRejection } from './candidate-rejection.js';
import { hasRoom, rangeLabel } from './choose-code.js';
import { rangesOf } from './ranges-of.js';
import { statusNames } from './status-names.js';

/** Resolves to the name of a new error: the one that was given if no rule refuses it, or one that the user gives. */
export async function askName(terminal: Terminal, open: OpenCatalog, given: string | undefined): Promise<string> {
  const rejectionOf = (name: string) =>
    name === ''
      ? 'Write it in SCREAMING_SNAKE_CASE, such as CARD_EXPIRED.'
      : (ownerOf(open, name) ?? candidateRejection(open, name, {}));
  if (given !== undefined && rejectionOf(given) === undefined) return given;
  const initial = given === undefined ? {} : { initial: given };
  return await askText(terminal, 'What is it called?', { ...initial, rejectionOf });
}

/** Asks for the text of a new error in the source language. */
export async function askMessage(
  terminal: Terminal,
  open: OpenCatalog,
  name: string,
  data: JsonObject,
): Promise<string> {
  const language = open.contract?.sourceLocale;
  const rejectionOf = (message: string) =>
    message === ''
      ? 'Say what went wrong, to the person who reads it.'
      : candidateRejection(open, name, { message, data });
  return await askText(terminal, `What does it say${language === undefined ? '' : ` (${language})`}?`, { rejectionOf });
}

/** Asks for the HTTP status of a new error; those that the catalogue uses come first. */
export async function askStatus(terminal: Terminal, { contract }: OpenCatalog): Promise<number> {
  const used = new Set((contract?.errors ?? []).map(({ status }) => status).sort((a, b) => a - b));
  const statuses = [...used, ...[...statusNames.keys()].filter((status) => !used.has(status))];
  const label = (status: number) => `${status} ${statusNames.get(status) ?? ''}`.trim();
  return await askChoice(
    terminal,
    'Which HTTP status?',
    statuses.map((value) => ({ value, label: label(value) })),
  );
}

const ANOTHER = 'another one';

/** Asks for what a new error is about: a domain of the catalogue or a new one. */
export async function askDomain(terminal: Terminal, open: OpenCatalog, name: string): Promise<string> {
  const domains = [...new Set((open.contract?.errors ?? []).map(({ domain }) => domain))].sort();
  const choices = [...domains, ANOTHER].map((value) => ({ value, label: value }));
  const chosen = domains.length === 0 ? ANOTHER : await askChoice(terminal, 'What is it about?', choices);
  if (chosen !== ANOTHER) return chosen;
  const rejectionOf = (domain: string) =>
    domain === '' ? 'Write it in kebab-case, such as account.' : candidateRejection(open, name, { domain });
  return await askText(terminal, 'What is it about, in a word?', { rejectionOf });
}

/** Asks for the range of the code of a new error. */
export async function askRange(terminal: Terminal, open: OpenCatalog): Promise<string> {
  const ranges = rangesOf(open).filter(hasRoom);
  return await askChoice(
    terminal,
    'From which range is its code?',
    ranges.map((range) => ({ value: range.name, label: rangeLabel(range) })),
  );
}

/** Asks for the parameters that a message shows and that are not declared yet; resolves to all of them. */
export async function askParameters(terminal: Terminal, message: string, declared: JsonObject): Promise<JsonObject> {
  const asked: [name: string, schema: JsonObject][] = [];
  for (const [name, { type: guess }] of guessParameters(message)) {
    if (Object.hasOwn(declared, name)) continue;
    const types = [guess, ...['string', 'integer', 'number', 'boolean'].filter((type) => type !== guess)];
    const type = await askChoice(
      terminal,
      `What is {${name}}?`,
      types.map((value) => ({ value, label: value })),
    );
    const rejectionOf = (text: string) => (text === '' ? 'Say in a few words, with its unit.' : undefined);
    const description = await askText(terminal, `What does {${name}} mean?`, { rejectionOf });
    asked.push([name, { type, description }]);
  }
  return { ...declared, ...Object.fromEntries(asked) };
}
