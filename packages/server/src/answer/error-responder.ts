import type { ContractEntry } from '@error-contracts/runtime/contract';
import { isSendable } from '../errors/check-headers.js';
import type { ContractError } from '../errors/contract-error.js';
import { errorsIn } from '../errors/errors-in.js';
import { fromThrown, type Targets } from '../resolve/from-thrown.js';
import { onRejection } from '../resolve/on-rejection.js';
import type { RequestFailure } from '../resolve/request-failure.js';
import { answerWitness } from './answer-witness.js';
import type { ErrorAnswer } from './error-answer.js';
import { headersOfRequestFailure } from './headers-of-request-failure.js';
import { consoleLog, type Log, type LogEntry } from './log.js';
import type { RequestFacts } from './request-facts.js';
import type { Responder } from './responder.js';
import { type ResponseWriter, responseWriter, type WriterOptions } from './response-writer.js';
import { type RetryAfter, retryAfterHeader } from './retry-after.js';
import { readableBy, sentInstead } from './sent-instead.js';
import { type Shown, shownOf } from './shown-of.js';

/** What a responder needs of the options. */
export interface ResponderOptions extends Omit<WriterOptions, 'shownOf'> {
  readonly targets: Targets;
  readonly entryOf: (error: ContractError) => ContractEntry;
  /** The entry of the fallback error. */
  readonly fallback: ContractEntry;
  readonly log: Log | undefined;
  /** What gets each entry beside the log. */
  readonly observers: readonly Log[];
  readonly isErrorResponse: ((value: unknown) => boolean) | undefined;
  readonly retryAfter: RetryAfter | undefined;
  readonly idHeader: string;
  readonly cacheControl: string;
}

/** Returns a function that turns anything thrown into a response. */
export function errorResponder(options: ResponderOptions): Responder['respond'] {
  const { targets, entryOf, fallback, isErrorResponse, retryAfter, idHeader, cacheControl } = options;
  const shown = (error: ContractError): Shown => shownOf(error, entryOf(error), fallback);
  const showing = { ...options, shownOf: shown };
  const witness = answerWitness(options.contract, entryOf, shown);
  const write = responseWriter(showing);
  const writePlainly = responseWriter({ ...showing, properties: undefined, format: withoutFailing(options.format) });

  return function respond(thrown: unknown, request: RequestFacts = {}): ErrorAnswer {
    const { error, unexpected, requestFailure } = fromThrown(thrown, request.requestFailure, targets);
    const id = idOf(request);
    const isAborted = requestFailure?.kind === 'aborted';
    log(error, thrown, unexpected, id, request, isAborted);
    try {
      const sent = sentInstead(error, targets, entryOf);
      // Nothing that was given to a hidden error may show: neither its headers nor those of a request failure.
      const isHidden = entryOf(error).sameAnswerAs !== undefined;
      const answered = answer(sent, isHidden ? undefined : requestFailure, id, request, write);
      if (!isAborted) witness(error, sent, answered, request);
      return { ...answered, error };
    } catch (failure) {
      // A function given to `createErrors` threw, or the data break the contract: a bug of the server.
      const instead = targets.make(targets.fallback);
      log(instead, failure, true, id, request);
      const answered = answer(instead, undefined, id, request, writePlainly);
      witness(instead, instead, answered, request);
      return answered;
    }
  };

  function answer(
    error: ContractError,
    requestFailure: RequestFailure | undefined,
    id: string,
    request: RequestFacts,
    writer: ResponseWriter,
  ): ErrorAnswer {
    const { status, body, text, message, locale, contentType, envelope } = writer({ error, id, request });
    if (writer === write && isErrorResponse?.(envelope) === false) {
      throw new TypeError(`The response with ${error.name} breaks the contract: it is not what the catalogue says.`);
    }
    const headers: Record<string, string> = {
      ...headersOfRequestFailure(requestFailure),
      // They were checked when the error was made, but JavaScript lets anybody replace them.
      ...sendable(error.headers),
      'content-type': contentType,
      vary: 'Accept-Language, Accept',
      'cache-control': cacheControl,
      'x-content-type-options': 'nosniff',
      [idHeader]: isSendable(idHeader, id) ? id : encodeURIComponent(wellFormed(id)),
    };
    if (locale !== undefined) headers['content-language'] = locale;
    const after = retryAfterHeader(
      error.retryAfter ?? (writer === write ? retryAfter?.(error, entryOf(error)) : undefined),
    );
    if (after !== undefined) headers['retry-after'] = after;
    return { status, headers, body, text, message, id, error, shown: readableBy(error, targets, entryOf) };
  }

  function log(
    error: ContractError,
    thrown: unknown,
    unexpected: boolean,
    id: string,
    request: RequestFacts,
    isAborted = false,
  ): void {
    const levels = errorsIn(error).map((each) => entryOf(each).log);
    const severest = SEVEREST_FIRST.find((candidate) => levels.includes(candidate)) ?? 'error';
    const level = unexpected ? 'error' : isAborted ? 'info' : severest;
    const { method, path } = request;
    const entry: LogEntry = { level, id, error, entry: entryOf(error), thrown, unexpected, method, path };
    const logFailure = (failure: unknown): void =>
      void consoleLog({ ...entry, level: 'error', thrown: failure, unexpected: true });
    // A logger that fails must cost neither the response nor the entry.
    writeEntry(options.log ?? request.log ?? consoleLog, entry, (failure) => {
      consoleLog(entry);
      logFailure(failure);
    });
    for (const observer of options.observers) writeEntry(observer, entry, logFailure);
  }
}

function writeEntry(log: Log, entry: LogEntry, failed: (failure: unknown) => void): void {
  try {
    onRejection(log(entry), failed);
  } catch (failure) {
    failed(failure);
  }
}

const SEVEREST_FIRST = ['error', 'warn', 'info', 'debug'] as const;

/** Frameworks let an application choose the id, and JavaScript lets it be anything. */
function idOf({ id }: { readonly id?: unknown }): string {
  return (typeof id === 'string' && id) || (typeof id === 'number' ? `${id}` : crypto.randomUUID());
}

function sendable(headers: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([name, value]) => isSendable(name, value)));
}

function withoutFailing(format: WriterOptions['format']): WriterOptions['format'] {
  return (name, data, locale) => {
    try {
      return format(name, data, locale);
    } catch {
      return { text: name, locale: 'und' };
    }
  };
}

/** `encodeURIComponent` throws on half of a pair of surrogates. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
