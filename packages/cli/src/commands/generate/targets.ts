import type { Emitter } from '@error-contracts/compiler';

/** What can be generated. */
export type Target = 'types' | 'validators' | 'i18n';

/** Every target, in the order in which they build on each other. */
export const targets: readonly Target[] = ['types', 'validators', 'i18n'];

/** Resolves to the emitter of a target. The compiler is loaded only here. */
export async function emitterOf(target: Target, options: { readonly typesModule: string }): Promise<Emitter> {
  const { emitI18n, emitTypes, emitValidators } = await import('@error-contracts/compiler');
  switch (target) {
    case 'types':
      return emitTypes;
    case 'validators':
      return emitValidators(options);
    case 'i18n':
      return emitI18n;
  }
}
