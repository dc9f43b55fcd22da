export { contractEnvelope } from './contract-envelope.js';
export { type WireSchemas, wireSchemas } from './wire-schema.js';
