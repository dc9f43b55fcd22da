/** The name of a parameter where a message shows it, by its offsets. */
export interface ParameterName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Returns a text in which each name of a parameter is one character, because it says nothing to a reader. */
export function skeleton(text: string): string {
  return withNames(text, () => MARK);
}

/** Returns a text with other names of parameters. */
export function withNames(text: string, nameOf: (name: string) => string): string {
  let [renamed, end] = ['', 0];
  for (const { name, ...place } of parameterNames(text)) {
    renamed += text.slice(end, place.start) + nameOf(name);
    end = place.end;
  }
  return renamed + text.slice(end);
}

/**
 * Returns the names of the parameters of a text, in its order: `max` of `{max}` and of `{max, plural, …}`. What is
 * in braces in a plural or select is the words of a case.
 */
export function parameterNames(text: string): readonly ParameterName[] {
  const names: ParameterName[] = [];
  let depth = 0;
  for (const { 0: brace, 1: name = '', index } of text.matchAll(BRACES)) {
    if (brace === '}') depth = Math.max(0, depth - 1);
    else if (brace.startsWith('{')) {
      const start = index + brace.length - name.length;
      if (depth % 2 === 0 && name !== '') names.push({ name, start, end: start + name.length });
      depth++;
    }
  }
  return names;
}

/** Quoted braces are words. */
const BRACES = /'[{}][^']*'?|\{\s{0,9}([A-Za-z_]\w*)?|\}/g;

/** A character of private use: no text has it by accident. */
const MARK = '\ue000';
