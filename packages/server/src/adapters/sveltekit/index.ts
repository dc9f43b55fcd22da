export type { AdapterOptions } from '../adapter-options.js';
export type { CarriedAnswer } from '../carried-answer.js';
export { type ErrorHooks, errorHooks } from './error-hooks.js';
export { type FailedForm, type FormActionOptions, formActions } from './form-actions.js';
export type { CaughtError } from './respond-to.js';
export type { PageError, SvelteKitEvent } from './sveltekit-event.js';
