import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type ReceivedError, reader } from '../errors/reader.ts';
import type { TextKey } from '../language/texts.ts';
import { useSessionEnd } from '../session/use-session.ts';
import type { FieldName } from './field-name.ts';
import { fieldOfError } from './field-of-error.ts';

/** What is wrong with a field: an error of the contract, or what the application says by itself. */
export type Problem = ReceivedError | TextKey;

export type Problems = Readonly<Partial<Record<FieldName, Problem>>>;

export type Values<Name extends FieldName> = Readonly<Record<Name, string>>;

interface SubmissionOptions<Name extends FieldName, Answer> {
  readonly fields: readonly Name[];
  readonly optional?: readonly Name[];
  /** Finds before the API is asked what it would refuse. */
  readonly check?: (values: Values<Name>) => Problems;
  readonly send: (values: Values<Name>) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void | Promise<void>;
  /** Prepares the form for its error: fetches the captcha that was asked for, say. */
  readonly onFailure?: (error: ReceivedError) => void | Promise<void>;
}

export interface Submission {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly pending: boolean;
  readonly problems: Problems;
  /** The error that belongs to no field. */
  readonly notice: ReceivedError | null;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
  /** Forgets the problem of a field: somebody is mending it. */
  readonly mend: (field: FieldName) => void;
}

interface Outcome {
  readonly problems: Problems;
  readonly notice: ReceivedError | null;
}

const FINE: Outcome = { problems: {}, notice: null };

/** The way of a form: check, send, and put what was refused at its field, where the focus goes too. */
export function useSubmission<const Name extends FieldName, Answer>(
  options: SubmissionOptions<Name, Answer>,
): Submission {
  const form = useRef<HTMLFormElement>(null);
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState(FINE);
  const [failures, setFailures] = useState(0);
  const endSession = useSessionEnd();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once after each failure.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-problem]')?.focus();
  }, [failures]);

  function fail(next: Outcome): void {
    setOutcome(next);
    setFailures((count) => count + 1);
  }

  /** The error for which the form is prepared now, or the one that kept it from being prepared. */
  async function prepared(error: ReceivedError): Promise<ReceivedError> {
    try {
      await options.onFailure?.(error);
      return error;
    } catch (thrown) {
      return reader.read(thrown);
    }
  }

  async function run(values: Values<Name>): Promise<void> {
    const problems = { ...emptyFields(options, values), ...options.check?.(values) };
    if (Object.keys(problems).length > 0) return fail({ problems, notice: null });
    setOutcome(FINE);
    setPending(true);
    try {
      await options.onDone(await options.send(values));
    } catch (thrown) {
      const error = await prepared(await reader.read(thrown));
      if (!endSession(error)) fail(outcomeOf(error, options.fields));
    } finally {
      setPending(false);
    }
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!pending) void run(valuesOf(event.currentTarget, options.fields));
  }

  function mend(field: FieldName): void {
    if (outcome.problems[field] === undefined) return;
    const { [field]: _, ...problems } = outcome.problems;
    setOutcome({ ...outcome, problems });
  }

  return { form, pending, ...outcome, submit, mend };
}

function valuesOf<Name extends FieldName>(form: HTMLFormElement, fields: readonly Name[]): Values<Name> {
  const data = new FormData(form);
  return Object.fromEntries(fields.map((field) => [field, String(data.get(field) ?? '')])) as Values<Name>;
}

function emptyFields<Name extends FieldName>(
  { fields, optional = [] }: { readonly fields: readonly Name[]; readonly optional?: readonly Name[] },
  values: Values<Name>,
): Problems {
  const empty = fields.filter((field) => !optional.includes(field) && values[field].trim() === '');
  return Object.fromEntries(empty.map((field) => [field, 'required']));
}

function outcomeOf(error: ReceivedError, fields: readonly FieldName[]): Outcome {
  const field = fieldOfError(error, fields);
  return field === undefined ? { problems: {}, notice: error } : { problems: { [field]: error }, notice: null };
}
