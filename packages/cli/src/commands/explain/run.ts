import { diskIn } from '@error-contracts/catalog/read';
import { finishEdits } from '../../catalog/finish-edits.js';
import { readCatalog } from '../../catalog/read-catalog.js';
import { openProject } from '../../config/open-project.js';
import { jsonText } from '../../report/json-text.js';
import { printDiagnostics } from '../../report/print-diagnostics.js';
import { colorsOf } from '../../terminal/colors.js';
import type { Terminal } from '../../terminal/terminal.js';
import { type Answer, answersTo, isFound, type Question } from './answers.js';
import { explanationText } from './explanation-text.js';
import { gitOrigins } from './git-origin.js';
import { notFoundText } from './not-found-text.js';
import { notesOf } from './notes.js';
import { openExplained } from './open-explained.js';
import { readExplained } from './read-explained.js';
import { readLeniently } from './read-leniently.js';
import { type RuleExplanation, ruleExplanation } from './rule-explanation.js';
import { wantedLocales } from './wanted-locales.js';

/** The options of `explain`. */
export interface ExplainOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly locale?: string;
  /** False if git is not asked. */
  readonly history?: boolean;
  readonly format: 'text' | 'json';
}

/** The word for standard input. */
const STDIN = '-';

/**
 * Prints what the catalogue says of errors, or rules. Resolves to 0; to 1 if one was not found, or if the catalogue cannot
 * be read.
 */
export async function explainCommand(
  terminal: Terminal,
  asked: readonly string[],
  options: ExplainOptions,
): Promise<number> {
  const rules = new Map<string, RuleExplanation>();
  for (const word of asked) {
    const rule = await ruleExplanation(word, colorsOf(terminal));
    if (rule !== undefined) rules.set(word, rule);
  }
  const others = asked.filter((word) => !rules.has(word));
  const questions = await questionsOf(others, terminal);
  const answers = questions.length === 0 ? [] : await answersFor(terminal, questions, options);
  if (answers === undefined) return 1;
  const byWord = new Map(answers.map((answer) => [answer.question.word, answer]));
  print(terminal, options.format, asked, (word) => rules.get(word) ?? byWord.get(word));
  const missing = answers.filter((answer) => !isFound(answer));
  for (const answer of missing) terminal.stderr.write(await notFoundText(answer));
  return missing.length === 0 ? 0 : 1;
}

async function questionsOf(words: readonly string[], { stdin, stderr }: Terminal): Promise<readonly Question[]> {
  const questions: Question[] = [];
  for (const word of new Set(words)) {
    if (word !== STDIN) {
      questions.push({ word, text: word });
      continue;
    }
    const { readInput } = await import('./read-input.js');
    const { text, isWhole } = await readInput(stdin);
    if (!isWhole) stderr.write('note: Only the first 1 MB of standard input was read.\n');
    questions.push({ word, text });
  }
  return questions;
}

/** Resolves to the answers; to undefined if the catalogue cannot be read. */
async function answersFor(
  terminal: Terminal,
  questions: readonly Question[],
  options: ExplainOptions,
): Promise<readonly Answer[] | undefined> {
  const { cwd, env } = terminal;
  const wanted = wantedLocales(options.locale, env);
  const project = openProject(options, cwd);
  await finishEdits(project.catalog, terminal);
  const disk = diskIn(cwd);
  const { sources, broken } = await readLeniently(disk, (files) => readExplained(project.catalog, wanted, files));
  const explained = openExplained(sources, project);
  if (explained.contract === undefined) {
    await printDiagnostics(terminal, options.format, {
      diagnostics: explained.diagnostics,
      facts: undefined,
      all: false,
    });
    return undefined;
  }
  const answers = await answersTo(questions, {
    explained,
    wanted,
    catalog: project.catalog,
    cwd,
    ...(options.history === false ? {} : { gitOriginOf: gitOrigins(project.catalog, terminal) }),
    // The other languages are read only for a text.
    whole: async () => {
      const whole = await readLeniently(disk, (files) => readCatalog(project.catalog, cwd, files));
      return openExplained(whole.sources, project);
    },
  });
  terminal.stderr.write(notesOf(answers, explained, broken, options.locale));
  return answers;
}

/** One word has one object in JSON; several, or standard input, have a list. */
function print(
  terminal: Terminal,
  format: ExplainOptions['format'],
  asked: readonly string[],
  answerTo: (word: string) => Answer | RuleExplanation | undefined,
): void {
  const found = [...new Set(asked)].flatMap((word) => {
    const answer = answerTo(word);
    if (answer === undefined) return [];
    return 'question' in answer
      ? answer.explanations.map((one) => ({ json: one, text: explanationText(one, colorsOf(terminal)) }))
      : [answer];
  });
  if (found.length === 0) return;
  const [first] = found;
  const isOne = asked.length === 1 && asked[0] !== STDIN && found.length === 1;
  terminal.stdout.write(
    format === 'json'
      ? jsonText(isOne ? first?.json : found.map(({ json }) => json))
      : found.map(({ text }) => text).join('\n'),
  );
}
