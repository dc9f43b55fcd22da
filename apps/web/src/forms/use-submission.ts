import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type ReceivedError, reader } from '../errors/reader.ts';
import { useSessionEnd } from '../session/use-session.ts';
import type { FieldName } from './field-name.ts';
import { FINE, type Issues, type Outcome, type OwnIssues, outcomeOf } from './outcome.ts';

export type Values<Name extends FieldName> = Readonly<Record<Name, string>>;

interface SubmissionOptions<Name extends FieldName, Answer> {
  readonly fields: readonly Name[];
  readonly optional?: readonly Name[];
  /** Returns what the API would refuse, before the request. */
  readonly check?: (values: Values<Name>) => OwnIssues;
  /** True if the API says at once all that is wrong: then it is asked even if the page knows that something is wrong. */
  readonly asksAlways?: boolean;
  readonly send: (values: Values<Name>) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void | Promise<void>;
  /** Prepares the form for its error, for example fetches the captcha that the error asks for. */
  readonly onFailure?: (error: ReceivedError) => void | Promise<void>;
}

export interface Submission {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly pending: boolean;
  readonly issues: Issues;
  /** The errors that belong to no field. */
  readonly notices: readonly ReceivedError[];
  /** The error that holds those of the fields. */
  readonly holder: ReceivedError | null;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
  /** Forgets the issue of a field, because somebody changes the field. */
  readonly forget: (field: FieldName) => void;
}

/** Handles a form: checks it, sends it, and shows a refusal at its field, which gets the focus. */
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
    form.current?.querySelector<HTMLElement>('[data-issue]')?.focus();
  }, [failures]);

  function fail(next: Outcome): void {
    setOutcome(next);
    setFailures((count) => count + 1);
  }

  /** Prepares the form and returns the error to show: this one, or the one that the preparation failed with. */
  async function prepared(error: ReceivedError): Promise<ReceivedError> {
    try {
      await options.onFailure?.(error);
      return error;
    } catch (thrown) {
      return reader.read(thrown);
    }
  }

  async function run(values: Values<Name>): Promise<void> {
    const own = { ...emptyFields(options, values), ...options.check?.(values) };
    if (Object.keys(own).length > 0 && !options.asksAlways) return fail(outcomeOf(null, own, options.fields));
    setOutcome(FINE);
    setPending(true);
    try {
      await options.onDone(await options.send(values));
    } catch (thrown) {
      const error = await prepared(await reader.read(thrown));
      if (!endSession(error)) fail(outcomeOf(error, own, options.fields));
    } finally {
      setPending(false);
    }
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!pending) void run(valuesOf(event.currentTarget, options.fields));
  }

  function forget(field: FieldName): void {
    if (outcome.issues[field] === undefined) return;
    const { [field]: _, ...issues } = outcome.issues;
    setOutcome({ ...outcome, issues });
  }

  return { form, pending, ...outcome, submit, forget };
}

function valuesOf<Name extends FieldName>(form: HTMLFormElement, fields: readonly Name[]): Values<Name> {
  const data = new FormData(form);
  return Object.fromEntries(fields.map((field) => [field, String(data.get(field) ?? '')])) as Values<Name>;
}

function emptyFields<Name extends FieldName>(
  { fields, optional = [] }: { readonly fields: readonly Name[]; readonly optional?: readonly Name[] },
  values: Values<Name>,
): OwnIssues {
  const empty = fields.filter((field) => !optional.includes(field) && values[field].trim() === '');
  return Object.fromEntries(empty.map((field) => [field, 'required']));
}
