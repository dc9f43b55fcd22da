import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Texts } from '@error-contracts/catalog/edit';
import type { Sources } from '@error-contracts/catalog/read';
import { escapeForLog } from '@error-contracts/runtime/text';
import { finishEdits } from '../catalog/finish-edits.js';
import { requireUnchanged } from '../catalog/require-unchanged.js';
import { editFolder, withEditLock } from '../catalog/with-edit-lock.js';
import { writeTexts } from '../catalog/write-texts.js';
import { openProject } from '../config/open-project.js';
import { patchText } from '../editing/patch.js';
import { jsonText } from '../report/json-text.js';
import { colorsOf } from '../terminal/colors.js';
import type { Terminal } from '../terminal/terminal.js';

/** The options of every command that writes translations. */
export interface TranslationsOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** What a command is about to write, and what it says about it. */
export interface TranslationsEdit {
  /** The new texts by path; only files that change. */
  readonly texts: Texts;
  /** The files as they were read, to notice if somebody changed one meanwhile. */
  readonly sources?: Sources;
  /** The lines for a person. */
  readonly lines: readonly string[];
  /** The facts for a machine. */
  readonly facts: object;
  /** What to do next. */
  readonly next: readonly string[];
}

/**
 * Plans and writes an edit of translations under the lock of the catalogue. Resolves to 0, or to 1 if the plan is undefined:
 * then it has printed why.
 */
export async function editTranslations(
  terminal: Terminal,
  options: TranslationsOptions,
  plan: (path: string) => Promise<TranslationsEdit | undefined>,
): Promise<number> {
  const { cwd } = terminal;
  const { dryRun = false } = options;
  const { catalog: path } = openProject(options, cwd);
  const work = async (): Promise<number> => {
    const edit = await plan(path);
    if (edit === undefined) return 1;
    const patch = dryRun ? patchOf(edit, terminal) : undefined;
    if (!dryRun && edit.texts.size > 0) {
      if (edit.sources !== undefined) requireUnchanged(edit.texts, edit.sources, cwd);
      writeTexts(edit.texts, editFolder(path, cwd), cwd);
    }
    report(terminal, edit, options, patch);
    return 0;
  };
  if (!dryRun && existsSync(resolve(cwd, path))) return await withEditLock(path, terminal, work);
  await finishEdits(path, terminal);
  return await work();
}

function patchOf({ texts }: TranslationsEdit, terminal: Terminal): string {
  const colors = colorsOf(terminal);
  return [...texts]
    .map(([file, after]) => {
      const path = resolve(terminal.cwd, file);
      return patchText({ file, before: existsSync(path) ? readFileSync(path, 'utf8') : '', after }, colors);
    })
    .join('');
}

function report(
  terminal: Terminal,
  { texts, lines, facts, next }: TranslationsEdit,
  { format }: TranslationsOptions,
  patch: string | undefined,
): void {
  const files = [...texts.keys()];
  const written = patch === undefined && files.length > 0;
  if (format === 'json') {
    terminal.stdout.write(
      jsonText({ ok: true, written, files, ...facts, next, ...(patch === undefined ? {} : { patch }) }),
    );
    return;
  }
  const colors = colorsOf(terminal);
  const end = patch === undefined || files.length === 0 ? [] : [colors.bold('A dry run: nothing was written.')];
  const done = written ? files.map((file) => `  ${escapeForLog(file)}`) : [];
  const steps = next.map((step) => `${colors.cyan('next:')} ${escapeForLog(step)}`);
  terminal.stdout.write(
    [patch ?? '', ...[...lines.map(escapeForLog), ...done, ...end, ...steps].map((line) => `${line}\n`)].join(''),
  );
}
