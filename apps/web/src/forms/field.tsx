import { ErrorMessage } from '@error-contracts/client/react';
import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../language/language-provider.tsx';
import type { FieldName } from './field-name.ts';
import { useForm } from './form.tsx';
import type { Problem } from './use-submission.ts';

/** What a control needs so that its label, its hint and its problem are told with it. */
export interface ControlProps {
  readonly id: string;
  readonly name: FieldName;
  readonly required: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'data-problem': '' | undefined;
}

export interface FieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

/** Label, control, hint and problem of one field. */
export function Field({
  name,
  label,
  hint,
  optional = false,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }): ReactNode {
  const texts = useTexts();
  const { id: form, problemOf } = useForm();
  const problem = problemOf(name);
  const id = `${form}-${name}`;
  // Once is enough, where what is wrong is that the hint was not followed.
  const isHintShown = hint !== undefined && !(typeof problem === 'string' && texts[problem] === hint);
  const described = [problem && `${id}-problem`, isHintShown && `${id}-hint`].filter(Boolean).join(' ');
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
        'aria-invalid': problem !== undefined && !isChallenge(problem),
        'data-problem': problem && '',
      })}
      {problem && <FieldProblem id={`${id}-problem`} problem={problem} />}
      {isHintShown && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The focus is on the field and its description is read with it, so this is no alert. */
function FieldProblem({ id, problem }: { readonly id: string; readonly problem: Problem }): ReactNode {
  const texts = useTexts();
  return (
    <p id={id} className={isChallenge(problem) ? 'problem challenge' : 'problem'}>
      <Icon name={isChallenge(problem) ? 'info' : 'alert'} />
      {typeof problem === 'string' ? texts[problem] : <ErrorMessage as="span" announce={false} error={problem} />}
    </p>
  );
}

function isChallenge(problem: Problem): boolean {
  return typeof problem !== 'string' && problem.kind === 'challenge';
}
