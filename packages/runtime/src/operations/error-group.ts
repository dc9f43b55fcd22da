import type { AnyContract, ThrowableNameOf } from '../contract/index.js';
import { throwMistakes } from './mistakes.js';
import type { ErrorConditions } from './operation.js';
import type { CheckedConditions } from './operations.js';
import { conditionReader } from './read-conditions.js';

/**
 * Returns errors that several operations have in common, with their conditions: name it in `groups` of each of them.
 *
 * @throws TypeError if the contract does not have one of them, or a server cannot give it.
 */
export function errorGroup<const Contract extends AnyContract, const Given extends ErrorConditions<Contract>>(
  contract: Contract,
  conditions: Given & CheckedConditions<Given, ThrowableNameOf<Contract>>,
): Given {
  const mistakes: string[] = [];
  conditionReader(contract)(conditions, (mistake) => mistakes.push(mistake));
  throwMistakes('A group of errors', mistakes);
  return Object.freeze({ ...conditions });
}
