import { type Diagnostic, isJsonObject, type Suggest, suggester } from '@error-contracts/catalog';
import { type BrokenLine, draftDiagnostic } from './draft-rules.js';

/** What a program drafted for one text. */
export interface DraftAnswer {
  readonly name: string;
  readonly target: string;
  /** The line of the output, from 1. */
  readonly line: number;
}

/** What a program drafted, and what is wrong with its output. */
export interface ReadDraftAnswers {
  readonly answers: readonly DraftAnswer[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what a program printed: one JSON object a line with `id` and `target`, in any order. Each line stands for
 * itself, so that one that is wrong costs no other. An answer without a text is none. A byte order mark, with which
 * PowerShell begins, is none of the output.
 *
 * @param path - The name of the output in diagnostics.
 */
export function readDraftAnswers(path: string, output: string, asked: ReadonlySet<string>): ReadDraftAnswers {
  const answers = new Map<string, DraftAnswer>();
  const diagnostics: Diagnostic[] = [];
  const suggest = suggester();
  let line = 0;
  let unreported = 0;
  for (const text of linesOf(output)) {
    line += 1;
    if (text.trim() === '') continue;
    const read = readLine(text, asked, suggest);
    const broken = 'rule' in read ? read : answers.has(read.name) ? doubled(read.name) : undefined;
    if (broken === undefined) {
      if ('target' in read && read.target.trim() !== '') answers.set(read.name, { ...read, line });
    } else if (diagnostics.length < MOST_REPORTED) diagnostics.push(draftDiagnostic(path, line, broken));
    else unreported += 1;
  }
  if (unreported > 0) diagnostics.push(draftDiagnostic(path, line, others(unreported)));
  return { answers: [...answers.values()], diagnostics };
}

/** A program that prints something else can print millions of lines. */
const MOST_REPORTED = 1000;

/** Some programs begin with a byte order mark. */
function* linesOf(output: string): Iterable<string> {
  let start = output.startsWith('\ufeff') ? 1 : 0;
  for (let end = output.indexOf('\n'); end !== -1; end = output.indexOf('\n', start)) {
    yield output.slice(start, end);
    start = end + 1;
  }
  yield output.slice(start);
}

function readLine(text: string, asked: ReadonlySet<string>, suggest: Suggest): Omit<DraftAnswer, 'line'> | BrokenLine {
  const value = parsed(text);
  if (!isJsonObject(value)) return noLine(text, 'The line is not a JSON object.');
  const { id: name, target } = value;
  if (typeof name !== 'string') return noLine(text, 'The line has no "id".');
  if (target === null) return { name, target: '' };
  if (typeof target !== 'string') return noLine(text, `The line of ${shown(name)} has no "target" that is a text.`);
  if (!target.isWellFormed()) return noLine(text, `The text of ${shown(name)} has half of a pair of surrogates.`);
  return asked.has(name) ? { name, target } : unknown(name, asked, suggest);
}

function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noLine(text: string, message: string): BrokenLine {
  const help =
    'Print one line for each text, such as {"id":"ORDER_LOCKED","target":"…"}, and all else to standard error.';
  return { rule: 'drafts-are-json-lines', message, help, value: shown(text) };
}

function unknown(name: string, asked: ReadonlySet<string>, suggest: Suggest): BrokenLine {
  const near = suggest(name, asked);
  return {
    rule: 'drafts-answer-requests',
    message: `Nobody asked for ${shown(name)}.`,
    help: near === undefined ? 'Answer with the "id" of the line that was read.' : `Did you mean ${near}?`,
    value: shown(name),
  };
}

function doubled(name: string): BrokenLine {
  return {
    rule: 'drafts-answer-requests',
    message: `There is a line for ${name} above; only the first one counts.`,
    help: 'Print one line for each text.',
    value: name,
  };
}

function others(count: number): BrokenLine {
  return {
    rule: 'drafts-are-json-lines',
    message: `${count.toLocaleString('en')} more lines are wrong.`,
    help: 'Correct the program by the first ones.',
  };
}

const LONGEST = 80;

function shown(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}
