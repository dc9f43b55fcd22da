import type { ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A field with a list of options. */
export function SelectField({ options, ...field }: SelectFieldProps): ReactNode {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
