export { fingerprintOf, fingerprintOfContract } from './fingerprint-of.js';
export { currentRecorder, RECORDER, type Recorder, sighted } from './sighted.js';
export {
  COVERAGE_EXTENSION,
  COVERAGE_FORMAT,
  COVERAGE_VARIABLE,
  type CoverageHeader,
  type SeenCatalog,
  type SeenError,
  type Sighting,
  type SightingKind,
} from './sighting.js';
export { witnessOf } from './witness-of.js';
