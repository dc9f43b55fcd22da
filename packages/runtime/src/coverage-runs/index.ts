export { RUN_FILES, RUNS_FOLDER } from './run-folder.js';
export { type CoverageRun, type RunOptions, startRun } from './start-run.js';
