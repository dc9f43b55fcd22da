import { promisify } from 'node:util';
import { decodeRpcStatus, STATUS_DETAILS } from '@error-contracts/runtime/grpc';
import * as grpc from '@grpc/grpc-js';
import { withErrors } from '../../../src/adapters/grpc/index.js';
import { errors } from '../../servers/test-errors.js';
import { handlers } from '../calls.js';
import type { Failed, Road, StartRoad } from './road.js';

/** The four kinds of calls. */
export const kinds = ['unary', 'clientStream', 'serverStream', 'bidi'] as const;

type Kind = (typeof kinds)[number];

const serialize = (value: unknown): Buffer => Buffer.from(JSON.stringify(value ?? null));
const deserialize = (bytes: Buffer): unknown => JSON.parse(bytes.toString());

const serviceOf = (kind: Kind): grpc.ServiceDefinition => {
  const streams = { requestStream: /^(client|bidi)/.test(kind), responseStream: /^(server|bidi)/.test(kind) };
  return Object.fromEntries(
    Object.keys(handlers).map((name) => [
      name,
      {
        path: `/test.Service/${name}`,
        ...streams,
        requestSerialize: serialize,
        requestDeserialize: deserialize,
        responseSerialize: serialize,
        responseDeserialize: deserialize,
      },
    ]),
  );
};

/** gRPC with calls of one kind. */
export function startGrpc(kind: Kind): StartRoad {
  return async (): Promise<Road> => {
    const service = serviceOf(kind);
    const server = new grpc.Server();
    const implementation = Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [name, () => handler()]),
    );
    server.addService(service, withErrors(implementation, { errors }));
    const bind = promisify(server.bindAsync.bind(server));
    const port = await bind('127.0.0.1:0', grpc.ServerCredentials.createInsecure());
    const Client = grpc.makeClientConstructor(service, 'Service');
    const client = new Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
    return {
      async close() {
        client.close();
        server.forceShutdown();
      },
      async call(name, language) {
        const metadata = new grpc.Metadata();
        if (language !== undefined) metadata.set('accept-language', language);
        return failedOf(await failureOf(client as never, kind, name, metadata));
      },
    };
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the methods of a client that is made of a definition have no types.
type AnyClient = Record<string, (...given: any[]) => any>;

/** Resolves to the failure of a call. */
function failureOf(client: AnyClient, kind: Kind, name: string, metadata: grpc.Metadata): Promise<grpc.ServiceError> {
  return new Promise((failed, succeeded) => {
    const answered = (error: grpc.ServiceError | null): void =>
      error === null ? succeeded(new Error('It did not fail.')) : failed(error);
    const options = { deadline: Date.now() + 20_000 };
    if (kind === 'unary') client[name]?.({}, metadata, options, answered);
    else if (kind === 'clientStream') client[name]?.(metadata, options, answered).end();
    else {
      const call = kind === 'bidi' ? client[name]?.(metadata, options) : client[name]?.({}, metadata, options);
      call.on('error', answered).resume();
      if (kind === 'bidi') call.end();
    }
  });
}

function failedOf({ details, metadata, code }: grpc.ServiceError): Failed {
  const [bytes] = metadata.get(STATUS_DETAILS);
  const status = decodeRpcStatus(bytes as Buffer);
  const { errorResponse = '' } = status?.errorInfo?.metadata ?? {};
  return {
    message: status?.localizedMessage?.message ?? '',
    errorResponse: JSON.parse(errorResponse),
    seen: JSON.stringify([details, code, status]),
  };
}
