import type { Contract, ContractError } from '@error-contracts/catalog';
import { codesInJson } from './codes-in-json.js';
import { jsonInText } from './json-in-text.js';

/**
 * Returns the errors that a text names, in the order in which it does, each once: lines of a log, a response with its
 * headers, a stack. A number counts as a code only where something says so.
 */
export function errorsInText(text: string, { errors, envelope, codeKind }: Contract): readonly ContractError[] {
  const byName = groupsOf(errors, ({ name, aliases }) => [name, ...aliases]);
  const byCode = groupsOf(errors, ({ code, wireCode }) => [...new Set([String(code), String(wireCode)])]);
  const seen: { readonly at: number; readonly error: ContractError }[] = [];
  const see = (at: number, found: readonly ContractError[] = []): void => {
    for (const error of found) seen.push({ at, error });
  };
  for (const { value, at } of jsonInText(text)) {
    for (const code of codesInJson(value, envelope)) see(at, byCode.get(code) ?? byName.get(code));
  }
  for (const { 0: word, index } of text.matchAll(/[A-Za-z]\w*/g)) see(index, byName.get(word));
  if (codeKind === 'integer') {
    for (const { 1: number = '', index } of text.matchAll(NUMBERED)) see(index, byCode.get(number));
  } else {
    for (const { 0: word, index } of text.matchAll(/[^\s"'`,;()[\]{}<>=\\]{3,200}/g)) {
      see(index, byCode.get(word) ?? byCode.get(word.replace(/[.:!?]{1,8}$/, '')));
    }
  }
  const inOrder = seen.sort((a, b) => a.at - b.at);
  return [...new Set(inOrder.map(({ error }) => error))];
}

/** `code 2004`, `"code": 2004`, `error_code=2004`, `[ERR 2004]`, and a number alone on its line. */
const NUMBERED =
  /(?:(?<!status[ _-]?)(?:code|error|err|errno)["'\\]{0,2}\s{0,2}[:=#(]?\s{0,2}["'\\]{0,2}|^\s{0,8}(?=-?\d{1,16}\s{0,8}$))(-?\d{1,16})\b/gim;

function groupsOf(
  errors: readonly ContractError[],
  keysOf: (error: ContractError) => readonly string[],
): ReadonlyMap<string, readonly ContractError[]> {
  const groups = new Map<string, ContractError[]>();
  for (const error of errors) {
    for (const key of keysOf(error)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [error]);
      else group.push(error);
    }
  }
  return groups;
}
