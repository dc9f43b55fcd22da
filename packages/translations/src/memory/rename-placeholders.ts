import { parseMessage } from '@error-contracts/catalog/message';
import { plainPlaceholders, skeleton } from './skeleton.js';

/** Texts that differ at most in the names of placeholders. */
interface Renaming {
  /** The source to translate. */
  readonly source: string;
  /** The source of the translation. */
  readonly from: string;
  readonly target: string;
}

/**
 * Returns a translation with the placeholders of another source, if the two sources differ only in their names;
 * undefined otherwise, and if the translation is too intricate to rename them for sure.
 */
export function renamePlaceholders({ source, from, target }: Renaming): string | undefined {
  if (skeleton(source) !== skeleton(from)) return undefined;
  const names = plainPlaceholders(source);
  const renamed = new Map<string, string>();
  for (const [index, old] of plainPlaceholders(from).entries()) {
    const name = names[index] ?? old;
    if ((renamed.get(old) ?? name) !== name) return undefined;
    renamed.set(old, name);
  }
  const parsed = parseMessage(target);
  const isPlain = parsed.ok && parsed.message.every((part) => typeof part === 'string' || part.type === 'argument');
  if (!isPlain || target.includes("'{")) return undefined;
  return target.replace(/\{\s*([A-Za-z_]\w*)\s*\}/g, (whole, name: string) => {
    const next = renamed.get(name);
    return next === undefined ? whole : `{${next}}`;
  });
}
