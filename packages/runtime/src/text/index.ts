export { escapeCodeUnit } from './escape-code-unit.js';
export { escapeForLog, escapeForTerminal } from './escape-for-log.js';
export { escapeForSource } from './escape-for-source.js';
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
