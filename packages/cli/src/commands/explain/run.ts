import { findCatalog } from '../../catalog/find-catalog.js';
import { findError } from '../../catalog/find-error.js';
import { loadContract } from '../../catalog/load-contract.js';
import { reportDiagnostics } from '../../report/diagnostic-formats.js';
import { type Explanation, explanationOf } from './explanation.js';
import { explanationText } from './explanation-text.js';
import { ruleExplanation, ruleNames } from './rule-explanation.js';
import { readerLocales } from './wanted-locales.js';

/** The options of `explain`. */
export interface ExplainOptions {
  readonly catalog?: string;
  readonly locale?: string;
  readonly json?: boolean;
}

/** Prints what the catalogue says of an error, or a rule. Resolves to 0, or to 1 if the catalogue has errors. */
export async function explainCommand(asked: string, options: ExplainOptions): Promise<number> {
  const rule = await ruleExplanation(asked, options.json === true);
  if (rule !== undefined) {
    process.stdout.write(rule);
    return 0;
  }
  const { diagnostics, contract } = await loadContract(findCatalog(options.catalog));
  if (contract === undefined) {
    process.stdout.write(
      reportDiagnostics(options.json ? 'json' : 'text', { diagnostics, facts: undefined, all: false }),
    );
    return 1;
  }
  const error = findError(contract, asked, await ruleNames(asked));
  const explanation: Explanation = explanationOf(contract, error, readerLocales(contract, options.locale));
  if (options.locale !== undefined && !sameLanguage(explanation.locale, options.locale)) {
    process.stderr.write(`There is no text in ${options.locale}; this one is in ${explanation.locale}.\n`);
  }
  process.stdout.write(options.json ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation));
  return 0;
}

function sameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}
