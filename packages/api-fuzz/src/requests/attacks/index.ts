import type { Attack } from '../attack.js';
import { brokenJson } from './broken-json.js';
import { contentTypes } from './content-types.js';
import { encodings } from './encodings.js';
import { hostileValues } from './hostile-values.js';
import { languages } from './languages.js';
import { largeAndDeep } from './large-and-deep.js';
import { methodsAndPaths } from './methods-and-paths.js';
import { missingParts } from './missing-parts.js';
import { outOfLimits } from './out-of-limits.js';
import { strangeHeaders } from './strange-headers.js';
import { validRequests } from './valid-requests.js';
import { wrongTypes } from './wrong-types.js';

/** Every attack that ends, in the order in which an operation meets them first. */
export const attacks: readonly Attack[] = [
  missingParts,
  hostileValues,
  wrongTypes,
  brokenJson,
  languages,
  methodsAndPaths,
  outOfLimits,
  contentTypes,
  encodings,
  strangeHeaders,
  largeAndDeep,
  validRequests,
];
