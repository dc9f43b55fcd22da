import { autocomplete, confirm, isCancel, text } from '@clack/prompts';
import { Interrupted } from '../terminal/interrupted.js';

// On standard error, so that standard output holds the result only.
const TERMINAL = { output: process.stderr };

/** A text that somebody typed; asked again until `faultOf` finds nothing wrong. */
export async function askText(
  message: string,
  options: { readonly initial?: string; readonly failureOf: (text: string) => string | undefined },
): Promise<string> {
  const { initial, failureOf } = options;
  const answer = await text({
    ...TERMINAL,
    message,
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate: (value) => failureOf((value ?? '').trim()),
  });
  return given(answer).trim();
}

/** One of several, found by typing a part of its label. */
export async function askChoice<Value extends string | number>(
  message: string,
  choices: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[],
): Promise<Value> {
  const options = choices.map((choice) => ({ ...choice })) as unknown as Parameters<
    typeof autocomplete<Value>
  >[0]['options'];
  return given<Value | symbol>(await autocomplete<Value>({ ...TERMINAL, message, options, maxItems: 10 })) as Value;
}

/** Whether somebody agrees. */
export async function askYes(message: string): Promise<boolean> {
  return given(await confirm({ ...TERMINAL, message }));
}

function given<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Interrupted();
  return answer as Exclude<Answer, symbol>;
}
