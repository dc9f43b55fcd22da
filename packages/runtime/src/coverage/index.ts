export { currentRecorder, RECORDER, type Recorder, sighted } from './sighted.js';
export type { Sighting, SightingKind } from './sighting.js';
