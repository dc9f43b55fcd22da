import { beginCoverage } from './begin-coverage.js';
import { END } from './jest-end.js';

/** What a set-up needs of the configuration of Jest. */
interface GlobalConfig {
  readonly rootDir: string;
  readonly nonFlagArgs?: readonly string[];
  readonly testNamePattern?: string;
  readonly onlyChanged?: boolean;
  readonly onlyFailures?: boolean;
}

/** Begins to record. Jest calls it once, before it starts its workers. */
export default async function setUp(config: GlobalConfig): Promise<void> {
  const { rootDir, nonFlagArgs = [], testNamePattern = '', onlyChanged = false, onlyFailures = false } = config;
  const isWhole = nonFlagArgs.length === 0 && testNamePattern === '' && !onlyChanged && !onlyFailures;
  Object.assign(globalThis, { [END]: beginCoverage(rootDir, isWhole) });
}
