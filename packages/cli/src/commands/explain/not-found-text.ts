import { escapeForLog } from '@error-contracts/runtime/text';
import { nearestError, shortened } from '../../catalog/find-by-code-or-name.js';
import type { Answer } from './answers.js';
import { nearestRule } from './rule-explanation.js';

/** Resolves to what a person reads of a question that nothing answers: two lines, the second one with what is near. */
export async function notFoundText({ question: { word, text }, contract, near }: Answer): Promise<string> {
  const { name, errors, codeKind } = contract;
  const shop = name === '' ? 'the catalogue' : escapeForLog(name);
  const rule = await nearestRule(word);
  const what =
    word === '-'
      ? `Standard input names no error of ${shop}.`
      : `"${shortened(text)}" is ${rule === undefined ? `not an error of ${shop}` : `neither an error of ${shop} nor a rule`}.`;
  const proposed = near.map(({ error, text: similar }) => `${error.name} (${shortened(similar)})`);
  const named = word === '-' ? undefined : (nearestError({ errors, codeKind }, text.trim()) ?? rule?.near);
  const help =
    named !== undefined
      ? `Did you mean ${escapeForLog(named)}?`
      : proposed.length > 0
        ? `Did you mean ${proposed.join(', ')}?`
        : 'Give a code, a name or a text of the catalogue.';
  return `error: ${what}\nhelp: ${help}\n`;
}
