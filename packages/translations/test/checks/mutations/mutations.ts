import type { Mutation } from './mutation.js';
import { characterMutations } from './of-characters.js';
import { pieceMutations } from './of-pieces.js';
import { placeholderMutations } from './of-placeholders.js';
import { punctuationMutations } from './of-punctuation.js';
import { spaceMutations } from './of-spaces.js';
import { wordMutations } from './of-words.js';

/** Every kind of mistake that the rules must find. */
export const mutations: readonly Mutation[] = [
  ...placeholderMutations,
  ...pieceMutations,
  ...characterMutations,
  ...spaceMutations,
  ...wordMutations,
  ...punctuationMutations,
];
