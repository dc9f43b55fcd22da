export { acceptChanges, bumpOf, type ReviewedChange, type ReviewedChanges } from './accepted/accept-changes.js';
export {
  type Acceptance,
  type AcceptedChanges,
  type ReadAcceptedChanges,
  readAcceptedChanges,
} from './accepted/accepted-changes.js';
export type { Change } from './change.js';
export type { ChangeRule } from './change-rule.js';
export { compare } from './compare.js';
export { describeChange } from './describe-change.js';
export { type PlaceOfChange, placesOfChanges } from './place-of-change.js';
export { parseReleased, type ReadReleased, readReleased, releasedOf } from './released/read-released.js';
export { releasedText } from './released/released-text.js';
export type { Snapshot } from './snapshot/snapshot.js';
export { type SnapshotResult, snapshotOf } from './snapshot/snapshot-of.js';
export { type Bump, bumps, highest, type Level, levels, type Verdict, verdicts } from './verdicts.js';
