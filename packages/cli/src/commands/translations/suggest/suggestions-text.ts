import { escapeForLog, escapeForTerminal } from '@error-contracts/runtime/text';
import type { TranslationUnit } from '@error-contracts/translations';
import { countText, plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';

/** As many as a person reads. */
const SHOWN = 20;

/** Returns what is suggested for some texts, of `open` that need a translation. */
export function suggestionsText(
  units: readonly TranslationUnit[],
  { open, locale, all }: { readonly open: number; readonly locale: string; readonly all: boolean },
  colors: Colors,
): string {
  const shown = all ? units : units.slice(0, SHOWN);
  const lines = shown.flatMap(({ name, state, source, suggestions = [] }) => [
    `${colors.bold(name)}  ${colors.dim(state)}`,
    `  ${escapeForLog(source)}`,
    ...suggestions.flatMap(({ score, target, source: of, origin }) => [
      `  ${String(score).padStart(3)} %  ${colors.green(escapeForLog(target))}`,
      colors.dim(`         ${escapeForTerminal(origin)}${of === source ? '' : `: ${escapeForLog(of)}`}`),
    ]),
  ]);
  const hidden = units.length - shown.length;
  return [
    ...lines,
    ...(hidden > 0 ? [colors.dim(`… and ${countText(hidden)} more; --all shows every one.`)] : []),
    `Suggestions for ${countText(units.length)} of ${plural(open, 'open text')} in ${locale}.`,
    '',
  ].join('\n');
}
