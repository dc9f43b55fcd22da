const shape = 'files-match-their-schema';
const catalog = 'errors/shop.json';

/** A config, the rule that refuses it, what the diagnostic says, and the text at whose line it must be. */
export type BadConfig = readonly [config: unknown, rule: string, says: string, at?: string];

/** Configs by what is wrong with them. */
export const badConfigs: Readonly<Record<string, BadConfig>> = {
  'is empty': ['', 'files-are-json', 'JSON'],
  'is no JSON': [`{\n  "catalog": "${catalog}",\n}`, 'files-are-json', 'comma', '}'],
  'has a comment': [`{\n  // ours\n  "catalog": "${catalog}"\n}`, 'files-are-json', 'comment', '// ours'],
  'has a merge conflict': [`{\n<<<<<<< ours\n  "catalog": "a"\n=======\n}`, 'files-are-json', 'conflict', '<<<'],
  'has a key twice': [`{\n  "catalog": "a",\n  "catalog": "b"\n}`, 'keys-are-written-once', 'line 2', '"b"'],
  'has a byte order mark': ['\ufeff{}', 'files-are-readable', 'byte order mark'],
  'is binary': ['{\u0000}', 'files-are-readable', 'binary'],
  'is too large': [`{ "catalog": "${'x'.repeat(1_000_000)}" }`, 'files-are-readable', 'larger than 1 MB'],
  'is nested too deep': [`{ "rules": ${'['.repeat(2000)}${']'.repeat(2000)} }`, 'files-are-json', 'deep'],
  'is a list': [[], shape, 'The file is not an object'],
  'is null': ['null', shape, 'The file is not an object'],
  'has an unknown member': [{ catalogue: catalog }, shape, 'Did you mean "catalog"?', 'catalogue'],
  'has a member of the prototype': [
    '{ "__proto__": { "catalog": "x" } }',
    shape,
    '"__proto__" is not a known property',
  ],
  'has a catalogue that is no path': [{ catalog: 5 }, shape, '"catalog" is not a string', '5'],
  'has a catalogue that is empty': [{ catalog: '' }, shape, 'The path of the catalogue', '""'],
  'has a catalogue with a NUL': [{ catalog: 'a\u0000b' }, shape, 'The path of the catalogue', 'catalog'],
  'has an unknown target': [{ catalog, targets: { typs: { out: 'a' } } }, shape, 'Did you mean "types"?', 'typs'],
  'has a target that is a method of objects': [
    { catalog, targets: { toString: { out: 'a' } } },
    shape,
    'Known are',
    'toString',
  ],
  'has no target': [{ catalog, targets: {} }, shape, '"targets" is empty', 'targets'],
  'has a target without a folder': [
    { catalog, targets: { types: {} } },
    shape,
    'Add "out": The folder to write',
    'types',
  ],
  'has an option that the target has not': [
    { catalog, targets: { validators: { out: 'a', type: '@acme/types' } } },
    shape,
    'Did you mean "types"?',
    '"type"',
  ],
  'has a pseudo-locale that is none': [
    { catalog, targets: { i18n: { out: 'a', pseudo: ['en-XA', 'en-XB'] } } },
    shape,
    'Did you mean "en-XA"?',
    '"en-XB"',
  ],
  'has pseudo-locales as a text': [
    { catalog, targets: { i18n: { out: 'a', pseudo: 'en-XA,ar-XB' } } },
    shape,
    '"pseudo" is not an array',
    '"en-XA,ar-XB"',
  ],
  'has an unknown rule': [
    { catalog, rules: { 'translations-are-complet': 'error' } },
    'configured-rules-exist',
    'Did you mean "translations-are-complete"?',
    'translations-are-complet',
  ],
  'has a kind of change as a rule': [
    { catalog, rules: { 'code-removed': 'off' } },
    'configured-rules-exist',
    'accepted-changes.json',
    'code-removed',
  ],
  'has a rule of the prototype': [
    { catalog, rules: { constructor: 'off' } },
    'configured-rules-exist',
    'check prints it',
  ],
  'has a severity that is none': [
    { catalog, rules: { 'texts-are-distinct': 'warn' } },
    shape,
    'Write one of "off", "warning", "error".',
    'warn',
  ],
  'lowers a rule that generation needs': [
    { catalog, rules: { 'codes-are-unique': 'warning' } },
    'essential-rules-stay-errors',
    'always an error',
    'codes-are-unique',
  ],
  'leaves out the rule of files': [
    { catalog, rules: { 'files-are-json': 'off' } },
    'essential-rules-stay-errors',
    'always',
  ],
  'has a language twice': [{ catalog, complete: ['de', 'de'] }, shape, 'one value twice', 'complete'],
  'has a language that is none': [{ catalog, complete: ['pt_BR'] }, shape, 'A language tag', 'pt_BR'],
  'has a threshold above 100': [{ catalog, translations: { thresholds: { de: 101 } } }, shape, '100', '101'],
  'has a threshold for no language': [{ catalog, translations: { thresholds: { de_AT: 1 } } }, shape, '"*"', 'de_AT'],
  'has no catalogue beside it': [{}, 'files-are-readable', 'no schemas/catalog.json or catalog.json beside it'],
  'has a catalogue that is not there': [
    { catalog: 'catalog.json' },
    'files-are-readable',
    'no such catalogue',
    'catalog',
  ],
  'has an absolute path': [{ catalog: '/etc/catalog.json' }, 'configured-paths-stay-inside', 'relative', '/etc'],
  'has an absolute path of Windows': [
    { catalog: 'C:\\catalog.json' },
    'configured-paths-stay-inside',
    'relative',
    'C:',
  ],
  'has a target above it': [
    { catalog, targets: { types: { out: '../out' } } },
    'configured-paths-stay-inside',
    'outside of the folder of the config',
    '../out',
  ],
  'has a target that goes up on its way': [
    { catalog, targets: { types: { out: 'a/../../out' } } },
    'configured-paths-stay-inside',
    'outside of the folder of the config',
    'a/..',
  ],
  'has its own folder as a target': [
    { catalog, targets: { types: { out: '.' } } },
    'configured-paths-stay-inside',
    'itself',
    '"."',
  ],
  'has two targets in one folder': [
    { catalog, targets: { types: { out: 'src/a' }, i18n: { out: 'src/b/../a/' } } },
    'target-folders-are-separate',
    'The folder of "i18n" is the folder of "types"',
    '../a/',
  ],
  'has a target inside another': [
    { catalog, targets: { types: { out: 'src' }, i18n: { out: 'src/i18n' } } },
    'target-folders-are-separate',
    'The folder of "i18n" lies inside the folder of "types"',
    'src/i18n',
  ],
  'has a target around another': [
    { catalog, targets: { types: { out: 'src/types' }, i18n: { out: 'src' } } },
    'target-folders-are-separate',
    'The folder of "i18n" contains the folder of "types"',
    '"src"',
  ],
};
