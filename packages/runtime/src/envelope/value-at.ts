import type { Place } from '../contract/any-contract.js';
import { ownProperty } from './own-property.js';
import { stepsOfPlace } from './steps-of-place.js';

/** Returns what stands at a place of a body; undefined if nothing does. An element of an array has its index. */
export function valueAt(body: unknown, place: Place): unknown {
  return stepsOfPlace(place).reduce((value: unknown, step) => {
    return Array.isArray(value) ? value[Number(step)] : ownProperty(value, step);
  }, body);
}
