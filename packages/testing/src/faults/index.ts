export { createFaults, type FaultOptions, type Faults } from './create-faults.js';
export type { AnswerFault, Fault, FaultRequest } from './fault.js';
export type { FaultDetails, FaultSpec } from './fault-spec.js';
export type { FaultSources, Situation, SituationName } from './situation.js';
export { situations } from './situations.js';
