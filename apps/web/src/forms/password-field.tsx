import { type ReactNode, useState } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../language/language-provider.tsx';
import { Field, type FieldProps } from './field.tsx';

interface PasswordFieldProps extends FieldProps {
  readonly autoComplete: 'current-password' | 'new-password';
}

/** The field of a password, which is hidden until somebody shows it. */
export function PasswordField({ autoComplete, ...field }: PasswordFieldProps): ReactNode {
  const texts = useTexts();
  const [shown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(control) => (
        <span className="with-button">
          <input
            {...control}
            type={shown ? 'text' : 'password'}
            dir="ltr"
            autoComplete={autoComplete}
            spellCheck={false}
            autoCapitalize="none"
          />
          <button
            type="button"
            className="icon-button"
            aria-label={texts.showPassword}
            aria-pressed={shown}
            aria-controls={control.id}
            title={texts.showPassword}
            onClick={() => setShown(!shown)}
          >
            <Icon name={shown ? 'eye-off' : 'eye'} />
          </button>
        </span>
      )}
    </Field>
  );
}
