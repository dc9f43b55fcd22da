import { ErrorMessage } from '@error-contracts/client/react';
import type { ErrorName } from '@error-contracts/types';
import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../language/language-provider.tsx';
import type { FieldName } from './field-name.ts';
import { useForm } from './form.tsx';
import type { Issue } from './outcome.ts';

/** The attributes of a control that let screen readers say its label, its hint and its issues. */
export interface ControlProps {
  readonly id: string;
  readonly name: FieldName;
  readonly required: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'data-issue': '' | undefined;
}

export interface FieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  /** The error whose text says what the hint says. */
  readonly hintError?: ErrorName;
  readonly optional?: boolean;
}

/** One field: its label, control, hint and issues. */
export function Field({
  name,
  label,
  hint,
  hintError,
  optional = false,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }): ReactNode {
  const texts = useTexts();
  const { id: form, issuesOf } = useForm();
  const issues = issuesOf(name);
  const id = `${form}-${name}`;
  // An issue may repeat the hint: then once is enough.
  const isRepeated = issues.some((issue) =>
    typeof issue === 'string' ? texts[issue] === hint : issue.name === hintError,
  );
  const isHintShown = hint !== undefined && !isRepeated;
  const described = [issues.length > 0 && `${id}-issues`, isHintShown && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="soft">({texts.optional})</span>}
      </label>
      {children({
        id,
        name,
        required: !optional,
        'aria-describedby': described || undefined,
        'aria-invalid': issues.some((issue) => !isChallenge(issue)),
        'data-issue': issues.length > 0 ? '' : undefined,
      })}
      {issues.length > 0 && (
        <div id={`${id}-issues`}>
          {issues.map((issue, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the issues of a field only change all at once.
            <FieldIssue key={index} issue={issue} />
          ))}
        </div>
      )}
      {isHintShown && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Not an alert, because the field has the focus and screen readers say its description. */
function FieldIssue({ issue }: { readonly issue: Issue }): ReactNode {
  const texts = useTexts();
  return (
    <p className={isChallenge(issue) ? 'issue challenge' : 'issue'}>
      <Icon name={isChallenge(issue) ? 'info' : 'alert'} />
      {typeof issue === 'string' ? texts[issue] : <ErrorMessage as="span" announce={false} error={issue} />}
    </p>
  );
}

function isChallenge(issue: Issue): boolean {
  return typeof issue !== 'string' && issue.kind === 'challenge';
}
