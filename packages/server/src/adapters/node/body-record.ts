/** More is not kept: a body may be a film. */
const MOST_BYTES = 1_048_576;

/** What was read of a body. */
export interface BodyRecord {
  /** Keeps what was read, if it can be text. */
  add(read: unknown): void;
  /** Returns a function that keeps the parts of a stream of the body. An empty one counts only if it was read. */
  addStream(wasRead: () => boolean): (chunk: unknown) => void;
  /** Returns the bytes of each stream. */
  streams(): readonly Blob[];
  /** Returns whether this is the error of `JSON.parse` for what was read. The same error for something else is a bug. */
  explains(thrown: unknown): boolean;
}

/** Returns a record of what is read of a body. */
export function bodyRecord(): BodyRecord {
  const texts: (() => string | undefined)[] = [];
  const streams: Uint8Array[][] = [];
  return {
    add(read) {
      if (typeof read === 'string') texts.push(() => read);
      else if (isBytes(read)) texts.push(() => new TextDecoder().decode(read));
    },
    addStream(wasRead) {
      const chunks: Uint8Array[] = [];
      streams.push(chunks);
      let length = 0;
      texts.push(() => {
        if (length > MOST_BYTES || (length === 0 && !wasRead())) return undefined;
        const decoder = new TextDecoder();
        return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('');
      });
      return (chunk) => {
        if (!isBytes(chunk)) return;
        length += chunk.byteLength;
        if (length > MOST_BYTES) chunks.length = 0;
        else chunks.push(chunk);
      };
    },
    streams: () => streams.map((chunks) => new Blob(chunks as Uint8Array<ArrayBuffer>[])),
    explains(thrown) {
      if (!isNamed(thrown, 'SyntaxError')) return false;
      return texts.some((text) => messageOf(text()) === (thrown as Error).message);
    },
  };
}

/** Returns whether an error has this name, of whatever realm it is. Never throws. */
export function isNamed(thrown: unknown, name: string): boolean {
  try {
    return (thrown as Error).name === name;
  } catch {
    return false;
  }
}

function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

/** Returns what `JSON.parse` says about the text; undefined if it is JSON. */
function messageOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
