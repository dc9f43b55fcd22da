/** A catalogue as files: their values by path. */
type Files = Readonly<Record<string, object>>;

/** One way to write the catalogue. */
export interface Layout {
  readonly title: string;
  /** Whether the codes are texts. */
  readonly texts: boolean;
  readonly files: Files;
}

const ERRORS = 3000;
const FILES = 40;

/** The same 3,000 errors in one file and in 40; then with integer codes. */
export const layouts: readonly [Layout, ...Layout[]] = [
  {
    title: '3,000 string codes, one file',
    texts: true,
    files: { 'catalog.json': { ...head(true), errors: entries(true) } },
  },
  { title: 'in 40 files', texts: true, files: split() },
  {
    title: 'integer codes, one file',
    texts: false,
    files: { 'catalog.json': { ...head(false), errors: entries(false) } },
  },
];

function head(texts: boolean): object {
  const areas = Array.from({ length: FILES }, (_, area) => area);
  const ranges = areas.map((area) => {
    const name = `area-${area}`;
    return texts ? { prefix: `area${area}.`, name } : { from: 1000 * area + 1, to: 1000 * area + 1000, name };
  });
  return { name: 'large', sourceLocale: 'en', ranges };
}

function entries(texts: boolean, only?: number): Readonly<Record<string, object>> {
  const all = Array.from({ length: ERRORS }, (_, index) => entry(index, texts));
  return Object.fromEntries(
    all.filter(({ area }) => only === undefined || area === only).map(({ name, value }) => [name, value]),
  );
}

function entry(index: number, texts: boolean) {
  const area = Math.floor(index / (ERRORS / FILES));
  const word = letters(index);
  const data = index % 3 === 0 ? { data: { [`field${index % 50}`]: 'string', limit: 'integer' } } : {};
  const code = texts ? `area${area}.${word}_not_found` : 1000 * area + 1 + (index % (ERRORS / FILES));
  const value = {
    code,
    message: `The thing ${word} of area ${area} was not found.`,
    status: 400 + (index % 30),
    ...data,
  };
  return { area, name: `AREA${area}_${word.toUpperCase()}_NOT_FOUND`, value };
}

function split(): Files {
  const areas = Array.from({ length: FILES }, (_, area) => [
    `errors/area-${area}.json`,
    { range: `area-${area}`, errors: entries(true, area) },
  ]);
  return { 'catalog.json': { ...head(true), include: ['errors/*.json'] }, ...Object.fromEntries(areas) };
}

function letters(index: number): string {
  return `w${String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
}
