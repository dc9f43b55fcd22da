import { onRejection } from '../../resolve/on-rejection.js';
import { failureOfCall, type GrpcAdapterOptions } from './failure-of-call.js';
import type { GrpcCall, GrpcCallback, GrpcMetadata } from './grpc-call.js';

/** A handler of a service, of any of the four kinds. */
type Handler = (call: GrpcCall, callback?: GrpcCallback) => unknown;

/**
 * Returns the implementation of a service with answers to its errors: what a handler throws, rejects with, gives to its
 * callback or emits on its stream is answered with an error of the catalogue.
 * `server.addService(definition, withErrors(implementation, { errors }))`.
 */
export function withErrors<Implementation extends object>(
  implementation: Implementation,
  options: GrpcAdapterOptions,
): Implementation {
  // A proxy, because the methods of a class are not its own.
  return new Proxy(implementation, {
    get(target, name) {
      const handler: unknown = Reflect.get(target, name, target);
      return typeof handler === 'function' ? answering(handler.bind(target) as Handler, options) : handler;
    },
  });
}

function answering(handler: Handler, options: GrpcAdapterOptions): Handler {
  // Both parameters, because a call with one answer has a callback and a stream has none.
  return (call, callback) => {
    const fail = callback === undefined ? failStream(call, options) : failCallback(call, callback, options);
    try {
      onRejection(handler(call, callback && answerOnce(callback, fail)), (thrown) => fail(thrown));
    } catch (thrown) {
      fail(thrown);
    }
  };
}

type Fail = (thrown: unknown, trailer?: GrpcMetadata) => void;

function failCallback(call: GrpcCall, callback: GrpcCallback, options: GrpcAdapterOptions): Fail {
  const fail: Fail = (thrown, trailer) => callback(failureOfCall(thrown, call, trailer, options));
  // The listener of the library would send the text of an error.
  call.removeAllListeners('error');
  const emit = call.emit.bind(call);
  call.emit = (event, ...given) => {
    // Without a listener an error would end the process.
    if (event !== 'error' || call.listenerCount('error') > 0) return emit(event, ...given);
    fail(given[0]);
    return true;
  };
  return fail;
}

function answerOnce(callback: GrpcCallback, fail: Fail): GrpcCallback {
  return (error, value, trailer, flags) => {
    if (error) fail(error, trailer);
    else callback(error, value, trailer, flags);
  };
}

/** Makes the stream of a call fail with errors of the catalogue, whatever it fails with. */
function failStream(call: GrpcCall, options: GrpcAdapterOptions): Fail {
  const emit = call.emit.bind(call);
  let hasFailed = false;
  const fail: Fail = (thrown) => {
    const failure = failureOfCall(thrown, call, undefined, options);
    if (hasFailed) return;
    hasFailed = true;
    emit('error', failure);
  };
  call.emit = (event, ...given) => {
    if (event !== 'error') return emit(event, ...given);
    fail(given[0]);
    return true;
  };
  const destroy = call.destroy?.bind(call);
  // A stream that is destroyed sends no status, so that its client would wait for ever.
  if (destroy) call.destroy = (error) => (error ? call.emit('error', error) && call : destroy());
  return fail;
}
