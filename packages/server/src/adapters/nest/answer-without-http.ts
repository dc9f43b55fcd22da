import type { ArgumentsHost } from '@nestjs/common';
import { throwError } from 'rxjs';
import type { ContractError } from '../../errors/contract-error.js';

/** A client of socket.io or of `ws`. */
interface SocketClient {
  readonly readyState?: unknown;
  emit?(event: string, data: unknown): unknown;
  send?(text: string): unknown;
}

/**
 * Answers a caller that is not waiting for HTTP, and returns what the filter must return for that. Nothing may be thrown
 * out of a filter: nobody catches it in a gateway, and the caller of a microservice would never get an answer.
 */
export function answerWithoutHttp(error: ContractError, host: ArgumentsHost): unknown {
  const context: string = host.getType();
  if (context === 'ws') return emitException(error, host);
  if (context === 'rpc') return throwError(() => error.toJSON());
  // GraphQL takes an error that a resolver returns for one that it throws, and sends its `extensions`.
  Reflect.defineProperty(error, 'extensions', { value: error.toJSON(), configurable: true });
  return error;
}

function emitException(error: ContractError, host: ArgumentsHost): void {
  const json = error.toJSON();
  const [, , acknowledge] = host.getArgs<unknown[]>();
  const client = host.switchToWs().getClient<SocketClient>();
  // `emit` of a client of `ws` only calls listeners in this process.
  if (typeof client.readyState === 'number') client.send?.(JSON.stringify({ event: 'exception', data: json }));
  else client.emit?.('exception', json);
  // A client that asked for an acknowledgement waits for it, perhaps without end.
  if (typeof acknowledge === 'function') acknowledge(json);
}
