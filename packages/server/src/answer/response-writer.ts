import type { AnyContract } from '@error-contracts/runtime/contract';
import { type FormattedMessage, type LocaleRequest, parseAcceptLanguage } from '@error-contracts/runtime/messages';
import type { ContractError } from '../errors/contract-error.js';
import { boundedMemo } from './bounded-memo.js';
import { problemBody } from './problem-body.js';
import type { RequestFacts } from './request-facts.js';
import type { Shown } from './shown-of.js';
import { wantsProblem } from './wants-problem.js';

/** What a writer needs of the options. */
export interface WriterOptions {
  readonly contract: AnyContract;
  readonly format: (name: string, data: unknown, locale: LocaleRequest) => FormattedMessage;
  readonly typeBase: string | undefined;
  readonly properties: ((context: PropertiesContext) => object) | undefined;
}

/** What is known when a response is written. */
export interface PropertiesContext {
  readonly error: ContractError;
  /** The id of the log entry. */
  readonly id: string;
  readonly request: RequestFacts;
}

/** A body in one language and one media type. */
export interface WrittenBody {
  readonly body: object;
  readonly text: string;
  /** BCP 47 tag; undefined if no language has the message. */
  readonly locale: string | undefined;
  readonly contentType: string;
  /** The body as the contract has it, without the members of problem details. */
  readonly envelope: object;
}

/** Writes the body that shows an error to the user of a request. */
export type ResponseWriter = (shown: Shown, error: ContractError, id: string, request: RequestFacts) => WrittenBody;

const MOST_HEADERS = 256;
const LONGEST_HEADER = 256;

/**
 * Returns a function that writes the bodies of responses. A body that never changes is written once for each
 * language.
 */
export function responseWriter({ contract, format, typeBase, properties }: WriterOptions): ResponseWriter {
  const { envelope } = contract;
  const tagsOf = boundedMemo(parseAcceptLanguage, MOST_HEADERS, LONGEST_HEADER);
  // The catalogue limits its size: one body for each error, language and media type.
  const constant = new Map<string, Map<string, WrittenBody>>();

  return function write(shown: Shown, error: ContractError, id: string, request: RequestFacts): WrittenBody {
    const { textOf, data, entry } = shown;
    const locale = request.locale ?? (request.acceptLanguage ? tagsOf(request.acceptLanguage) : undefined);
    const message = format(textOf, textOf === entry.name ? data : null, locale);
    const asProblem = wantsProblem(request.accept);
    if (data !== null || properties !== undefined) return writeNew(shown, message, asProblem, { error, id, request });
    const key = asProblem ? `problem ${message.locale}` : message.locale;
    const known = constant.get(entry.name)?.get(key);
    if (known !== undefined) return known;
    const written = writeNew(shown, message, asProblem, { error, id, request });
    const ofError = constant.get(entry.name) ?? new Map<string, WrittenBody>();
    constant.set(entry.name, ofError.set(key, written));
    return written;
  };

  function writeNew(
    { entry, data }: Shown,
    { text, locale }: FormattedMessage,
    asProblem: boolean,
    context: PropertiesContext,
  ): WrittenBody {
    const inEnvelope: Record<string, unknown> = {
      [envelope.code]: entry.code,
      [String(envelope.message)]: text,
      [String(envelope.data)]: data,
      ...(envelope.status === null ? {} : { [envelope.status]: entry.status }),
      ...properties?.(context),
    };
    const body = Object.freeze(asProblem ? problemBody(inEnvelope, entry, text, typeBase) : inEnvelope);
    return {
      body,
      text: JSON.stringify(body),
      locale: locale === 'und' ? undefined : locale,
      contentType: asProblem ? 'application/problem+json' : 'application/json; charset=utf-8',
      envelope: inEnvelope,
    };
  }
}
