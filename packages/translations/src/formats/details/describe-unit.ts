import type { TranslationFile, TranslationUnit, UnitParameter } from '../../units/translation-unit.js';

/**
 * Returns what a translator should know of a text, one fact a line: when it is shown, its parameters, its limits, the terms of
 * the glossary, the texts around it.
 */
export function describeUnit({ units }: TranslationFile, index: number): readonly string[] {
  const unit = units[index];
  if (unit === undefined) return [];
  const { comment, code, status, domain, causes, maxLength, parameters, terms } = unit.context;
  return [
    ...(comment === undefined ? [] : [comment]),
    `Error ${code} of "${domain}", HTTP status ${status}.`,
    ...causes.map((cause) => `Shown if: ${cause}`),
    ...parameters.map(parameterLine),
    ...(maxLength === undefined ? [] : [`At most ${maxLength} characters as a reader sees it.`]),
    ...terms.map(({ term, translations }) => `Glossary: ${term} = ${translations.join(' / ')}`),
    ...neighbourLine('Before it', units[index - 1]),
    ...neighbourLine('After it', units[index + 1]),
  ].map(oneLine);
}

function parameterLine({ name, type, description, example }: UnitParameter): string {
  const about = description === undefined ? '' : `: ${description}`;
  const shown = example === undefined ? '' : ` Example: ${example}`;
  return `{${name}} (${type})${about}${shown}`;
}

function neighbourLine(where: string, neighbour: TranslationUnit | undefined): readonly string[] {
  return neighbour === undefined ? [] : [`${where}: ${neighbour.name} “${neighbour.source}”`];
}

/** As many characters as help a translator. */
const LONGEST = 500;

/** Context is for people and never read back, so what a format may not hold is left out of it. */
function oneLine(text: string): string {
  const line = text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line;
}
