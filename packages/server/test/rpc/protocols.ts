import { startGraphQL } from './roads/graphql.js';
import { kinds, startGrpc } from './roads/grpc.js';
import { startOrpc } from './roads/orpc.js';
import type { StartRoad } from './roads/road.js';
import { startTrpc } from './roads/trpc.js';

/** Every protocol that carries the response in its errors. */
export const protocols: readonly (readonly [name: string, start: StartRoad])[] = [
  ['tRPC', startTrpc],
  ['oRPC', startOrpc],
  ['GraphQL', startGraphQL],
  ...kinds.map((kind) => [`gRPC, ${kind}`, startGrpc(kind)] as const),
];
