import type { Contract } from '@error-contracts/catalog';
import { hasData, type Part } from '../../wire/body-part.js';
import { objectWithParameters } from '../../wire/data-shapes.js';
import type { CodeTable } from './body-tables.js';
import type { Lookup } from './guard-names.js';
import { namesCheck } from './guard-statements.js';

/** What the table by which a guard finds the rest is made of. */
interface LookupParts {
  readonly contract: Contract;
  readonly body: Part;
  readonly tables: readonly CodeTable[];
  readonly lookup: Lookup;
  /** The number of shapes of data. */
  readonly shapes: number;
  readonly use: (name: string) => string;
}

/** Returns the declaration of the table by which a guard finds what depends on the code. */
export function lookupLines({ contract, body, tables, lookup, shapes, use }: LookupParts): readonly string[] {
  if (lookup === 'has') return [];
  const surrounding = objectWithParameters(body);
  const bare = surrounding === undefined ? 'isNull' : 'isBare';
  const code = contract.envelope.codeType === 'string' ? 'string' : 'number';
  const guard = shapes === 0 ? bare : `${use('dataGuards')}[shape] ?? ${bare}`;
  const codes = use('shapeByCode');
  const guards = [
    'type Guard = (value: unknown) => boolean;',
    '',
    ...(surrounding === undefined
      ? ['const isNull: Guard = (data) => data === null;']
      : [
          '/** Returns true for an object with no parameters. */',
          'const isBare: Guard = (value) => {',
          `  ${namesCheck(surrounding, `value as ${use('Members')}`)}`,
          '  return true;',
          '};',
        ]),
    '',
  ];
  const parameters = hasData(body) && shapes > 0 ? '[code, shape]' : '[code]';
  if (lookup === 'guard') {
    return [
      ...guards,
      '/** The guard for the data of each code. All codes without data share one. */',
      `const guardByCode: ReadonlyMap<${code}, Guard> = /* @__PURE__ */ new Map(`,
      `  /* @__PURE__ */ Array.from(${codes}, (${parameters}) => [code, ${guard}]),`,
      ');',
      '',
    ];
  }
  const facts = [
    ...(hasData(body) ? [`check: ${guard}`] : []),
    ...tables.map(({ name, field }) => `${field}: ${use(name)}.get(code)`),
  ];
  return [
    ...(hasData(body) ? guards : []),
    '/** What a response says by its code. */',
    'const factsByCode = /* @__PURE__ */ new Map(',
    `  /* @__PURE__ */ Array.from(${codes}, (${parameters}) => [code, { ${facts.join(', ')} }] as const),`,
    ');',
    '',
  ];
}
