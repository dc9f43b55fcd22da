import { type Diagnostic, isJsonObject, nearest } from '@error-contracts/catalog';
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
  let line = 0;
  for (const text of output.replace(/^\ufeff/, '').split('\n')) {
    line += 1;
    if (text.trim() === '') continue;
    const read = readLine(text, asked);
    if ('rule' in read) diagnostics.push(draftDiagnostic(path, line, read));
    else if (answers.has(read.name)) diagnostics.push(draftDiagnostic(path, line, doubled(read.name)));
    else if (read.target.trim() !== '') answers.set(read.name, { ...read, line });
  }
  return { answers: [...answers.values()], diagnostics };
}

function readLine(text: string, asked: ReadonlySet<string>): Omit<DraftAnswer, 'line'> | BrokenLine {
  const value = parsed(text);
  if (!isJsonObject(value)) return noLine(text, 'The line is not a JSON object.');
  const { id: name, target } = value;
  if (typeof name !== 'string') return noLine(text, 'The line has no "id".');
  if (target === null) return { name, target: '' };
  if (typeof target !== 'string') return noLine(text, `The line of ${shown(name)} has no "target" that is a text.`);
  if (!target.isWellFormed()) return noLine(text, `The text of ${shown(name)} has half of a pair of surrogates.`);
  return asked.has(name) ? { name, target } : unknown(name, asked);
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

function unknown(name: string, asked: ReadonlySet<string>): BrokenLine {
  const near = name.length > LONGEST ? undefined : nearest(name, asked);
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

const LONGEST = 80;

function shown(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}
