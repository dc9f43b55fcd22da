import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'numeric';
  readonly defaultValue?: string;
  readonly maxLength?: number;
  /** For a field that appears when somebody has done what it was waiting for. */
  readonly autoFocus?: boolean;
  /** `ltr` for what is written from left to right in every language, such as an address. */
  readonly dir?: 'ltr' | 'auto';
}

/** A field of one line. */
export function TextField({ type = 'text', dir = 'auto', autoComplete = 'off', ...props }: TextFieldProps): ReactNode {
  const { inputMode, defaultValue, maxLength, autoFocus, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          dir={dir}
          autoComplete={autoComplete}
          inputMode={inputMode}
          defaultValue={defaultValue}
          maxLength={maxLength}
          // biome-ignore lint/a11y/noAutofocus: it follows what somebody has just done, not the loading of a page.
          autoFocus={autoFocus}
          spellCheck={false}
          autoCapitalize="none"
        />
      )}
    </Field>
  );
}
