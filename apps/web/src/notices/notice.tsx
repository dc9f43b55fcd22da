import { ErrorMessage } from '@error-contracts/client/react';
import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import type { ReceivedError } from '../errors/reader.ts';
import { useLanguage } from '../language/language-provider.tsx';
import { fill, type TextKey } from '../language/texts.ts';
import { timeUntil } from './time-until.ts';
import { WhatWasSent } from './what-was-sent.tsx';

interface NoticeProps {
  readonly errors: readonly ReceivedError[];
  /** What is below the text, such as a button that tries again. */
  readonly children?: ReactNode;
}

/** Errors that belong to no field. The live region exists before its text, so that screen readers announce it. */
export function Notice({ errors, children }: NoticeProps): ReactNode {
  return (
    <>
      <div role="alert" className="notice-region">
        {errors.map((error, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notices only change all at once.
          <NoticeBody key={index} error={error}>
            {index === 0 && children}
          </NoticeBody>
        ))}
      </div>
      {/* Outside, so that it is not announced. */}
      <WhatWasSent errors={errors} />
    </>
  );
}

function NoticeBody({ error, children }: { readonly error: ReceivedError; readonly children: ReactNode }): ReactNode {
  const { texts, language } = useLanguage();
  const ownText = ownTextFor(error);
  return (
    <div className="notice danger">
      <Icon name="alert" />
      <div>
        {ownText === undefined ? <ErrorMessage announce={false} error={error} /> : <p>{texts[ownText]}</p>}
        {error.retryAfter !== null && error.retry === 'later' && (
          <p>{fill(texts.tryAgainIn, { time: timeUntil(error.retryAfter, language) })}</p>
        )}
        {error.kind === 'unknown' && <p>{texts.newer}</p>}
        {error.requestId !== null && isServerError(error) && (
          <p className="small">{fill(texts.reference, { id: error.requestId })}</p>
        )}
        {children}
      </div>
    </div>
  );
}

/** Returns the text for a failure that is no answer of the service, because the contract has none for it. */
function ownTextFor(error: ReceivedError): TextKey | undefined {
  if (error.kind === 'network' || error.kind === 'aborted') return 'noConnection';
  if (error.kind === 'timeout') return 'tooSlow';
  if (error.kind === 'unreadable') return 'unavailable';
  return undefined;
}

/** Returns true if the service failed, so that somebody may want to look up the request. */
function isServerError(error: ReceivedError): boolean {
  return (error.status ?? 0) >= 500;
}
