export type { Sighting, SightingKind } from '@error-contracts/runtime/coverage';
