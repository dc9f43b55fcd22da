import type { JsonObject } from '@error-contracts/catalog';
import { guessParameters } from '@error-contracts/catalog/edit';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { askChoice, askText } from '../../editing/questions.js';
import { ownerOf } from '../../editing/refuse-taken-name.js';
import { candidateRejection } from './candidate-rejection.js';
import { rangeLabel } from './choose-code.js';
import { rangesOf } from './ranges-of.js';
import { statusNames } from './status-names.js';

/** The name of a new error: the one that was given where no law is against it, else one asked for. */
export async function askName(open: OpenCatalog, given: string | undefined): Promise<string> {
  const failureOf = (name: string) =>
    name === ''
      ? 'Write it in SCREAMING_SNAKE_CASE, such as CARD_EXPIRED.'
      : (ownerOf(open, name) ?? candidateRejection(open, name, {}));
  if (given !== undefined && failureOf(given) === undefined) return given;
  return await askText('What is it called?', { ...(given === undefined ? {} : { initial: given }), failureOf });
}

/** The text of a new error in the source language, asked for. */
export async function askMessage(open: OpenCatalog, name: string, data: JsonObject): Promise<string> {
  const language = open.contract?.sourceLocale;
  const failureOf = (message: string) =>
    message === ''
      ? 'Say what went wrong, to the person who reads it.'
      : candidateRejection(open, name, { message, data });
  return await askText(`What does it say${language === undefined ? '' : ` (${language})`}?`, { failureOf });
}

/** The HTTP status of a new error, asked for; those that the catalogue uses first. */
export async function askStatus({ contract }: OpenCatalog): Promise<number> {
  const used = new Set((contract?.errors ?? []).map(({ status }) => status).sort((a, b) => a - b));
  const statuses = [...used, ...[...statusNames.keys()].filter((status) => !used.has(status))];
  const label = (status: number) => `${status} ${statusNames.get(status) ?? ''}`.trim();
  return await askChoice(
    'Which HTTP status?',
    statuses.map((value) => ({ value, label: label(value) })),
  );
}

const ANOTHER = 'another one';

/** What a new error is about, asked for: a domain of the catalogue or a new one. */
export async function askDomain(open: OpenCatalog, name: string): Promise<string> {
  const domains = [...new Set((open.contract?.errors ?? []).map(({ domain }) => domain))].sort();
  const choices = [...domains, ANOTHER].map((value) => ({ value, label: value }));
  const chosen = domains.length === 0 ? ANOTHER : await askChoice('What is it about?', choices);
  if (chosen !== ANOTHER) return chosen;
  const failureOf = (domain: string) =>
    domain === '' ? 'Write it in kebab-case, such as account.' : candidateRejection(open, name, { domain });
  return await askText('What is it about, in a word?', { failureOf });
}

/** The range for the code of a new error, asked for. */
export async function askRange(open: OpenCatalog): Promise<string> {
  const ranges = rangesOf(open).filter(({ next }) => next !== undefined);
  return await askChoice(
    'From which range is its code?',
    ranges.map((range) => ({ value: range.name, label: rangeLabel(range) })),
  );
}

/** The parameters that a message shows and nobody declared, asked for. */
export async function askParameters(message: string, declared: JsonObject): Promise<JsonObject> {
  const asked: [name: string, schema: JsonObject][] = [];
  for (const [name, { type: guess }] of guessParameters(message)) {
    if (Object.hasOwn(declared, name)) continue;
    const types = [guess, ...['string', 'integer', 'number', 'boolean'].filter((type) => type !== guess)];
    const type = await askChoice(
      `What is {${name}}?`,
      types.map((value) => ({ value, label: value })),
    );
    const failureOf = (text: string) => (text === '' ? 'Say in a few words, with its unit.' : undefined);
    asked.push([name, { type, description: await askText(`What does {${name}} mean?`, { failureOf }) }]);
  }
  return { ...declared, ...Object.fromEntries(asked) };
}
