export { createFaults, type FaultOptions, type Faults } from './create-faults.js';
export type { AnswerFault, Fault, FaultRequest } from './fault.js';
export type { FaultDetails, FaultSpec } from './fault-spec.js';
export { type Situation, type SituationName, situations } from './situations.js';
