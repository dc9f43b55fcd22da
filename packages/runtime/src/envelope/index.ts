export { type BodyParts, bodyWriter } from './body-writer.js';
export { envelopeReader, type ReadBody } from './envelope-reader.js';
export { equalsConstant } from './equals-constant.js';
export { fromWire } from './from-wire.js';
export { isFlat } from './is-flat.js';
export { toWire } from './to-wire.js';
export { valueAt } from './value-at.js';
