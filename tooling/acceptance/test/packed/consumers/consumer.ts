// Compiled, bundled and run as an ES module and as CommonJS by consumers.test.ts; there the result is compared.
import { consumeClient } from './client.js';
import { consumeGenerated } from './generated.js';
import { consumeReact } from './react.js';
import { consumeServer } from './server.js';

/** What every package gave, one a line. */
export async function consume(): Promise<string> {
  return [await consumeGenerated(), await consumeClient(), consumeReact(), await consumeServer()].join('\n');
}
