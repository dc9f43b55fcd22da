import { promisify } from 'node:util';
import { withGrpc } from '@error-contracts/client/grpc';
import { withErrors } from '@error-contracts/server/grpc';
import * as grpc from '@grpc/grpc-js';
import { newReader } from '../../reader.js';
import { calls, errors, handlers } from '../server-errors.js';
import { type CallOptions, type Road, thrownBy } from './road.js';

const service: grpc.ServiceDefinition = Object.fromEntries(
  calls.map((call) => [
    call,
    {
      path: `/test.Service/${call}`,
      requestStream: false,
      responseStream: false,
      requestSerialize: (value: unknown) => Buffer.from(JSON.stringify(value)),
      requestDeserialize: (bytes: Buffer) => JSON.parse(bytes.toString()),
      responseSerialize: (value: unknown) => Buffer.from(JSON.stringify(value)),
      responseDeserialize: (bytes: Buffer) => JSON.parse(bytes.toString()),
    },
  ]),
);

/** gRPC. */
export async function startGrpc(): Promise<Road> {
  const server = new grpc.Server();
  server.addService(service, withErrors({ ...handlers } as never, { errors }));
  const port = await promisify(server.bindAsync.bind(server))('127.0.0.1:0', grpc.ServerCredentials.createInsecure());
  const fail = (address: string, call: string, { language, signal }: CallOptions = {}): Promise<unknown> => {
    const metadata = new grpc.Metadata();
    if (language !== undefined) metadata.set('accept-language', language);
    const Client = grpc.makeClientConstructor(service, 'Service');
    // biome-ignore lint/suspicious/noExplicitAny: a client that is made of a definition has no types.
    const client: any = new Client(address, grpc.credentials.createInsecure());
    return thrownBy(
      new Promise((answered, failed) => {
        const deadline = Date.now() + 2000;
        const started = client[call]({}, metadata, { deadline }, (error: unknown, value: unknown) => {
          client.close();
          if (error) failed(error);
          else answered(value);
        });
        signal?.addEventListener('abort', () => started.cancel());
      }),
    );
  };
  return {
    reader: withGrpc(newReader()),
    fail: (call, options) => fail(`127.0.0.1:${port}`, call, options),
    failAt: (url) => fail(new URL(url).host, 'known'),
    close: async () => server.forceShutdown(),
  };
}
