import type { ChangeRule } from '../change-rule.js';
import { rule as aliasAdded } from './alias-added.js';
import { rule as aliasRemoved } from './alias-removed.js';
import { rule as audienceChanged } from './audience-changed.js';
import { rule as catalogRenamed } from './catalog-renamed.js';
import { rule as codeAdded } from './code-added.js';
import { rule as codeRemoved } from './code-removed.js';
import { rule as codeRenumbered } from './code-renumbered.js';
import { rule as codeRetired } from './code-retired.js';
import { rule as codeReused } from './code-reused.js';
import { rule as commentChanged } from './comment-changed.js';
import { rule as dataParamAdded } from './data-param-added.js';
import { rule as dataParamDefaultChanged } from './data-param-default-changed.js';
import { rule as dataParamDescribed } from './data-param-described.js';
import { rule as dataParamMadeOptional } from './data-param-made-optional.js';
import { rule as dataParamMadeRequired } from './data-param-made-required.js';
import { rule as dataParamNarrowed } from './data-param-narrowed.js';
import { rule as dataParamRemoved } from './data-param-removed.js';
import { rule as dataParamRetyped } from './data-param-retyped.js';
import { rule as dataParamWidened } from './data-param-widened.js';
import { rule as deprecated } from './deprecated.js';
import { rule as domainChanged } from './domain-changed.js';
import { rule as endOfLifeChanged } from './end-of-life-changed.js';
import { rule as entryPropertiesChanged } from './entry-properties-changed.js';
import { rule as envelopeChanged } from './envelope-changed.js';
import { rule as fallbackChanged } from './fallback-changed.js';
import { rule as heldErrorsChanged } from './held-errors-changed.js';
import { rule as hintChanged } from './hint-changed.js';
import { rule as kindChanged } from './kind-changed.js';
import { rule as localeAdded } from './locale-added.js';
import { rule as localeRemoved } from './locale-removed.js';
import { rule as logChanged } from './log-changed.js';
import { rule as messageChanged } from './message-changed.js';
import { rule as nameChanged } from './name-changed.js';
import { rule as nameReused } from './name-reused.js';
import { rule as placeholderRemoved } from './placeholder-removed.js';
import { rule as placeholderRenamed } from './placeholder-renamed.js';
import { rule as rangeChanged } from './range-changed.js';
import { rule as retryChanged } from './retry-changed.js';
import { rule as sameAnswerChanged } from './same-answer-changed.js';
import { rule as sourceLocaleChanged } from './source-locale-changed.js';
import { rule as statusChanged } from './status-changed.js';
import { rule as tombstoneDeleted } from './tombstone-deleted.js';
import { rule as translationAdded } from './translation-added.js';
import { rule as translationChanged } from './translation-changed.js';
import { rule as translationRemoved } from './translation-removed.js';
import { rule as undeprecated } from './undeprecated.js';

/** Every kind of change. */
export const changeRules: readonly ChangeRule[] = [
  codeReused,
  tombstoneDeleted,
  nameReused,
  codeRemoved,
  codeRenumbered,
  codeRetired,
  codeAdded,
  envelopeChanged,
  nameChanged,
  aliasRemoved,
  aliasAdded,
  deprecated,
  undeprecated,
  endOfLifeChanged,
  statusChanged,
  sameAnswerChanged,
  heldErrorsChanged,
  dataParamRemoved,
  dataParamMadeOptional,
  dataParamRetyped,
  dataParamWidened,
  dataParamDefaultChanged,
  dataParamAdded,
  dataParamMadeRequired,
  dataParamNarrowed,
  dataParamDescribed,
  retryChanged,
  kindChanged,
  audienceChanged,
  entryPropertiesChanged,
  domainChanged,
  logChanged,
  rangeChanged,
  catalogRenamed,
  fallbackChanged,
  placeholderRemoved,
  placeholderRenamed,
  sourceLocaleChanged,
  localeRemoved,
  localeAdded,
  messageChanged,
  translationRemoved,
  translationAdded,
  translationChanged,
  hintChanged,
  commentChanged,
];
