import type { Suggestion, TranslationUnit, UnitParameter } from '../../units/translation-unit.js';

/** Returns what a translator should know of a text itself, one fact a line. */
export function aboutUnit({ context, suggestions = [] }: TranslationUnit): readonly string[] {
  const { comment, code, status, domain, causes, maxLength, parameters, terms } = context;
  return [
    ...(comment === undefined ? [] : [comment]),
    `Error ${code} of "${domain}", HTTP status ${status}.`,
    ...causes.map((cause) => `Shown if: ${cause}`),
    ...parameters.map(parameterLine),
    ...(maxLength === undefined ? [] : [`At most ${maxLength} characters as a reader sees it.`]),
    ...terms.map(({ term, translations }) => `Glossary: ${term} = ${translations.join(' / ')}`),
    ...suggestions.map(suggestionLine),
  ];
}

function parameterLine({ name, type, description, example }: UnitParameter): string {
  const about = description === undefined ? '' : `: ${description}`;
  const shown = example === undefined ? '' : ` Example: ${example}`;
  return `{${name}} (${type})${about}${shown}`;
}

function suggestionLine({ source, target, score, origin }: Suggestion): string {
  return `Similar (${score} %): ${origin} “${source}” = “${target}”`;
}
