export { escapeCodeUnit } from './escape-code-unit.js';
export { escapeHidden } from './escape-hidden.js';
export {
  CONTROLS,
  DIRECTION_MARKS,
  INVISIBLE,
  RARELY_SHOWN,
  REORDERING,
  SEPARATORS,
  ZERO_WIDTH,
} from './invisible-characters.js';
