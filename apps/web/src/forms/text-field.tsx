import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'numeric';
  readonly defaultValue?: string;
  readonly maxLength?: number;
  /** For a field that appears after an action of the user. */
  readonly autoFocus?: boolean;
  /** `ltr` for a text that runs from left to right in every language, such as an address. */
  readonly dir?: 'ltr' | 'auto';
}

/** A field with one line of text. */
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
          // biome-ignore lint/a11y/noAutofocus: the field appears after an action of the user, not with the page.
          autoFocus={autoFocus}
          spellCheck={false}
          autoCapitalize="none"
        />
      )}
    </Field>
  );
}
