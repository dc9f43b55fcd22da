import type { Position } from '@error-contracts/catalog/read';
import type { ErrorUsage, SourcePlace } from './error-usage.js';
import type { CatalogIndex } from './facts/catalog-index.js';
import type { Inspection } from './inspect/inspect-module.js';
import type { UseKind } from './inspect/use.js';
import type { Usage } from './usage.js';

/** Counts what modules do with the errors of a catalogue. */
export interface UsageCounter {
  readonly add: (inspection: Inspection, module: CountedModule) => void;
  readonly result: () => Pick<Usage, 'errors' | 'throwsErrors' | 'computesNames'>;
}

interface CountedModule {
  readonly file: string;
  readonly position: (offset: number) => Position;
  readonly isTest: boolean;
}

type Places = Record<UseKind | 'tested', SourcePlace[]>;

/** Returns a counter for the errors of a catalogue. */
export function usageCounter({ errors, byName }: CatalogIndex): UsageCounter {
  const places = new Map<string, Places>(
    errors.map(({ name }) => [name, { thrown: [], handled: [], tested: [], named: [], listed: [] }]),
  );
  let throwsErrors = false;
  let computesNames = false;
  return {
    add({ uses, isDynamic }, { file, position, isTest }) {
      for (const { kind, name, offset } of uses) {
        const error = byName.get(name);
        const own = error && places.get(error.name);
        own?.[isTest ? 'tested' : kind].push({ file, ...position(offset) });
        throwsErrors ||= !isTest && kind === 'thrown';
      }
      computesNames ||= isDynamic && !isTest;
    },
    result: () => ({
      throwsErrors,
      computesNames,
      errors: errors.map(({ name, code, isRetired, isDeprecated }): ErrorUsage => {
        const { thrown = [], handled = [], tested = [], named = [], listed = [] } = places.get(name) ?? {};
        return { name, code, thrown, handled, tested, named, listed, isRetired, isDeprecated };
      }),
    }),
  };
}
