import type { Json } from '@error-contracts/catalog';
import { getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** The values of each name in an object, in the order of the text. */
export type Members = ReadonlyMap<string, readonly Json[]>;

/** What git makes wrong when it takes lines from both sides: commas that are missing or left over. */
const OF_MERGES: ReadonlySet<string> = new Set(['CommaExpected', 'PropertyNameExpected', 'ValueExpected']);

/**
 * Returns the members of a JSON object, also those that are written twice, and although commas are wrong. Undefined if
 * something else is wrong with the text: then a member could be lost.
 */
export function looseMembers(text: string): Members | undefined {
  const errors: ParseError[] = [];
  const root = tolerantTree(text, errors);
  if (root?.type !== 'object') return undefined;
  if (errors.some(({ error }) => !OF_MERGES.has(printParseErrorCode(error)))) return undefined;
  const members = new Map<string, Json[]>();
  for (const { children: [key, value] = [] } of root.children ?? []) {
    if (key === undefined || value === undefined) return undefined;
    const name = String(key.value);
    const values = members.get(name) ?? [];
    values.push(getNodeValue(value) as Json);
    members.set(name, values);
  }
  return members;
}

function tolerantTree(text: string, errors: ParseError[]): ReturnType<typeof parseTree> {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // The parser is recursive: a file that is nested a million times is none of ours.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
