export {
  type ArrayNode,
  type BodyNode,
  bodyTree,
  type ObjectNode,
  type PlaceConflict,
  type Slot,
} from './body-tree.js';
export { type FlatEnvelope, flatEnvelope } from './flat-envelope.js';
export { isIndex, placeOfPointer, pointerOf, stepsOf } from './pointer.js';
