import { escapeHidden } from '@error-contracts/runtime/text';

/** Returns a value as JSON that hides nothing: what an editor or a terminal would act on is an escape. */
export function jsonText(value: unknown, indentation = 2): string {
  return `${escapeHidden(JSON.stringify(value, null, indentation))}\n`;
}
