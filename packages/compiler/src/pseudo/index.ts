export { pseudoLocale } from './pseudo-locale.js';
export { pseudoMessage } from './pseudo-message.js';
export { type PseudoLocale, pseudoLocales } from './pseudo-tags.js';
