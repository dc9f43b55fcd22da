import type { Contract, ContractError } from '@error-contracts/catalog';
import { type Explanation, explanationOf } from './explanation.js';
import { errorsNamed } from './find/named-errors.js';
import type { TextMatch } from './find/text-search.js';
import type { GitOrigin } from './git-origin.js';
import type { Explained, openExplained } from './open-explained.js';
import { type Origin, originsOf } from './origin.js';

/** What a person asked for: a word of the command line, and the text that it stands for. */
export interface Question {
  readonly word: string;
  readonly text: string;
}

/** What the catalogue says to a question. */
export interface Answer {
  readonly question: Question;
  readonly contract: Contract;
  readonly explanations: readonly Explanation[];
  /** How many more errors the text names. */
  readonly more: number;
  /** Errors with similar texts, if nothing was found. */
  readonly near: readonly TextMatch[];
}

/** What answers are made of. */
export interface AnswerSources {
  readonly explained: Explained;
  readonly wanted: readonly string[];
  readonly catalog: string;
  readonly cwd: string;
  /** Resolves to what git knows of an error; absent if nobody wants to know. */
  readonly gitOriginOf?: (name: string, file: string) => Promise<GitOrigin | undefined>;
  /** Reads the catalogue in every language. */
  readonly whole: () => Promise<ReturnType<typeof openExplained>>;
}

/** As many errors as a person reads about; a log may name each. */
const MOST = 20;

/** Returns whether an answer has an error. */
export function isFound({ explanations }: Answer): boolean {
  return explanations.length > 0;
}

/** Resolves to the answer to each question: by code or name if it is one, and by its text otherwise. */
export async function answersTo(questions: readonly Question[], sources: AnswerSources): Promise<readonly Answer[]> {
  const { explained, wanted, catalog, cwd } = sources;
  const originOf = originsOf(explained.draft, catalog, cwd);
  const completeOrigin = async (error: ContractError): Promise<Origin> => {
    const origin = originOf(error);
    return { ...origin, git: (await sources.gitOriginOf?.(error.name, origin.file)) ?? null };
  };
  const finder = once(async () => {
    const [{ errorFinder }, whole] = await Promise.all([import('./find/find-errors.js'), sources.whole()]);
    return errorFinder(whole.contract ?? explained.contract);
  });
  const answers: Answer[] = [];
  for (const question of questions) {
    const { contract } = explained;
    const named = errorsNamed(contract.errors, question.text);
    const { errors, near } = named.length > 0 ? { errors: named, near: [] } : (await finder())(question.text);
    const shown = errors.slice(0, MOST).map((error) => inContract(contract, error));
    const explanations = await explanationsOf(contract, shown, completeOrigin, wanted);
    answers.push({ question, contract, explanations, more: errors.length - shown.length, near });
  }
  return answers;
}

/** A text was found in the contract with every language; it is explained in those that are wanted. */
function inContract({ errors }: Contract, error: ContractError): ContractError {
  return errors.find(({ name, code }) => name === error.name && code === error.code) ?? error;
}

async function explanationsOf(
  contract: Contract,
  errors: readonly ContractError[],
  originOf: (error: ContractError) => Promise<Origin>,
  wanted: readonly string[],
): Promise<readonly Explanation[]> {
  const explanations: Explanation[] = [];
  for (const error of errors) explanations.push(await explanationOf(contract, error, await originOf(error), wanted));
  return explanations;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
