import { PassThrough, pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { decodeRpcStatus, type RpcStatus, STATUS_DETAILS } from '@error-contracts/runtime/grpc';
import * as grpc from '@grpc/grpc-js';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { withErrors } from '../../src/adapters/grpc/index.js';
import { errors, logged, SECRET } from '../servers/test-errors.js';

// biome-ignore lint/suspicious/noExplicitAny: the service is made of a definition without types.
type Any = any;

const kinds: Record<string, readonly [requestStream: boolean, responseStream: boolean]> = {
  unary: [false, false],
  upload: [true, false],
  download: [false, true],
  chat: [true, true],
};
const service: grpc.ServiceDefinition = Object.fromEntries(
  Object.entries(kinds).map(([name, [requestStream, responseStream]]) => [
    name,
    {
      path: `/test.Service/${name}`,
      requestStream,
      responseStream,
      requestSerialize: (value: unknown) => Buffer.from(JSON.stringify(value)),
      requestDeserialize: (bytes: Buffer) => JSON.parse(bytes.toString()),
      responseSerialize: (value: unknown) => Buffer.from(JSON.stringify(value)),
      responseDeserialize: (bytes: Buffer) => JSON.parse(bytes.toString()),
    },
  ]),
);

/** What the handlers do. A class, because its methods are not its own properties. */
class Service {
  handle: (call: Any, callback: Any) => unknown = () => undefined;
  unary(call: Any, callback: Any): unknown {
    return this.handle(call, callback);
  }
  upload(call: Any, callback: Any): unknown {
    return this.handle(call, callback);
  }
  download(call: Any): unknown {
    return this.handle(call, undefined);
  }
  chat(call: Any): unknown {
    return this.handle(call, undefined);
  }
}

const handlers = new Service();
const server = new grpc.Server();
server.addService(
  service,
  withErrors(handlers as never, {
    errors,
    codeOf: ({ name }) => (name === 'USER_ALREADY_EXISTS' ? grpc.status.ALREADY_EXISTS : undefined),
  }),
);
const bind = promisify(server.bindAsync.bind(server));
const port = await bind('127.0.0.1:0', grpc.ServerCredentials.createInsecure());
const Client = grpc.makeClientConstructor(service, 'Service');
const client: Any = new Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
afterAll(() => {
  client.close();
  server.forceShutdown();
});
beforeEach(() => {
  logged.length = 0;
});

interface Ended {
  readonly error: grpc.ServiceError | null;
  readonly received: readonly unknown[];
}

/** Resolves to what a call ended with. A caller that waits for long fails. */
function called(kind: keyof typeof kinds, handle: Service['handle'], started?: (call: Any) => void): Promise<Ended> {
  handlers.handle = handle;
  const options = { deadline: Date.now() + 5000 };
  return new Promise((ended) => {
    const answered = (error: grpc.ServiceError | null, value?: unknown): void =>
      ended({ error, received: value === undefined ? [] : [value] });
    const received: unknown[] = [];
    const call =
      kind === 'unary'
        ? client.unary(1, options, answered)
        : kind === 'upload'
          ? client.upload(options, answered)
          : kind === 'chat'
            ? client.chat(options)
            : client.download(1, options);
    if (kind === 'download' || kind === 'chat') {
      call.on('data', (value: unknown) => received.push(value));
      call.on('error', (error: grpc.ServiceError) => ended({ error, received }));
      call.on('end', () => setTimeout(() => ended({ error: null, received }), 20));
    }
    if (kind === 'upload' || kind === 'chat') {
      call.write(1);
      call.end();
    }
    started?.(call);
  });
}

function detailsOf(error: grpc.ServiceError | null): RpcStatus | undefined {
  return decodeRpcStatus(error?.metadata.get(STATUS_DETAILS)[0] as Buffer);
}

describe('calls that succeed are left as they are', () => {
  test.each(['unary', 'upload'])('%s', async (kind) => {
    expect(await called(kind, (_call, callback) => callback(null, { ok: 1 }))).toEqual({
      error: null,
      received: [{ ok: 1 }],
    });
  });

  test.each(['download', 'chat'])('%s', async (kind) => {
    const sends = (call: Any): void => {
      call.write(1);
      call.write(2);
      call.end();
    };
    expect(await called(kind, sends)).toEqual({ error: null, received: [1, 2] });
  });
});

test('what a client sees of an error', async () => {
  const { error } = await called('unary', (_call, callback) =>
    callback(errors.PASSWORD_TOO_SHORT({ min: 8 }, { retryAfter: 3 })),
  );
  const text = 'Use at least 8 characters for the password.';
  expect(error).toMatchObject({ code: grpc.status.INVALID_ARGUMENT, details: `PASSWORD_TOO_SHORT: ${text} (2029)` });
  expect(detailsOf(error)).toEqual({
    code: grpc.status.INVALID_ARGUMENT,
    message: `PASSWORD_TOO_SHORT: ${text} (2029)`,
    errorInfo: {
      reason: 'PASSWORD_TOO_SHORT',
      domain: 'authing',
      metadata: { code: '2029', errorResponse: expect.stringContaining('"data":{"min":8}') },
    },
    localizedMessage: { locale: 'en', message: text },
    retryAfter: 3,
    requestId: logged[0]?.id,
  });
  expect(logged).toMatchObject([{ path: '/test.Service/unary' }]);
});

const fails: Record<string, Service['handle']> = {
  throws: () => {
    throw errors.USER_LOCKED();
  },
  rejects: async () => {
    throw errors.USER_LOCKED();
  },
  'returns the promise of a library': () => ({
    // biome-ignore lint/suspicious/noThenProperty: libraries have promises of their own.
    then: (_done: unknown, failed: (reason: unknown) => void) => failed(errors.USER_LOCKED()),
  }),
  'gives it to the callback, or emits it': (call, callback) =>
    callback ? callback(errors.USER_LOCKED()) : call.emit('error', errors.USER_LOCKED()),
  'destroys its stream': (call, callback) => {
    if (call.destroy) call.destroy(errors.USER_LOCKED());
    else callback(errors.USER_LOCKED());
  },
  'pipes a source that fails': (call, callback) => {
    const source = new PassThrough({ objectMode: true });
    if (callback) source.on('error', callback);
    else pipeline(source, call, () => undefined);
    source.destroy(errors.USER_LOCKED());
  },
  'fails twice': async (call, callback) => {
    if (callback) callback(errors.USER_LOCKED());
    else call.emit('error', errors.USER_LOCKED());
    throw new Error(SECRET);
  },
};

describe.each(Object.keys(kinds))('%s', (kind) => {
  test.each(Object.entries(fails))('a handler that %s', async (_how, handle) => {
    const { error } = await called(kind, handle);
    expect(error?.code).toBe(grpc.status.PERMISSION_DENIED);
    expect(detailsOf(error)?.errorInfo?.reason).toBe('USER_LOCKED');
    expect(logged[0]).toMatchObject({ error: { name: 'USER_LOCKED' }, unexpected: false });
  });
});

test('half a stream is followed by the error', async () => {
  const { error, received } = await called('download', (call) => {
    call.write(1);
    throw new Error(SECRET);
  });
  expect(received).toEqual([1]);
  expect(error?.code).toBe(grpc.status.UNAVAILABLE);
  expect(`${error?.details}${JSON.stringify(detailsOf(error))}`).not.toContain(SECRET.slice(0, 8));
});

test('the trailer of a callback is kept, and an application may choose the code', async () => {
  const { error } = await called('unary', (_call, callback) => {
    const trailer = new grpc.Metadata();
    trailer.set('x-kept', 'yes');
    callback(Object.assign(new Error(SECRET), { code: 'UNIQUE' }), null, trailer);
  });
  expect(error?.code).toBe(grpc.status.ALREADY_EXISTS);
  expect(error?.metadata.get('x-kept')).toEqual(['yes']);
  expect(detailsOf(error)?.errorInfo?.reason).toBe('USER_ALREADY_EXISTS');
});

test('a failure of another service of gRPC is a bug, unless a mapping knows it', async () => {
  const other = Object.assign(new Error(SECRET), { code: grpc.status.NOT_FOUND, details: SECRET });
  const { error } = await called('unary', (_call, callback) => callback(other));
  expect(detailsOf(error)?.errorInfo?.reason).toBe('SYSTEM_BUSY');
  expect(logged).toMatchObject([{ unexpected: true }]);
});

test.each(['x', '长', '🔑'])('details that are too long for metadata come without the body: %s', async (character) => {
  for (const length of [6000, 1_000_000]) {
    const { error } = await called('unary', (_call, callback) =>
      callback(errors.PARAMETER_MISSING({ parameter: character.repeat(length) })),
    );
    const details = detailsOf(error);
    expect(details?.errorInfo).toMatchObject({
      reason: 'PARAMETER_MISSING',
      metadata: { code: '2205', status: '400' },
    });
    expect(details?.errorInfo?.metadata.errorResponse).toBeUndefined();
    expect(details?.localizedMessage?.message).toMatch(/^The .+…$/u);
    expect(details?.localizedMessage?.message.isWellFormed()).toBe(true);
    const [bytes] = error?.metadata.get(STATUS_DETAILS) ?? [];
    const sent = (bytes as Buffer).toString('base64').length + encodeURIComponent(error?.details ?? '').length;
    expect(sent).toBeLessThan(8000);
  }
});

test('a client that cancels is no error of the server', async () => {
  const { error } = await called(
    'unary',
    async (call) => {
      await new Promise((cancelled) => call.on('cancelled', cancelled));
      throw new DOMException(SECRET, 'AbortError');
    },
    (call) => setTimeout(() => call.cancel(), 50),
  );
  expect(error?.code).toBe(grpc.status.CANCELLED);
  await expect.poll(() => logged).toMatchObject([{ level: 'info', unexpected: false }]);
});
