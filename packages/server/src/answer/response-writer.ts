import type { AnyContract } from '@error-contracts/runtime/contract';
import { HELD_NAME } from '@error-contracts/runtime/fields';
import { type FormattedMessage, type LocaleRequest, parseAcceptLanguage } from '@error-contracts/runtime/messages';
import type { ContractError } from '../errors/contract-error.js';
import { heldError } from '../errors/held-errors.js';
import { boundedMemo } from './bounded-memo.js';
import { type ErrorParts, envelopeBody } from './envelope-body.js';
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
  /** Returns the part of an error that a response shows. */
  readonly shownOf: (error: ContractError) => Shown;
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
  readonly status: number;
  readonly body: object;
  readonly text: string;
  readonly message: FormattedMessage;
  /** BCP 47 tag; undefined if no language has the message. */
  readonly locale: string | undefined;
  readonly contentType: string;
  /** The body as the contract has it, without the members that problem details add to it. */
  readonly envelope: object;
}

/** Writes the body that shows an error to the user of a request. */
export type ResponseWriter = (context: PropertiesContext) => WrittenBody;

const MOST_HEADERS = 256;
const LONGEST_HEADER = 256;
const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM_TYPE = 'application/problem+json';

/**
 * Returns a function that writes the bodies of responses. A body that never changes is written once for each
 * language.
 */
export function responseWriter({ contract, format, typeBase, properties, shownOf }: WriterOptions): ResponseWriter {
  const { envelope } = contract;
  const writeEnvelope = envelopeBody(envelope, typeBase);
  const isProblem = envelope.format === 'problem+json';
  const tagsOf = boundedMemo(parseAcceptLanguage, MOST_HEADERS, LONGEST_HEADER);
  // The catalogue limits its size: one body for each error, language and media type.
  const constant = new Map<string, Map<string, WrittenBody>>();

  return function write(context: PropertiesContext): WrittenBody {
    const { error, request } = context;
    const shown = shownOf(error);
    const locale = request.locale ?? (request.acceptLanguage ? tagsOf(request.acceptLanguage) : undefined);
    const message = messageOf(shown, locale);
    const asProblem = !isProblem && wantsProblem(request.accept);
    if (shown.data !== null || properties !== undefined || error.field !== undefined || error.errors !== undefined) {
      return writeNew(shown, message, asProblem, context, locale);
    }
    const key = asProblem ? `problem ${message.locale}` : message.locale;
    const known = constant.get(shown.entry.name)?.get(key);
    if (known !== undefined) return known;
    const written = writeNew(shown, message, asProblem, context, locale);
    const ofError = constant.get(shown.entry.name) ?? new Map<string, WrittenBody>();
    constant.set(shown.entry.name, ofError.set(key, written));
    return written;
  };

  function messageOf({ textOf, data, entry }: Shown, locale: LocaleRequest): FormattedMessage {
    return format(textOf, textOf === entry.name ? data : null, locale);
  }

  function writeNew(
    shown: Shown,
    message: FormattedMessage,
    asProblem: boolean,
    context: PropertiesContext,
    requested: LocaleRequest,
  ): WrittenBody {
    const { entry } = shown;
    const { text, locale } = message;
    const others = context.error.errors?.slice(1).map((error) => {
      const other = shownOf(error);
      return partsOf(other, messageOf(other, requested).text, context, requested);
    });
    const inEnvelope = writeEnvelope(partsOf(shown, text, context, requested, others));
    const problem = asProblem ? problemBody(inEnvelope, entry, text, typeBase) : undefined;
    const body = Object.freeze(problem ?? inEnvelope);
    return {
      status: envelope.httpStatus ?? entry.status,
      body,
      text: JSON.stringify(body),
      message,
      locale: locale === 'und' || envelope.message === null ? undefined : locale,
      contentType: isProblem || problem !== undefined ? PROBLEM_TYPE : JSON_TYPE,
      envelope: inEnvelope,
    };
  }

  /** The texts of held errors are in the user's language, too. */
  function dataOf({ error, data }: Shown, requested: LocaleRequest): unknown {
    if (error.held === undefined || data === null) return data;
    const errors = error.held.map((held) => {
      const shown = shownOf(held);
      return heldError(shown.entry, messageOf(shown, requested).text, shown.data, held.field);
    });
    return { ...(data as object), [HELD_NAME]: errors };
  }

  function partsOf(
    shown: Shown,
    message: string,
    context: PropertiesContext,
    requested: LocaleRequest,
    others?: readonly ErrorParts[],
  ): ErrorParts {
    const { error, entry } = shown;
    const data = dataOf(shown, requested);
    return { entry, message, data, field: error.field, properties: properties?.({ ...context, error }), others };
  }
}
