import { nearest } from '@error-contracts/catalog';
import { exampleOf } from '../example-of.js';
import { type Identifier, identifiersIn } from '../text/identifiers-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'identifiers-are-kept',
  severity: 'error',
  description:
    'A translation has every identifier of its source, letter for letter: `updatePhone`, `meta_data`, `SAML`. ' +
    'A program, or a manual in another language, knows it under this name only.',
  example: exampleOf({
    source: 'Call updatePhone instead.',
    wrong: 'Rufen Sie stattdessen updateEmail auf.',
    right: 'Rufen Sie stattdessen updatePhone auf.',
  }),
  applies: ({ source }) => source.identifiers.length > 0,
  *check({ source, target }) {
    const identifiers = new Map(source.identifiers.map((identifier) => [identifier.text, identifier]));
    const upper = target.visible.toUpperCase();
    for (const identifier of [...identifiers.values()].slice(0, MOST)) {
      if (isKept(identifier, target.visible, upper)) continue;
      const { text } = identifier;
      const others = identifiersIn(target.visible).filter((other) => !source.visible.includes(other.text));
      const near =
        nearest(
          text,
          others.map((other) => other.text),
        ) ?? (others.length === 1 ? others[0]?.text : undefined);
      const found = others.find((other) => other.text === near);
      yield {
        ...(found === undefined ? {} : { offset: found.offset, value: found.text }),
        message:
          found === undefined
            ? `The text does not have ${text}, which the source names.`
            : `The text has ${found.text}, and the source ${text}.`,
        help: `Write ${text}, letter for letter.`,
      };
    }
  },
};

/** No message names so many; a hostile one would cost the square of its length. */
const MOST = 100;

/** An acronym may have an ending, as in Finnish, and is read without regard to case. */
function isKept({ text, isAcronym }: Identifier, visible: string, upper: string): boolean {
  if (!isAcronym) return isIn(text, visible, isBoundary);
  return isIn(text, visible, (next) => isBoundary(next) || /[a-z]/.test(next)) || isIn(text, upper, isBoundary);
}

function isIn(text: string, visible: string, mayFollow: (character: string) => boolean): boolean {
  for (let at = visible.indexOf(text); at !== -1; at = visible.indexOf(text, at + 1)) {
    if (isBoundary(visible.charAt(at - 1)) && mayFollow(visible.charAt(at + text.length))) return true;
  }
  return false;
}

function isBoundary(character: string): boolean {
  return !/[A-Za-z0-9_]/.test(character);
}
