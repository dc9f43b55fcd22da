import type { AnyContract } from '@error-contracts/runtime/contract';
import type { LocaleMessages } from '@error-contracts/runtime/messages';
import type { Issue, ParsedResponse } from '@error-contracts/runtime/validation';

/** The functions of the generated `validators` that the kit needs: pass the whole module. */
export interface Validators {
  readonly parseErrorResponse: (value: unknown) => ParsedResponse<unknown, number | string>;
  readonly explainErrorResponse: (value: unknown) => readonly Issue[];
}

/** What the kit needs of a formatter of the generated `i18n`. */
export interface TextFormatter {
  received(
    code: unknown,
    data: unknown,
    locale?: string,
  ): { readonly text: string; readonly locale: string } | undefined;
}

/** What the kit compares beside status, code, name, data and the shape of the body. */
export type HeaderCheck = 'content-type' | 'content-language' | 'vary' | 'retry-after';

/** What the kit knows about an application. */
export interface ContractTestingOptions<Contract extends AnyContract = AnyContract> {
  /** The contract of the generated `types`. */
  readonly contract: Contract;
  /** `import * as validators from '@error-contracts/validators'`. */
  readonly validators: Validators;
  /** The languages, `[en, zhCN]`: the text must be that of the language that the response declares. */
  readonly messages?: readonly LocaleMessages[];
  /** Formats the texts in place of `messages`, if they are not generated: a formatter of the generated `i18n`, or yours. */
  readonly format?: TextFormatter;
  /** The headers that are not checked. A browser, for one, hides `Vary` of another origin. */
  readonly ignoreHeaders?: readonly HeaderCheck[];
  /** Whether an error that a client may repeat later must say when, by `Retry-After`. False if it is absent. */
  readonly requireRetryAfter?: boolean;
  /** The most milliseconds to wait for a response: 4,000 if it is absent. Test runners wait for 5,000. */
  readonly timeout?: number;
}
