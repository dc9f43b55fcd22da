import { brandOf } from '@error-contracts/runtime/brand';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { describeThrown } from '../../answer/describe-thrown.js';
import { type Log, type LogEntry, needsStack } from '../../answer/log.js';
import { factsOfEntry } from '../facts-of-entry.js';

/**
 * Records an error on the active span: `createErrors({ onError: recordOnSpan })`.
 *
 * The attribute `error.type` of the semantic conventions is the name in the catalogue, of which there are few. The span
 * fails only if the server failed, as the conventions say it for HTTP. The exception is recorded if nobody expected it, or
 * if the catalogue logs it at `error`: then it has name and code in place of its text, which has data in it.
 */
export const recordOnSpan: Log = (entry) => {
  const span = trace.getActiveSpan();
  if (span === undefined || !span.isRecording()) return;
  const { name, code, status, catalog } = factsOfEntry(entry);
  span.setAttributes({
    'error.type': name,
    'error_contracts.catalog': catalog,
    'error_contracts.name': name,
    'error_contracts.code': code,
    'error_contracts.unexpected': entry.unexpected,
    'error_contracts.id': entry.id,
  });
  if (status >= 500 || entry.unexpected) span.setStatus({ code: SpanStatusCode.ERROR, message: name });
  if (needsStack(entry)) span.recordException(exceptionOf(entry));
};

/** The library reads what it is given without care, so it gets only texts. */
function exceptionOf(entry: LogEntry): { name: string; message: string; stack?: string } {
  const { thrown } = entry;
  try {
    const { name, message, stack } = thrown as Readonly<Record<string, unknown>>;
    if (brandOf(thrown) !== undefined) {
      const known = factsOfEntry(entry);
      const head = { name: known.name, message: `${known.name} (${known.code})` };
      const frames = typeof stack === 'string' ? stack.indexOf('\n    at ') : -1;
      return frames === -1 ? head : { ...head, stack: `${head.name}: ${head.message}${`${stack}`.slice(frames)}` };
    }
    if (typeof name === 'string' && typeof message === 'string') {
      return { name, message, ...(typeof stack === 'string' ? { stack } : {}) };
    }
  } catch {
    // It is undefined, or a getter throws.
  }
  return { name: typeof thrown, message: describeThrown(thrown, false) };
}
