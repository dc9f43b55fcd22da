import { replaceOne } from './editing.js';
import type { Mutation } from './mutation.js';

/** A mistake at a space between two words; Chinese and Japanese have few. */
function atSpace(kind: string, rules: readonly string[], by: string): Mutation {
  return {
    kind,
    rules,
    mutate: ({ target }, around) => replaceOne(target, /(?<=\p{L}{3}) (?=\p{L}{3})/gu, () => by, around),
  };
}

/** Mistakes with spaces and line breaks. */
export const spaceMutations: readonly Mutation[] = [
  { kind: 'empty', rules: ['files-match-their-schema'], mutate: () => '' },
  { kind: 'blank', rules: ['texts-are-not-blank'], mutate: () => ' \u00a0 ' },
  { kind: 'space at the start', rules: ['texts-have-no-outer-spaces'], mutate: ({ target }) => ` ${target}` },
  { kind: 'space at the end', rules: ['texts-have-no-outer-spaces'], mutate: ({ target }) => `${target} ` },
  { kind: 'line feed at the end', rules: ['texts-have-no-outer-spaces'], mutate: ({ target }) => `${target}\n` },
  atSpace('two spaces', ['spaces-are-single'], '  '),
  atSpace('non-breaking space', ['spaces-fit-the-language'], '\u00a0'),
  {
    kind: 'ideographic space',
    rules: ['spaces-fit-the-language'],
    mutate: ({ target }, { language, ...around }) =>
      language.isFullWidth ? undefined : replaceOne(target, / (?=\p{L})/gu, () => '\u3000', around),
  },
  atSpace('line feed', ['line-breaks-agree'], '\n'),
  atSpace('tab', ['line-breaks-agree'], '\t'),
];
