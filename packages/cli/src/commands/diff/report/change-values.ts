import type { Json } from '@error-contracts/catalog';
import type { Change } from '@error-contracts/catalog/compare';

/** Longer values get lines of their own. */
const SHORT = 40;

/** How the values of a change are shown: side by side, below each other, or not at all. */
export type ChangeValues =
  | { readonly layout: 'none' }
  | { readonly layout: 'beside' | 'below'; readonly from: string | undefined; readonly to: string | undefined };

/** Returns the values of a change as people read them; a value that says nothing is undefined. */
export function valuesOf({ rule, from, to }: Change): ChangeValues {
  // The names of these rules say everything.
  if (rule === 'code-added' || rule === 'code-removed') return { layout: 'none' };
  const [before, after] = [valueText(from), valueText(to)];
  if (before === undefined && after === undefined) return { layout: 'none' };
  const isShort = (before ?? '').length <= SHORT && (after ?? '').length <= SHORT;
  return { layout: isShort ? 'beside' : 'below', from: before, to: after };
}

/** A digest says nothing to a person. */
function valueText(value: Json): string | undefined {
  if (value === null || (typeof value === 'string' && value.startsWith('sha256:'))) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
