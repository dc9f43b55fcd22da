import type { Contract, Diagnostic } from '@error-contracts/catalog';
import { inTheirFiles, locateViolations, makeDraft, type Violation } from '@error-contracts/catalog/draft';
import type { Sources } from '@error-contracts/catalog/read';
import { NoExamplesError } from '@error-contracts/compiler';
import type { GenerateRule } from './generate-rules.js';

const RULE: GenerateRule = 'examples-can-be-made';

/** Returns the diagnostics of an emitter that could not make some examples; none for anything else that was thrown. */
export function missingExamples(
  error: unknown,
  { catalog, ...sources }: Sources,
  contract: Contract,
): readonly Diagnostic[] {
  if (!(error instanceof NoExamplesError) || catalog === undefined) return [];
  const { draft } = makeDraft({ ...sources, catalog });
  const byName = new Map(contract.errors.map((each) => [each.name, each]));
  const violations = error.missing.map(({ error: name, pointer, reason }): Violation => {
    // The value may be inside of the parameter.
    const parameter = byName.get(name)?.data.findLast(({ member }) => pointer.split('/').includes(member));
    return {
      file: draft.file,
      path: ['errors', name, ...(parameter === undefined ? [] : ['data', parameter.name])],
      at: 'key',
      value: pointer,
      message: `No example of ${pointer || 'the response'} of ${name} can be made: ${reason}.`,
      help: 'Give the parameter "examples" in the catalogue, or a schema that a value satisfies.',
    };
  });
  return locateViolations(inTheirFiles([{ rule: RULE, severity: 'error', violations }], draft), [catalog]);
}
