import {
  type ElementType,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';
import type { ReceivedError } from '../received/received-error.js';
import { isolatedRuns } from './isolated-runs.js';
import { useErrorMessage } from './use-error-message.js';

/** The properties of {@link ErrorMessage}. All others go to the element. */
export interface ErrorMessageProps extends Omit<HTMLAttributes<HTMLElement>, 'children' | 'lang' | 'dir'> {
  /** What a reader read, or what was thrown. Nothing is rendered for null and undefined. */
  readonly error: unknown;
  /** The element: a paragraph by default. */
  readonly as?: ElementType;
  /** False if screen readers get it otherwise: by the `aria-describedby` of a field, or in a live region. */
  readonly announce?: boolean;
}

/**
 * Shows the text of an error in its language and direction. Screen readers announce it at once (`alert`). A challenge
 * is a next step and no failure, so they wait until they are idle (`status`).
 */
export const ErrorMessage: ForwardRefExoticComponent<ErrorMessageProps & RefAttributes<HTMLElement>> = forwardRef(
  function ErrorMessage({ error, as: Element = 'p', announce = true, ...attributes }, ref) {
    const message = useErrorMessage(error);
    if (message === null) return null;
    const { text, locale, dir } = message;
    return (
      <Element
        ref={ref}
        role={announce ? roleOf(message.error) : undefined}
        {...attributes}
        lang={locale === 'und' ? '' : locale}
        dir={dir}
      >
        {dir === 'rtl' ? isolatedRuns(text) : text}
      </Element>
    );
  },
);

function roleOf({ kind }: ReceivedError): 'alert' | 'status' {
  return kind === 'challenge' ? 'status' : 'alert';
}
