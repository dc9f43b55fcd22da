import type { Contract } from '@error-contracts/catalog';
import { banner } from '../kit/banner.js';

/**
 * Returns the module of a language that `loadLocale` imports. Nothing else imports it: bundlers warn of a module that is
 * imported both statically and on demand, and an application may have its first language from the start.
 */
export function lazyModule(contract: Contract, tag: string): string {
  return `${banner(contract)}export { locale } from '../locales/${tag}/index.js';\n`;
}
