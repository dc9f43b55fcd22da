import { decodeMessage, encodeMessage, type WireMessage } from './wire-format.js';

/** The metadata of a failed call of gRPC that holds its details. */
export const STATUS_DETAILS = 'grpc-status-details-bin';

/**
 * What a failed call says: `google.rpc.Status` with the details that Google's design guide names.
 * https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
 */
export interface RpcStatus {
  /** One of `google.rpc.Code`. */
  readonly code: number;
  /** For developers. */
  readonly message: string;
  /** `google.rpc.ErrorInfo`: which error of which catalogue it is. */
  readonly errorInfo?: ErrorInfo | undefined;
  /** `google.rpc.LocalizedMessage`: what a user reads. */
  readonly localizedMessage?: LocalizedMessage | undefined;
  /** The seconds of `google.rpc.RetryInfo`. */
  readonly retryAfter?: number | undefined;
  /** The id of `google.rpc.RequestInfo`. */
  readonly requestId?: string | undefined;
}

/** Which error it is. */
export interface ErrorInfo {
  readonly reason: string;
  readonly domain: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** What a user reads. */
export interface LocalizedMessage {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly message: string;
}

const TYPE_URL = 'type.googleapis.com/google.rpc.';

/** Returns the bytes of a status. */
export function encodeRpcStatus(status: RpcStatus): Uint8Array {
  const { code, message, errorInfo, localizedMessage, retryAfter, requestId } = status;
  const details = [
    errorInfo && anyOf('ErrorInfo', encodeErrorInfo(errorInfo)),
    localizedMessage &&
      anyOf(
        'LocalizedMessage',
        encodeMessage([
          [1, localizedMessage.locale],
          [2, localizedMessage.message],
        ]),
      ),
    retryAfter === undefined ? undefined : anyOf('RetryInfo', encodeMessage([[1, encodeMessage([[1, retryAfter]])]])),
    requestId === undefined ? undefined : anyOf('RequestInfo', encodeMessage([[1, requestId]])),
  ];
  return encodeMessage([
    [1, code],
    [2, message],
    ...details.flatMap((detail) => (detail === undefined ? [] : [[3, detail] as const])),
  ]);
}

/** Returns what the bytes of a status say; undefined if they are no status. Never throws. */
export function decodeRpcStatus(bytes: Uint8Array): RpcStatus | undefined {
  try {
    const status = decodeMessage(bytes);
    const details = new Map<string, number | Uint8Array | undefined>();
    for (const any of status.get(3) ?? []) {
      const message = messageOf(any);
      const type = textAt(message, 1);
      if (type.startsWith(TYPE_URL)) details.set(type.slice(TYPE_URL.length), message.get(2)?.[0]);
    }
    // Only these: nobody knows what else a server sends.
    const detail = (type: string): WireMessage | undefined =>
      details.has(type) ? messageOf(details.get(type)) : undefined;
    const [errorInfo, localized] = [detail('ErrorInfo'), detail('LocalizedMessage')];
    const [retryInfo, requestInfo] = [detail('RetryInfo'), detail('RequestInfo')];
    const retryAfter = retryInfo && messageOf(retryInfo.get(1)?.[0]).get(1)?.[0];
    return {
      code: numberOf(status.get(1)?.[0]),
      message: textAt(status, 2),
      errorInfo: errorInfo && decodeErrorInfo(errorInfo),
      localizedMessage: localized && { locale: textAt(localized, 1), message: textAt(localized, 2) },
      retryAfter: retryInfo && numberOf(retryAfter),
      requestId: requestInfo && textAt(requestInfo, 1),
    };
  } catch {
    return undefined;
  }
}

/** `google.protobuf.Any`. */
function anyOf(type: string, message: Uint8Array): Uint8Array {
  return encodeMessage([
    [1, `${TYPE_URL}${type}`],
    [2, message],
  ]);
}

function encodeErrorInfo({ reason, domain, metadata }: ErrorInfo): Uint8Array {
  return encodeMessage([
    [1, reason],
    [2, domain],
    // A map travels as a list of its entries.
    ...Object.entries(metadata).map(([key, value]) => [3, encodeMessage([[1, key], [2, value]])] as const), // biome-ignore format: one entry
  ]);
}

function decodeErrorInfo(info: WireMessage): ErrorInfo {
  const entries = (info.get(3) ?? []).map((bytes) => {
    const entry = messageOf(bytes);
    return [textAt(entry, 1), textAt(entry, 2)] as const;
  });
  return { reason: textAt(info, 1), domain: textAt(info, 2), metadata: Object.fromEntries(entries) };
}

function messageOf(value: number | Uint8Array | undefined): WireMessage {
  return decodeMessage(typeof value === 'object' ? value : new Uint8Array());
}

/** A field that is absent has the value of its type that is empty. */
function textAt(message: WireMessage, field: number): string {
  const value = message.get(field)?.at(-1);
  return typeof value === 'object' ? new TextDecoder().decode(value) : '';
}

function numberOf(value: number | Uint8Array | undefined): number {
  return typeof value === 'number' ? value : 0;
}
