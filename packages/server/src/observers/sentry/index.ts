export { reportErrors, type SentryClient, type SentryHint } from './report-errors.js';
export { type SentryEvent, scrubEvent } from './scrub-event.js';
