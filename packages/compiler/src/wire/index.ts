export { contractEnvelope } from './contract-envelope.js';
export { definitionsOf } from './definitions-of.js';
export { type WireSchemas, wireSchemas } from './wire-schemas.js';
