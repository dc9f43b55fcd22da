import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestRunner } from '../choices.js';
import { dependenciesOf } from '../project/frameworks.js';
import type { SeenProject } from '../project/see-project.js';
import { isTested, setUpCode, testCode } from '../wiring/test-code.js';
import type { WiredProject } from '../wiring/wired-project.js';
import type { PlannedFile } from './planned-file.js';

/** The script that compiles tests into a folder of their own, and runs them by Node. */
export const COMPILED_TESTS: string = 'tsc --noEmit false --outDir .tests && node --test .tests/test/*.test.js';

/** The folder of the tests of a project. */
const FOLDER = 'test';

/**
 * Returns what runs a first test: Vitest if a project has it, and Node's own runner in a new project. A project with other
 * habits gets none.
 */
export function testRunnerOf({ manifest, isEmpty, folder }: SeenProject): TestRunner {
  if (isEmpty) return 'node';
  return dependenciesOf(manifest?.value).has('vitest') && existsSync(join(folder, FOLDER)) ? 'vitest' : 'none';
}

/** Returns the first contract test of a project, and what sets it up. `wired` has its code in the folder of the tests. */
export function testFiles(
  folder: string,
  runner: TestRunner,
  { server, ...wired }: WiredProject,
  code: string,
): readonly PlannedFile[] {
  if (runner === 'none' || !isTested(server)) return [];
  const { fileEnd } = wired.style;
  const project = { ...wired, server };
  return [
    ...(runner === 'vitest' ? [{ path: join(folder, FOLDER, `set-up.${fileEnd}`), text: setUpCode(project) }] : []),
    { path: join(folder, FOLDER, `errors.test.${fileEnd}`), text: testCode(project, runner, code) },
  ];
}
