import { autocomplete, confirm, isCancel, text } from '@clack/prompts';
import { Interrupted } from '../terminal/interrupted.js';
import type { Terminal } from '../terminal/terminal.js';

/** Resolves to a text that a person typed; asks again until `rejectionOf` finds nothing wrong. */
export async function askText(
  terminal: Terminal,
  message: string,
  options: { readonly initial?: string; readonly rejectionOf: (text: string) => string | undefined },
): Promise<string> {
  const { initial, rejectionOf } = options;
  const answer = await text({
    ...streamsOf(terminal),
    message,
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate: (value) => rejectionOf((value ?? '').trim()),
  });
  return given(answer).trim();
}

/** Resolves to one of several values; a person finds it by typing a part of its label. */
export async function askChoice<Value extends string | number>(
  terminal: Terminal,
  message: string,
  choices: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[],
): Promise<Value> {
  const options = choices.map((choice) => ({ ...choice })) as unknown as Parameters<
    typeof autocomplete<Value>
  >[0]['options'];
  const streams = streamsOf(terminal);
  return given<Value | symbol>(await autocomplete<Value>({ ...streams, message, options, maxItems: 10 })) as Value;
}

/** Resolves to whether the person agrees. */
export async function askYes(terminal: Terminal, message: string): Promise<boolean> {
  return given(await confirm({ ...streamsOf(terminal), message }));
}

/** Questions go to standard error, so that standard output holds the result only. */
function streamsOf({ stdin, stderr }: Terminal) {
  return { input: stdin, output: stderr };
}

function given<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Interrupted();
  return answer as Exclude<Answer, symbol>;
}
