import { findCatalog } from '../find-catalog.js';
import { type ProblemFormat, reportProblems } from '../format/problem-formats.js';
import { loadContract } from '../load-contract.js';

/** The options of `check`. */
export interface CheckOptions {
  readonly catalog?: string;
  readonly format: ProblemFormat;
  readonly all?: boolean;
}

/** Reports every Problem of a catalogue; resolves to 0, or to 1 where one is an error. */
export async function checkCommand({ catalog, format, all = false }: CheckOptions): Promise<number> {
  const { problems, contract } = await loadContract(findCatalog(catalog));
  const facts = contract && { name: contract.name, errors: contract.errors.length, locales: contract.locales.length };
  process.stdout.write(reportProblems(format, { problems, facts, all }));
  return contract === undefined ? 1 : 0;
}
