import type { JsonObject } from '@error-contracts/catalog';
import type { Checked } from '@error-contracts/catalog/check';
import { addError, type NewError } from '@error-contracts/catalog/edit';
import { applyEdit, type Edit } from '../../editing/apply-edit.js';
import { editCatalog } from '../../editing/edit-catalog.js';
import type { EditOptions } from '../../editing/edit-options.js';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { refuseTakenName } from '../../editing/refuse-taken-name.js';
import type { Terminal } from '../../terminal/terminal.js';
import { completeError } from './complete-error.js';
import { fileOfRange, includedFile, withDefaultsOf } from './file-for-error.js';
import { parametersOf } from './parameters-of.js';
import { uncommonEndingNote } from './uncommon-ending-note.js';

/** The options of `add`. */
export interface AddOptions extends EditOptions, Pick<NewError, 'kind' | 'retry' | 'audience' | 'log'> {
  readonly message?: string;
  readonly status?: number;
  readonly domain?: string;
  readonly code?: string;
  readonly range?: string;
  readonly file?: string;
  readonly data?: readonly string[];
}

/** Adds an error to the catalogue. Resolves to 0, or to 1 if the catalogue has errors or would have. */
export async function addCommand(terminal: Terminal, name: string | undefined, options: AddOptions): Promise<number> {
  const declared = parametersOf(options.data ?? []);
  return await editCatalog(terminal, options, async (open, write) => {
    const edit = await addition(terminal, open, name, declared, options);
    return await applyEdit(terminal, { open, write }, edit, options);
  });
}

async function addition(
  terminal: Terminal,
  open: OpenCatalog,
  name: string | undefined,
  declared: JsonObject,
  options: AddOptions,
): Promise<Edit> {
  if (name !== undefined) refuseTakenName(open, name);
  const named = options.file === undefined ? undefined : includedFile(open, options.file, terminal.cwd);
  const given = { ...withDefaultsOf(named, options), name, data: declared };
  const { range, ...error } = await completeError(terminal, open, given);
  const code = error.code ?? error.name;
  const file = named ?? (range === undefined ? undefined : fileOfRange(open, range, code));
  const { kind, retry, audience, log } = options;
  const data = Object.keys(error.data).length === 0 ? undefined : error.data;
  const { message, status, domain } = error;
  return {
    did: `${error.name} has the code ${code}${range === undefined ? '' : ` in "${range}"`}.`,
    name: error.name,
    code,
    texts: addError(
      open.sources,
      error.name,
      { code: error.code, message, status, domain, kind, data, retry, audience, log },
      file?.path,
    ),
    notes: uncommonEndingNote(open, error.name),
    next: (after) => nextSteps(after, error.name),
  };
}

function nextSteps({ contract }: Checked, name: string): readonly string[] {
  const missing = (contract?.locales ?? []).filter(({ messages }) => !messages.has(name)).map(({ tag }) => tag);
  const translate = `Translate it into ${missing.join(', ')}; until then people who read them get another language.`;
  return ['Generate again, and throw it.', ...(missing.length === 0 ? [] : [translate])];
}
