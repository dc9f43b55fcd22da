/** The part of a `Response` of the Fetch standard that is needed here. */
export interface FetchResponse {
  readonly type?: string;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly bodyUsed: boolean;
  readonly body?: ByteStream | null;
  clone(): FetchResponse;
  text(): Promise<string>;
}

/** A `ReadableStream` of bytes. */
export interface ByteStream {
  readonly locked?: boolean;
  getReader(): ByteStreamReader;
  cancel(reason?: unknown): Promise<void>;
}

/** The reader of a {@link ByteStream}. */
export interface ByteStreamReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}

/** A stream of Node: axios returns one for `responseType: 'stream'`. */
export interface NodeStream extends AsyncIterable<Uint8Array> {
  destroy(): unknown;
}

/** A `Blob`: axios returns one for `responseType: 'blob'`. That of React Native has no `text()`. */
export interface BlobLike {
  readonly size: number;
  text?(): Promise<string>;
}

/** A body whose bytes are not read yet. */
export type UnreadBody = ByteStream | NodeStream | BlobLike | ArrayBuffer | Uint8Array;

/** Returns whether the value is a `Response` of any realm and of any library. */
export function isFetchResponse(value: unknown): value is FetchResponse {
  if (!isObject(value)) return false;
  const { status, headers, text, clone, bodyUsed } = value as Partial<FetchResponse>;
  return (
    typeof status === 'number' &&
    typeof headers?.get === 'function' &&
    typeof text === 'function' &&
    typeof clone === 'function' &&
    typeof bodyUsed === 'boolean'
  );
}

/** Returns whether the value is a body whose bytes are not read yet. */
export function isUnreadBody(value: unknown): value is UnreadBody {
  return isByteStream(value) || isNodeStream(value) || isBlob(value) || isBytes(value);
}

/** Returns whether the value is a stream of the Fetch standard. */
export function isByteStream(value: unknown): value is ByteStream {
  return isObject(value) && typeof (value as Partial<ByteStream>).getReader === 'function';
}

/** Returns whether the value is a stream of Node. */
export function isNodeStream(value: unknown): value is NodeStream {
  return (
    isObject(value) && Symbol.asyncIterator in value && typeof (value as Partial<NodeStream>).destroy === 'function'
  );
}

/** Returns whether the value is a `Blob` or a `File`. */
export function isBlob(value: unknown): value is BlobLike {
  return isObject(value) && /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(value));
}

/** Returns whether the value is bytes in memory, of any realm: those of jsdom are of another one. */
function isBytes(value: unknown): value is ArrayBuffer | Uint8Array {
  return ArrayBuffer.isView(value) || /^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
