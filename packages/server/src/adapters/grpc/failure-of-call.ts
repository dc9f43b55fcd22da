import { brandOf } from '@error-contracts/runtime/brand';
import { encodeRpcStatus, STATUS_DETAILS } from '@error-contracts/runtime/grpc';
import type { ErrorAnswer } from '../../answer/error-answer.js';
import type { ContractError } from '../../errors/contract-error.js';
import { answerCall, factsOfCall } from '../rpc/answer-call.js';
import type { RpcAdapterOptions, RpcFacts } from '../rpc/rpc-adapter-options.js';
import { rpcErrorResponse, statusOfFailure } from '../rpc/rpc-error-response.js';
import { codeOfStatus } from './code-of-status.js';
import type { GrpcCall, GrpcFailure, GrpcMetadata } from './grpc-call.js';

/** The options of the adapter of gRPC. */
export interface GrpcAdapterOptions extends RpcAdapterOptions<GrpcCall> {
  /** Returns another code of gRPC than that of the HTTP status: 6 (ALREADY_EXISTS) for a name that is taken. */
  readonly codeOf?: ((error: ContractError) => number | undefined) | undefined;
}

/** Metadata should stay below 8 KiB, and travel in base64. */
const LONGEST_DETAILS = 5500;

/** Texts of longer details: the status travels twice, once with up to nine bytes for a character. */
const LONGEST_STATUS = 200;
const LONGEST_TEXT = 500;

/** Returns the failure of a call for anything thrown. Never throws. */
export function failureOfCall(
  thrown: unknown,
  call: GrpcCall,
  trailer: GrpcMetadata | undefined,
  options: GrpcAdapterOptions,
): GrpcFailure {
  const facts = { ...factsOf(call), ...factsOfCall(options, call) };
  const answer = answerCall(
    options,
    thrown,
    facts,
    call.cancelled && isAbort(thrown) ? { kind: 'aborted' } : undefined,
  );
  const { shown } = answer;
  const code = codeOf(answer, options);
  const details = cut(`${shown.name}: ${shown.message}`, LONGEST_STATUS);
  // The class of the metadata is that of the application's copy of the library.
  const metadata = trailer ?? (Reflect.construct(call.metadata.constructor, []) as GrpcMetadata);
  metadata.set(STATUS_DETAILS, Buffer.from(statusDetails(answer, code, details)));
  return Object.assign(new Error(details), { code, details, metadata });
}

function factsOf(call: GrpcCall): RpcFacts {
  const [acceptLanguage] = call.metadata.get('accept-language');
  return { acceptLanguage: typeof acceptLanguage === 'string' ? acceptLanguage : undefined, path: call.getPath() };
}

/** Returns whether this is what fails because a client cancels a call or its deadline passes. Never throws. */
function isAbort(thrown: unknown): boolean {
  try {
    const { name, code } = Object(thrown) as { readonly name?: unknown; readonly code?: unknown };
    return name === 'AbortError' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 1;
  } catch {
    return false;
  }
}

function codeOf(answer: ErrorAnswer, options: GrpcAdapterOptions): number {
  try {
    const code = options.codeOf?.(answer.shown);
    if (code !== undefined) return code;
  } catch {
    // The table has a code for everything.
  }
  return codeOfStatus(statusOfFailure(answer));
}

function statusDetails(answer: ErrorAnswer, code: number, message: string): Uint8Array {
  const { shown, id, headers } = answer;
  const errorResponse = JSON.stringify(rpcErrorResponse(answer));
  const own = { code: `${shown.code}` };
  const { locale, text } = answer.message;
  const encoded = (withResponse: boolean): Uint8Array =>
    encodeRpcStatus({
      code,
      message,
      errorInfo: {
        reason: shown.name,
        domain: brandOf(shown)?.catalog ?? '',
        metadata: withResponse ? { ...own, errorResponse } : { ...own, status: `${answer.status}` },
      },
      localizedMessage: { locale, message: withResponse ? text : cut(text, LONGEST_TEXT) },
      retryAfter: secondsOf(headers['retry-after']),
      requestId: id,
    });
  const whole = encoded(true);
  return whole.length > LONGEST_DETAILS ? encoded(false) : whole;
}

/** Returns the beginning of a long text. No character of two halves is cut. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function secondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  return Math.max(0, Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000)) || 0;
}
