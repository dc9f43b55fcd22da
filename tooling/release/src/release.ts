// npm run release: publishes every package with its version, each after those that it depends on.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ReleaseError } from './release-error.ts';
import { runRelease } from './run-release.ts';

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    tag: { type: 'string' },
    /** Seconds that the registry has for an answer. */
    timeout: { type: 'string' },
    /** Seconds before the second attempt; the third waits five times as long. */
    pause: { type: 'string' },
    /** Another folder than this repository is for the tests. */
    root: { type: 'string' },
  },
});

try {
  await runRelease(values.root ?? fileURLToPath(new URL('../../../', import.meta.url)), {
    isDryRun: values['dry-run'] ?? false,
    tag: values.tag,
    timeout: 1000 * Number(values.timeout ?? 60),
    pauses: [1, 5].map((times) => times * 1000 * Number(values.pause ?? 2)),
    print: (line) => void process.stdout.write(`${line}\n`),
  });
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  process.stderr.write(`error: ${error.message}\nhelp: ${error.help}\n`);
  process.exitCode = 1;
}
