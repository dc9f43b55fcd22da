import { brandOf } from '@error-contracts/runtime/brand';
import { currentRecorder } from '@error-contracts/runtime/coverage';
import {
  type AnyOperations,
  OPERATION_HEADER,
  type Operation,
  operationAt,
  operationNamed,
  tableOf,
} from '@error-contracts/runtime/operations';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { ErrorAnswer } from '../answer/error-answer.js';
import type { RequestFacts } from '../answer/request-facts.js';
import type { Responder } from '../answer/responder.js';
import type { ContractError } from '../errors/contract-error.js';
import { errorsIn } from '../errors/errors-in.js';

/** An error that an operation gave and does not declare. */
export interface UndeclaredError {
  readonly operation: Operation;
  /** The present name of the error. */
  readonly name: string;
  readonly error: ContractError;
  /** What is wrong and what helps, in one line. */
  readonly message: string;
}

/** The options of {@link operationResponder}. */
export interface OperationResponderOptions {
  /**
   * What happens to an error that the operation does not declare, perhaps one that something deeper threw. `warn`
   * answers with it, and warns on the console once for each operation and error. `fail` answers with the fallback error,
   * so that a test fails, and logs why. A function is called, and the error is answered. By default nothing is checked.
   */
  readonly undeclared?: 'warn' | 'fail' | ((found: UndeclaredError) => void) | undefined;
}

/**
 * Returns a responder that knows which operation a request is for: give it to an adapter in place of `errors`. Coverage
 * then knows the operation of each error that was sent. It finds the operation by method and path, unless the request has
 * an `operation`. Without a check and outside of tests it looks nothing up. In tests it stops after some 20,000 answers,
 * so that coverage costs a server under load next to nothing.
 *
 * @throws TypeError if these are no operations, or if `undeclared` is something else.
 */
export function operationResponder(
  { respond }: Responder,
  operations: AnyOperations,
  { undeclared }: OperationResponderOptions = {},
): Responder {
  const report = undeclared === 'warn' ? warnOnce() : typeof undeclared === 'function' ? undeclared : undefined;
  // What is wrong is said when the server starts, and not by a request that fails.
  tableOf(operations);
  if (undeclared !== undefined && report === undefined && undeclared !== 'fail') {
    throw new TypeError(`undeclared is ${String(undeclared)}: take warn, fail or a function, or leave it out.`);
  }
  let answers = 0;
  return {
    respond(thrown: unknown, request: RequestFacts = {}): ErrorAnswer {
      if (undeclared === undefined) {
        if (answers >= MOST_ANSWERS || currentRecorder() === undefined) return respond(thrown, request);
        answers += 1;
      }
      const operation = operationOf(request, operations);
      if (operation === undefined) return respond(thrown, request);
      const facts = { ...request, operation: operation.name };
      const answer = named(respond(thrown, facts), operation);
      const found = undeclared && undeclaredOf(answer.error, operation);
      if (found === undefined) return answer;
      if (undeclared === 'fail') {
        const failure = new TypeError(found.message, { cause: thrown });
        return named(respond(failure, { ...facts, requestFailure: undefined }), operation);
      }
      try {
        report?.(found);
      } catch {
        // A response must be sent, whatever a function does with the report.
      }
      return answer;
    },
  };
}

/** More than tests ask of one server, and soon over under load. */
const MOST_ANSWERS = 20_000;

function operationOf({ operation, method, path }: RequestFacts, operations: AnyOperations): Operation | undefined {
  if (operation !== undefined) return operationNamed(operations, operation);
  return method === undefined || path === undefined ? undefined : operationAt(operations, method, path);
}

/** Tests learn which operation answers, because they may run in another process than the server. */
function named(answer: ErrorAnswer, { name }: Operation): ErrorAnswer {
  if (currentRecorder() === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, [OPERATION_HEADER]: encodeURIComponent(name) } };
}

function undeclaredOf(error: ContractError, operation: Operation): UndeclaredError | undefined {
  for (const each of errorsIn(error)) {
    const name = brandOf(each)?.name ?? '';
    if (Object.hasOwn(operation.errors, name)) continue;
    const message = `${operation.name} gives ${name}, which it does not declare: add it to its errors, or throw another.`;
    return { operation, name, error: each, message };
  }
  return undefined;
}

function warnOnce(): (found: UndeclaredError) => void {
  // Not more of them than there are operations and errors.
  const warned = new Set<string>();
  return ({ operation, name, message }) => {
    const key = `${name} ${operation.name}`;
    if (warned.has(key)) return;
    warned.add(key);
    // biome-ignore lint/suspicious/noConsole: this is what the option asks for.
    console.warn('%s', escapeForLog(message));
  };
}
