import { type ReactNode, useState } from 'react';
import { useTexts } from '../language/language-provider.tsx';
import { fill } from '../language/texts.ts';
import { countCharacters, longestDescription } from './check-description.ts';
import { Field } from './field.tsx';

/** The description of a project, with a count of its characters. */
export function DescriptionField({ defaultValue = '' }: { readonly defaultValue?: string }): ReactNode {
  const texts = useTexts();
  const [count, setCount] = useState(() => countCharacters(defaultValue));
  return (
    <Field
      name="description"
      label={texts.description}
      hint={fill(texts.characters, { count, max: longestDescription })}
      optional
    >
      {(control) => (
        <textarea
          {...control}
          rows={4}
          dir="auto"
          defaultValue={defaultValue}
          onInput={({ currentTarget }) => setCount(countCharacters(currentTarget.value))}
        />
      )}
    </Field>
  );
}
