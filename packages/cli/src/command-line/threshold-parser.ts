import { InvalidArgumentError } from 'commander';

/** Percentages by what they are demanded of; `*` is everything that has none of its own. */
export type Thresholds = ReadonlyMap<string, number>;

/**
 * Returns the parser of an option that takes `90` or `name=90`, and may be given again. It throws an
 * InvalidArgumentError with this help for anything else.
 */
export function thresholdParser(help: string): (word: string, earlier?: Thresholds) => Thresholds {
  return (word, earlier = new Map()) => {
    const [, name = '*', percent] = /^(?:([^=]+)=)?(\d{1,3}(?:\.\d{1,3})?)$/.exec(word) ?? [];
    if (percent === undefined || Number(percent) > 100) throw new InvalidArgumentError(help);
    return new Map([...earlier, [name, Number(percent)]]);
  };
}
