import { pointerOf } from '@error-contracts/catalog/envelope';

/** Returns the name of a property as a step of a JSON Pointer. */
export function pointerStep(name: string): string {
  return pointerOf([name]).slice(1);
}
