import type { Contract, Diagnostic } from '@error-contracts/catalog';
import { check, makeContract } from '@error-contracts/catalog/check';
import type { Draft } from '@error-contracts/catalog/draft';
import type { Sources } from '@error-contracts/catalog/read';
import type { Project } from '../../config/open-project.js';

/** What can be read of a catalogue, although it may be wrong. */
export interface Explained {
  readonly contract: Contract;
  readonly draft: Draft;
  /** Its errors: what breaks a rule may be missing in the contract, or be there twice. */
  readonly errors: readonly Diagnostic[];
}

/**
 * Returns what can be read of a catalogue: whoever is on call needs an answer, and no lesson about another entry. Returns
 * the diagnostics if nothing can.
 */
export function openExplained(
  sources: Sources,
  { lowered }: Pick<Project, 'lowered'>,
): Explained | { readonly contract?: never; readonly diagnostics: readonly Diagnostic[] } {
  const drafts: Draft[] = [];
  const { contract, diagnostics } = check(sources, lowered, (draft, found) => {
    drafts.push(draft);
    return found;
  });
  const [draft] = drafts;
  if (draft === undefined) return { diagnostics };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { contract: contract ?? readableContract(draft), draft, errors };
}

/** An envelope that contradicts itself has no places; its entries are right all the same. */
function readableContract(draft: Draft): Contract {
  const head = { ...draft.head, sourceLocale: languageTag(draft.head.sourceLocale) };
  try {
    return makeContract({ ...draft, head });
  } catch {
    const { envelope: _, ...rest } = head;
    return makeContract({ ...draft, head: rest });
  }
}

/** The tag of an unknown language takes the place of what is no tag. */
function languageTag(written = ''): string {
  try {
    new Intl.Locale(written);
    return written;
  } catch {
    return 'und';
  }
}
