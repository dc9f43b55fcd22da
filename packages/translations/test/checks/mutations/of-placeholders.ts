import { hasSelector, inBoth, insertInWord } from './editing.js';
import type { Around, Mutation, Pair } from './mutation.js';

const ITEM = { item: { type: 'string', description: 'The item.' } };

function withItem(pair: Pair, around: Around): Pair {
  return inBoth(pair, '{item}', around, ITEM);
}

function replacing(kind: string, rules: readonly string[], by: string | ((around: Around) => string)): Mutation {
  return {
    kind,
    rules,
    prepare: withItem,
    mutate: ({ target }, around) => target.replace('{item}', typeof by === 'string' ? by : by(around)),
  };
}

const SYNTAX = ['messages-parse'];
const TRANSLATED: Readonly<Record<string, string>> = {
  ru: 'элемент',
  ar: 'عنصر',
  ja: '項目',
  ko: '항목',
  'zh-TW': '項目',
};

/** Mistakes in placeholders and braces. */
export const placeholderMutations: readonly Mutation[] = [
  replacing('placeholder renamed', ['placeholders-agree'], '{itme}'),
  replacing(
    'placeholder translated',
    ['placeholders-agree', ...SYNTAX],
    ({ language }) => `{${TRANSLATED[language.tag] ?? 'artikel'}}`,
  ),
  replacing('placeholder in another case', SYNTAX, '{Item}'),
  replacing('placeholder lost', ['placeholders-agree'], ''),
  replacing('placeholder added', ['placeholders-agree'], '{item} {extra}'),
  replacing('placeholder twice', ['placeholders-occur-as-often'], '{item} {item}'),
  replacing('closing brace lost', SYNTAX, '{item'),
  replacing('opening brace lost', SYNTAX, 'item}'),
  replacing('braces doubled', SYNTAX, '{{item}}'),
  replacing('braces full-width', SYNTAX, '｛item｝'),
  replacing('placeholder of printf', ['foreign-placeholders-are-absent'], '{item} %s'),
  replacing('# instead of a placeholder', ['number-signs-stand-in-plurals'], '{item} #'),
  {
    ...replacing('no space at a placeholder', ['placeholders-have-spaces'], ''),
    mutate: ({ target }, { language }) =>
      ['Latn', 'Cyrl'].includes(language.script) && /\p{L} \{item\}/u.test(target)
        ? target.replace(' {item}', '{item}')
        : undefined,
  },
  {
    kind: 'type of placeholder changed',
    rules: ['placeholder-types-fit', 'placeholders-agree'],
    prepare: withItem,
    mutate: ({ target }) => target.replace('{item}', '{item, number}'),
  },
  {
    kind: 'stray brace',
    rules: SYNTAX,
    mutate: ({ target }, around) => insertInWord(target, '}', around),
  },
  ...pluralMutations(),
];

function pluralMutations(): readonly Mutation[] {
  const data = { count: { type: 'integer', description: 'How many.' } };
  const prepare = ({ source, target }: Pair, { language }: Around): Pair | undefined => {
    if (hasSelector(source) || hasSelector(target)) return undefined;
    const { pluralCategories } = new Intl.PluralRules(language.tag).resolvedOptions();
    const order = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((key) =>
      pluralCategories.includes(key as 'one'),
    );
    const cases = order.map((key) => `${key} {# xy}`).join(' ');
    return { source: `${source} {count, plural, other {# xy}}`, target: `${target} {count, plural, ${cases}}`, data };
  };
  const oneOf = (target: string): string | undefined => /(?<= )(?:zero|one|two|few|many) \{# xy\} /.exec(target)?.[0];
  return [
    {
      kind: 'plural category lost',
      rules: ['plural-categories-fit-the-language'],
      prepare,
      mutate: ({ target }) => {
        const found = oneOf(target);
        return found === undefined ? undefined : target.replace(found, '');
      },
    },
    {
      kind: 'plural category of another language',
      rules: ['plural-categories-fit-the-language', ...SYNTAX],
      prepare,
      mutate: ({ target }) =>
        target.replace('other {', target.includes('two {') ? 'dual {# xy} other {' : 'two {# xy} other {'),
    },
    {
      kind: 'case other lost',
      rules: SYNTAX,
      prepare,
      mutate: ({ target }) => target.replace(/other \{# xy\}/, 'many {# xy}'),
    },
    {
      kind: 'number lost in a plural case',
      rules: ['plural-cases-show-their-number', 'placeholders-occur-as-often'],
      prepare,
      mutate: ({ target }) => target.replace('other {# xy}', 'other {xy}'),
    },
    {
      kind: 'plural case empty',
      rules: ['plural-cases-have-text'],
      prepare,
      mutate: ({ target }) => target.replace('other {# xy}', 'other {}'),
    },
    {
      kind: 'plural lost',
      rules: ['plurals-are-kept'],
      prepare,
      mutate: ({ target }) =>
        oneOf(target) === undefined ? undefined : target.replace(/\{count, plural, .*\}\}/, '{count} xy'),
    },
    {
      kind: 'value of a select translated',
      rules: ['select-cases-agree'],
      prepare: ({ source, target }) =>
        hasSelector(source) || hasSelector(target)
          ? undefined
          : {
              source: `${source} {channel, select, email {X1} other {X2}}`,
              target: `${target} {channel, select, email {X1} other {X2}}`,
              data: { channel: { type: 'string', description: 'The channel.' } },
            },
      mutate: ({ target }) => target.replace('email {', 'correo {'),
    },
  ];
}
