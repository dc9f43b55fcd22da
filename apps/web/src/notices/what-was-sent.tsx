import type { AnyContract } from '@error-contracts/runtime/contract';
import { contract } from '@error-contracts/types';
import { Fragment, type ReactNode } from 'react';
import type { ReceivedError } from '../errors/reader.ts';
import { useTexts } from '../language/language-provider.tsx';
import { referenceOf } from './reference-of.ts';

interface WhatWasSentProps {
  /** The errors that are shown. Those that the page found by itself are left out. */
  readonly errors: readonly unknown[];
}

/** The facts of the response behind what is shown, for visitors who want to see the contract at work. */
export function WhatWasSent({ errors }: WhatWasSentProps): ReactNode {
  const texts = useTexts();
  // The same error may belong to several fields.
  const sent = [...new Map(errors.filter(isSent).map((error) => [error.code, error])).values()];
  const [response] = sent;
  if (response === undefined) return null;
  return (
    <details className="sent">
      <summary>{texts.whatWasSent}</summary>
      <dl>
        <Fact name={texts.httpStatus} value={response.status} />
        {sent.map((error) => (
          <Fragment key={`${error.code}`}>
            <Fact name={texts.errorCode} value={error.code} />
            <Fact name={texts.errorName} value={error.name} />
          </Fragment>
        ))}
        <Fact name={texts.requestId} value={response.requestId} />
        <Fact name={texts.language} value={response.contentLanguage} />
        {sent.map((error) => error.code !== null && <Reference key={error.code} error={error} />)}
      </dl>
    </details>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | number | null }): ReactNode {
  if (value === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      {/* Codes and names are read from left to right in every language. */}
      <dd dir="ltr" translate="no">
        {value}
      </dd>
    </div>
  );
}

function Reference({ error }: { readonly error: ReceivedError }): ReactNode {
  const texts = useTexts();
  const { address, command } = referenceOf(error, contract as AnyContract);
  return (
    <div>
      <dt>{texts.moreAboutIt}</dt>
      <dd dir="ltr" translate="no">
        {address === undefined ? <code>{command}</code> : <a href={address}>{address}</a>}
      </dd>
    </div>
  );
}

/** Returns whether the service sent it: the status tells it from what the page found by itself. */
function isSent(error: unknown): error is ReceivedError {
  return typeof error === 'object' && error !== null && 'status' in error && error.status !== null;
}
