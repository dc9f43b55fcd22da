import { ownError } from '../errors/own-error.ts';
import type { Problems } from './use-submission.ts';

/** What the service asks for, in characters as people count them. */
export const longestDescription = 140;

export function countCharacters(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

export function checkDescription(description: string): Problems {
  if (countCharacters(description) <= longestDescription) return {};
  return { description: ownError('PROJECT_DESCRIPTION_TOO_LONG', { max: longestDescription }) };
}
