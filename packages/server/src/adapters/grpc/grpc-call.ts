/** What an adapter needs of a call of `@grpc/grpc-js`. */
export interface GrpcCall {
  readonly metadata: GrpcMetadata;
  readonly cancelled: boolean;
  getPath(): string;
  listenerCount(event: string): number;
  removeAllListeners(event: string): unknown;
  emit(event: string | symbol, ...given: unknown[]): boolean;
  /** Calls with streams have it. */
  destroy?(error?: unknown): unknown;
}

/** Metadata of `@grpc/grpc-js`. */
export interface GrpcMetadata {
  get(key: string): readonly (string | Uint8Array)[];
  set(key: string, value: string | Uint8Array): void;
}

/** Ends a call with one answer. Calls whose answers are a stream have none. */
export type GrpcCallback = (error: unknown, value?: unknown, trailer?: GrpcMetadata, flags?: number) => void;

/** What `@grpc/grpc-js` takes as the failure of a call. */
export interface GrpcFailure extends Error {
  readonly code: number;
  /** For developers: gRPC calls it the message of the status. */
  readonly details: string;
  readonly metadata: GrpcMetadata;
}
