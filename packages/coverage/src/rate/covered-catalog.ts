import type { Code, Contract, ContractError } from '@error-contracts/catalog';
import { makeDraft } from '@error-contracts/catalog/draft';
import { type LineSpan, lineSpans, locator, type SourceFile, type Sources } from '@error-contracts/catalog/read';
import { fingerprintOf } from '@error-contracts/runtime/coverage';

/** What coverage needs to know about an error of the catalogue. */
export interface CoveredError {
  readonly name: string;
  /** As it travels in a response. */
  readonly code: Code;
  readonly aliases: readonly string[];
  readonly domain: string;
  /** The names of its parameters, and whether a response may leave them out. */
  readonly parameters: ReadonlyMap<string, { readonly isOptional: boolean }>;
  /** The name of the error whose answer it has. */
  readonly sameAnswerAs?: string;
  /** No server sends it any more, so it is not counted. */
  readonly isRetired: boolean;
  readonly place: PlaceOfEntry;
}

/** Where an entry stands. */
export interface PlaceOfEntry {
  readonly file: string;
  readonly column: number;
  readonly lines: LineSpan;
}

/** A catalogue as coverage sees it. */
export interface CoveredCatalog {
  readonly name: string;
  /** The path of the catalogue. */
  readonly path: string;
  readonly fingerprint: string;
  /** In the order of the contract. */
  readonly errors: readonly CoveredError[];
  /** The tags of its languages, the source first. */
  readonly locales: readonly string[];
}

/** Returns what coverage needs to know about a catalogue. The sources are those that the contract was made of. */
export function coveredCatalogOf(
  contract: Contract,
  sources: Sources & { readonly catalog: SourceFile },
): CoveredCatalog {
  const { name, errors, locales } = contract;
  const { draft } = makeDraft(sources);
  const placeIn = placeFinder();
  return {
    name,
    path: draft.file.path,
    fingerprint: fingerprintOf(errors.map((error) => [error.name, error.wireCode])),
    errors: errors.map((error) => coveredError(error, placeIn(draft.places.get(error.name) ?? draft.file, error.name))),
    locales: locales.map(({ tag }) => tag),
  };
}

function coveredError(error: ContractError, place: PlaceOfEntry): CoveredError {
  const { name, wireCode, aliases, domain, data, sameAnswerAs, retired } = error;
  return {
    name,
    code: wireCode,
    aliases,
    domain,
    parameters: new Map(data.map((parameter) => [parameter.name, { isOptional: !parameter.required }])),
    ...(sameAnswerAs === undefined ? {} : { sameAnswerAs }),
    isRetired: retired !== undefined,
    place,
  };
}

/** Each file is parsed once. */
function placeFinder(): (file: SourceFile, name: string) => PlaceOfEntry {
  const known = new Map<SourceFile, readonly [ReturnType<typeof locator>, ReturnType<typeof lineSpans>]>();
  return (file, name) => {
    const [positionOf, linesOf] = known.get(file) ?? [locator(file.text), lineSpans(file.text)];
    known.set(file, [positionOf, linesOf]);
    const path = ['errors', name];
    const { line, column } = positionOf({ path, at: 'key' });
    return { file: file.path, column, lines: linesOf(path) ?? { first: line, last: line } };
  };
}
