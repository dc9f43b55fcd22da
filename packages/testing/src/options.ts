import type { AnyContract } from '@error-contracts/runtime/contract';
import type { Issue, ParsedResponse } from '@error-contracts/runtime/validation';

/** The functions of the generated `validators` that the kit needs: pass the whole module. */
export interface Validators {
  readonly parseErrorResponse: (value: unknown) => ParsedResponse<unknown, number | string>;
  readonly explainErrorResponse: (value: unknown) => readonly Issue[];
}

/** Returns the text of an error: a formatter of the generated `i18n`. */
export type FormatText = (
  error: never,
  data?: never,
  locale?: string,
) => { readonly text: string; readonly locale: string };

/** What the kit knows about an application. */
export interface ContractTestingOptions<Contract extends AnyContract = AnyContract> {
  /** The contract of the generated `types`. */
  readonly contract: Contract;
  /** `import * as validators from '@error-contracts/validators'`. */
  readonly validators: Validators;
  /** Compares the text of a response with that of its language. Without it any text is right. */
  readonly format?: FormatText;
  /** The most milliseconds to wait for a response: 4,000 if it is absent, less than test runners wait. */
  readonly timeout?: number;
}
