import { bundleSize, runBundle } from '../bundle-size.ts';
import { sink } from '../measure.ts';
import type { Case } from './cases.ts';
import { type Data, keyOf, type Library, oneMessage } from './library.ts';

/** A library in a case: its texts, which are compared, and its unit of work, which is timed. */
export interface Candidate {
  readonly texts: readonly string[];
  readonly work: () => void;
}

type Render = (key: string | number, data: Data) => string;
type Show = (data: Data) => string;

/** Bundles a library for a case, as an application ships it, and runs the bundle. */
export async function candidateOf(library: Library, { title, how, texts, calls }: Case): Promise<Candidate> {
  const source = how === 'message' ? await firstMessage(library, texts) : await library.table(texts, 'en', how);
  // The comment makes it a module of its own, so that the optimisations of one case do not affect another.
  const { code } = await bundleSize(source);
  const { render, message } = await runBundle(`${code}\n// ${title}`);
  const data = calls.map((call) => library.dataFor?.(call.text, call.data) ?? call.data);
  if (how === 'message') {
    const show: Show = typeof message === 'function' ? (message as Show) : () => String(message);
    return { texts: data.map((given) => show(given)), work: rotate(show, data) };
  }
  const keys = calls.map(({ text }) => keyOf(text, how));
  const look = render as Render;
  return { texts: keys.map((key, index) => look(key, data[index] ?? {})), work: rotate(look, keys, data) };
}

function firstMessage(library: Library, [text]: Case['texts']): Promise<string> {
  if (text === undefined) throw new Error('The case has no message.');
  return oneMessage(library, text, 'en');
}

/** Returns work that calls a function with one input after the other. It is made from text: candidates must not share code. */
function rotate(call: Show | Render, ...inputs: readonly (readonly unknown[])[]): () => void {
  const size = inputs[0]?.length ?? 0;
  const given = inputs.map((_, position) => `inputs[${position}][index]`).join(', ');
  const body = `let index = 0; return () => { sink(call(${given})); if (++index === ${size}) index = 0; };`;
  return new Function('call', 'inputs', 'sink', body)(call, inputs, sink);
}
