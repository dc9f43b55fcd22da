import type { Library } from '../library.ts';
import { fluent } from './fluent.ts';
import { i18next } from './i18next.ts';
import { intlMessageformat } from './intl-messageformat.ts';
import { lingui } from './lingui.ts';
import { messageformat } from './messageformat.ts';
import { messageformatCore } from './messageformat-core.ts';
import { ours, oursFormatted, oursReceived } from './ours.ts';
import { paraglide } from './paraglide.ts';
import { plain, plainObject } from './plain.ts';

/** The libraries that people could use instead. */
export const peers: readonly Library[] = [
  messageformatCore,
  paraglide,
  lingui,
  intlMessageformat,
  messageformat,
  fluent,
  i18next,
];

/** The limit first, then ours, then the libraries that people could use instead. */
export const libraries: readonly Library[] = [plain, plainObject, ours, oursFormatted, oursReceived, ...peers];
