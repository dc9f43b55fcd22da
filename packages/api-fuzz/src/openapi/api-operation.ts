import type { Code } from '@error-contracts/catalog';

/** One operation of an API, as its OpenAPI document describes it. */
export interface ApiOperation {
  /** Its `operationId`, or method and path. */
  readonly id: string;
  /** In capital letters. */
  readonly method: string;
  /** The path from the root of the server, with parameters as `{name}`. */
  readonly path: string;
  readonly parameters: readonly ApiParameter[];
  readonly body?: ApiBody;
  /** The codes that it may answer with; undefined if the document does not say. */
  readonly declared?: ReadonlySet<Code>;
}

export interface ApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  /** A schema of the document, with references. */
  readonly schema: unknown;
  readonly examples: readonly unknown[];
}

export interface ApiBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly schema: unknown;
  readonly examples: readonly unknown[];
}
