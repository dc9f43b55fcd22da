import { check } from '@error-contracts/catalog/check';
import type { Draft } from '@error-contracts/catalog/draft';
import { findError } from '../../catalog/find-error.js';
import { finishEdits } from '../../catalog/finish-edits.js';
import { openProject } from '../../config/open-project.js';
import { jsonText } from '../../report/json-text.js';
import { printDiagnostics } from '../../report/print-diagnostics.js';
import { colorsOf } from '../../terminal/colors.js';
import type { Terminal } from '../../terminal/terminal.js';
import { explanationOf } from './explanation.js';
import { explanationText } from './explanation-text.js';
import { readExplained } from './read-explained.js';
import { ruleExplanation, ruleNames } from './rule-explanation.js';
import { wantedLocales } from './wanted-locales.js';

/** The options of `explain`. */
export interface ExplainOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly locale?: string;
  readonly format: 'text' | 'json';
}

/** Prints what the catalogue says of an error, or a rule. Resolves to 0, or to 1 if the catalogue has errors. */
export async function explainCommand(terminal: Terminal, asked: string, options: ExplainOptions): Promise<number> {
  const { cwd, env } = terminal;
  const { locale, format } = options;
  const rule = await ruleExplanation(asked, format, colorsOf(terminal));
  if (rule !== undefined) {
    terminal.stdout.write(rule);
    return 0;
  }
  const wanted = wantedLocales(locale, env);
  const { catalog: path, lowered } = openProject(options, cwd);
  await finishEdits(path, terminal);
  const locales: Draft['locales'][number][] = [];
  const { diagnostics, contract } = check(await readExplained(path, wanted, cwd), lowered, (draft, found) => {
    locales.push(...draft.locales);
    return found;
  });
  if (contract === undefined) {
    await printDiagnostics(terminal, format, { diagnostics, facts: undefined, all: false });
    return 1;
  }
  const error = findError(contract, asked, await ruleNames(asked));
  const explanation = explanationOf(contract, error, wanted);
  if (locale !== undefined && !isSameLanguage(explanation.locale, locale)) {
    const isWithheld = locales.some(({ tag, withheld }) => isSameLanguage(tag, locale) && withheld.has(error.name));
    const reason = isWithheld
      ? `The text in ${locale} is withheld, because its source had a major edit`
      : `There is no text in ${locale}`;
    terminal.stderr.write(`note: ${reason}; this one is in ${explanation.locale}.\n`);
  }
  terminal.stdout.write(format === 'json' ? jsonText(explanation) : explanationText(explanation, colorsOf(terminal)));
  return 0;
}

function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}
