import type { TranslationFile, TranslationUnit, UnitParameter } from '../units/translation-unit.js';

/**
 * What a program that drafts translations reads, one text a line. `schemas/draft-request.schema.json` describes it.
 */
export interface DraftRequest {
  readonly id: string;
  readonly source: string;
  readonly sourceLocale: string;
  readonly locale: string;
  readonly comment?: string;
  readonly domain: string;
  readonly maxLength?: number;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly description?: string;
    readonly example?: string;
  }[];
  readonly glossary: readonly { readonly term: string; readonly translations: readonly string[] }[];
  readonly neighbours: readonly DraftNeighbour[];
  readonly similar: readonly DraftSimilar[];
}

/** A text beside another in the catalogue, with its translation if there is one. */
export interface DraftNeighbour {
  readonly id: string;
  readonly source: string;
  readonly target?: string;
}

/** A translation of a nearly equal text. */
export interface DraftSimilar {
  readonly source: string;
  readonly target: string;
  readonly score: number;
}

/** Returns a request for each text that is missing. */
export function draftRequests({ units, sourceLocale, locale }: TranslationFile): readonly DraftRequest[] {
  return units.flatMap((unit, index) => {
    if (unit.state !== 'missing') return [];
    const { comment, domain, maxLength, parameters, terms } = unit.context;
    const similar = (unit.suggestions ?? []).map(({ source, target, score }) => ({ source, target, score }));
    return {
      id: unit.name,
      source: unit.source,
      sourceLocale,
      locale,
      ...(comment === undefined ? {} : { comment }),
      domain,
      ...(maxLength === undefined ? {} : { maxLength }),
      parameters: parameters.map(requestParameter),
      glossary: terms,
      neighbours: [units[index - 1], units[index + 1]].flatMap((beside) => (beside ? [neighbour(beside)] : [])),
      similar,
    };
  });
}

function requestParameter({ name, type, description, example }: UnitParameter): DraftRequest['parameters'][number] {
  return {
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  };
}

function neighbour({ name, source, target }: TranslationUnit): DraftNeighbour {
  return { id: name, source, ...(target === undefined ? {} : { target }) };
}
