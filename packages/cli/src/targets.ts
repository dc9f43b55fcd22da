import { type Emitter, emitI18n, emitTypes, emitValidators } from '@error-contracts/compiler';

/** What can be generated. */
export type Target = 'types' | 'validators' | 'i18n';

/** Every target, in the order in which they build on each other. */
export const targets: readonly Target[] = ['types', 'validators', 'i18n'];

/** The emitter of a target. */
export function emitterOf(target: Target, options: { readonly typesModule: string }): Emitter {
  switch (target) {
    case 'types':
      return emitTypes;
    case 'validators':
      return emitValidators(options);
    case 'i18n':
      return emitI18n;
  }
}
