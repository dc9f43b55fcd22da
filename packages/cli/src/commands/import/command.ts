import { type Command, Option } from 'commander';
import { documentFormats } from './document-format.js';
import type { ImportOptions } from './import-options.js';

/** What the command shares with the others. */
export interface Shared {
  readonly catalogOption: () => Option;
  readonly exit: (code: number) => void;
}

/** Adds the command `import`; what it needs is loaded when it runs. */
export function addImportCommand(root: Command, { catalogOption, exit }: Shared): void {
  root
    .command('import')
    .description(
      'Merge the error codes of a document into a catalogue: a table in Markdown, HTML or CSV, or JSON. Without --write it only says what it would do.',
    )
    .argument('<file>', 'the document')
    .addOption(catalogOption())
    .option('--write', 'make the changes; what needs a decision is left as it is and told')
    .option('--check', 'end with 1 where a difference is left, for CI')
    .option('--locale <tag>', 'take the texts as translations: locales/<tag>.json')
    .option(
      '--overwrite <name>',
      'take the text of the document for an error that a person has worded; may be repeated',
      collect,
    )
    .addOption(
      new Option('--from <format>', 'how the document is written (default: by its name)').choices([...documentFormats]),
    )
    .option('--encoding <label>', 'its encoding, such as gb18030 (default: UTF-8, or UTF-16 with a byte order mark)')
    .option('--code-column <header>', 'the column of the codes: its header, or its number from 1')
    .option('--message-column <header>', 'the column of the texts, likewise')
    .option('--skip <code>', 'leave out rows with this in the column of codes; may be repeated', collect)
    .option('--document <name>', 'the name to record as the source (default: the name of the file)')
    .option('--domain <domain>', 'the domain of new errors, where the document gives none')
    .option('--name <name>', 'new catalogue: its name, in kebab-case')
    .option('--source-locale <tag>', 'new catalogue: the language of the texts')
    .option('--names-from <file>', 'name new errors by the English texts of another document')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--all', 'show everything, not only the first of a kind')
    .addHelpText('after', HELP)
    .action(async (file: string, options: ImportOptions) => {
      const { importCommand } = await import('./run.js');
      exit(await importCommand(file, options));
    });
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

const HELP = `
Columns are found by their headers: code, apiCode, error code, 代码, 错误码, … and message, description, 描述, 说明, …
HTTP status, name, domain and English columns are used where they are there.

Examples:
  error-contracts import error-codes.md
  error-contracts import error-codes.md --write
  error-contracts import error-codes.en.html --locale en --write
  error-contracts import codes.csv --catalog billing/catalog.json --name billing --source-locale zh-CN --write
  error-contracts import codes.csv --code-column 编码 --message-column 2
  error-contracts import error-codes.md --check --format json

Exit codes: 0 fine, also with differences; 1 Problems in the document or the catalogue, or with --check a difference is
left; 2 wrong use; 70 a fault of error-contracts itself.`;
