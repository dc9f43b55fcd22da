export { displayColumns } from './display-columns.js';
export { excerpt } from './excerpt.js';
export type { FormatOptions, Message, NumberArgument, Part, Selector, TimeArgument } from './message.js';
export { numbersOfCases } from './numbers-of-cases.js';
export { parseMessage } from './parse-message.js';
export { placeholdersOf } from './placeholders-of.js';
export { type MessageParameter, type Render, renderer, renderWithDefaults } from './render-with-defaults.js';
export { replacePound } from './replace-pound.js';
export { selectorsOf } from './selectors-of.js';
