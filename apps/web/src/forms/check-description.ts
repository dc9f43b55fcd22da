import { ownError } from '../errors/own-error.ts';
import type { OwnIssues } from './outcome.ts';

/** The most characters, as people count them, that the service accepts. */
export const longestDescription = 140;

export function countCharacters(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

export function checkDescription(description: string): OwnIssues {
  if (countCharacters(description) <= longestDescription) return {};
  return { description: ownError('PROJECT_DESCRIPTION_TOO_LONG', { max: longestDescription }) };
}
