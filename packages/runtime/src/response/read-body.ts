import {
  type BlobLike,
  type ByteStream,
  type FetchResponse,
  isBlob,
  isByteStream,
  isNodeStream,
  type NodeStream,
  type UnreadBody,
} from './body-source.js';
import { startDeadline } from './start-deadline.js';

/** Limits for reading a body. */
export interface BodyLimits {
  /** The most bytes to read. */
  readonly bodyLimit: number;
  /** The most milliseconds to wait for the end of the body. */
  readonly bodyTimeout: number;
}

/** The text of a body, or why there is none. */
export type BodyText =
  | { readonly text: string }
  | { readonly reason: 'body-used' | 'too-large' }
  | { readonly late: true }
  | { readonly thrown: unknown };

/**
 * Reads the body of a response. The response can still be read afterwards, unless the body is too large, late or
 * broken: then the connection is closed.
 */
export async function readResponseBody(response: FetchResponse, limits: BodyLimits): Promise<BodyText> {
  const copy = response.clone();
  // React Native has no stream, so the whole text must be read before its length is known.
  if (!isByteStream(copy.body)) return readText(copy.text(), limits);
  const outcome = await readStream(copy.body, limits);
  if (!('text' in outcome) && isByteStream(response.body)) discard(response.body);
  return outcome;
}

/** Reads bytes that a library did not read. */
export async function readUnreadBody(body: UnreadBody, limits: BodyLimits): Promise<BodyText> {
  if (isByteStream(body)) return readStream(body, limits);
  if (isNodeStream(body)) return readStream(byteStreamOf(body), limits);
  if (isBlob(body)) return body.size > limits.bodyLimit ? { reason: 'too-large' } : readText(textOfBlob(body), limits);
  return body.byteLength > limits.bodyLimit ? { reason: 'too-large' } : { text: new TextDecoder().decode(body) };
}

async function readStream(stream: ByteStream, { bodyLimit, bodyTimeout }: BodyLimits): Promise<BodyText> {
  if (stream.locked) return { reason: 'body-used' };
  const reader = stream.getReader();
  const deadline = startDeadline(bodyTimeout);
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const chunk = await Promise.race([reader.read(), deadline.passed]);
      if (chunk === 'late') return { late: true };
      if (chunk.done) return { text: text + decoder.decode() };
      size += chunk.value?.byteLength ?? 0;
      if (size > bodyLimit) return { reason: 'too-large' };
      text += decoder.decode(chunk.value, { stream: true });
    }
  } catch (thrown) {
    return { thrown };
  } finally {
    deadline.stop();
    discard(reader);
  }
}

async function readText(promise: Promise<string>, { bodyLimit, bodyTimeout }: BodyLimits): Promise<BodyText> {
  const deadline = startDeadline(bodyTimeout);
  try {
    const outcome = await Promise.race([promise.then((text) => ({ text })), deadline.passed]);
    if (outcome === 'late') return { late: true };
    return outcome.text.length > bodyLimit ? { reason: 'too-large' } : outcome;
  } catch (thrown) {
    return { thrown };
  } finally {
    deadline.stop();
  }
}

interface FileReaderLike {
  result: unknown;
  error: unknown;
  onload: () => void;
  onerror: () => void;
  readAsText(blob: BlobLike): void;
}

async function textOfBlob(blob: BlobLike): Promise<string> {
  if (typeof blob.text === 'function') return await blob.text();
  const { FileReader } = globalThis as unknown as { readonly FileReader: new () => FileReaderLike };
  const reader = new FileReader();
  return await new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(blob);
  });
}

function byteStreamOf(stream: NodeStream): ByteStream {
  const chunks = stream[Symbol.asyncIterator]();
  const cancel = async (): Promise<void> => void stream.destroy();
  const read = async () => {
    const { done, value } = await chunks.next();
    return { done: done === true, value };
  };
  return { getReader: () => ({ read, cancel }), cancel };
}

/** Ends a stream. Nobody needs to know whether that failed. */
function discard(stream: { cancel(): Promise<void> }): void {
  stream.cancel().catch(() => undefined);
}
