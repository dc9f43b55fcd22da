import { type Contract, type ContractError, nearest } from '@error-contracts/compiler';
import { type Explanation, explanationOf } from '../explanation.js';
import { findCatalog } from '../find-catalog.js';
import { explanationText } from '../format/explanation-text.js';
import { reportProblems } from '../format/problem-formats.js';
import { loadContract } from '../load-contract.js';
import { readerLocales } from '../reader-locales.js';
import { WrongUse } from '../wrong-use.js';

/** The options of `explain`. */
export interface ExplainOptions {
  readonly catalog?: string;
  readonly locale?: string;
  readonly json?: boolean;
}

/** Prints all there is to know about an error; resolves to 0, or to 1 where the catalogue has an error. */
export async function explainCommand(asked: string, options: ExplainOptions): Promise<number> {
  const { problems, contract } = await loadContract(findCatalog(options.catalog));
  if (contract === undefined) {
    process.stdout.write(reportProblems(options.json ? 'json' : 'text', { problems, facts: undefined, all: false }));
    return 1;
  }
  const error = findError(contract, asked);
  const explanation: Explanation = explanationOf(contract, error, readerLocales(contract, options.locale));
  if (options.locale !== undefined && !sameLanguage(explanation.locale, options.locale)) {
    process.stderr.write(`There is no text in ${options.locale}; this one is in ${explanation.locale}.\n`);
  }
  process.stdout.write(options.json ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation));
  return 0;
}

function findError({ errors, name: catalog }: Contract, asked: string): ContractError {
  const wanted = asked.trim().toUpperCase();
  const found =
    errors.find(({ name, code }) => name === wanted || String(code) === wanted) ??
    errors.find(({ aliases }) => aliases.includes(wanted));
  if (found !== undefined) return found;
  const candidates = /^\d+$/.test(wanted) ? errors.map(({ code }) => String(code)) : errors.map(({ name }) => name);
  const near = nearest(wanted, candidates);
  const mend = near === undefined ? 'Give a code or a name of the catalogue.' : `Did you mean ${near}?`;
  throw new WrongUse(`"${asked.slice(0, 100)}" is no error of ${catalog}.`, mend);
}

function sameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}
