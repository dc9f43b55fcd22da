import { documentFormats } from '@error-contracts/importer/formats';
import { Option } from 'commander';
import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, collected, reportFormatOption } from '../../command-line/options.js';

/** Defines `import`. */
export const defineImport: DefineCommand = (root, actionOf) => {
  root
    .command('import')
    .description(
      'Merge the error codes of a document into a catalogue. It is a table, such as Markdown or Excel, nested data, such as YAML, or a file of texts. Without --write the command only says what it would do.',
    )
    .argument('<file>', 'the document')
    .addOption(catalogOption())
    .option('--write', 'make the changes, but for those that need a decision')
    .option('--check', 'end with 1 if a difference is left, for CI')
    .option('--locale <tag>', 'take the texts as translations: locales/<tag>.json')
    .option(
      '--overwrite <name>',
      'take the text of the document for an error whose text a person wrote; may be repeated',
      collected,
    )
    .addOption(
      new Option('--from <format>', 'how the document is written (default: by its name)').choices([...documentFormats]),
    )
    .option('--encoding <label>', 'its encoding, such as gb18030 (default: UTF-8, or UTF-16 with a byte order mark)')
    .option('--code-column <header>', 'the column of the codes: its header, or its number from 1')
    .option('--message-column <header>', 'the column of the texts, likewise')
    .option('--name-column <header>', 'the column of the names, likewise')
    .option(
      '--locale-column <tag=header>',
      'the column of another language, such as de=Deutsch; may be repeated',
      collected,
    )
    .option('--ignore-column <header>', 'a column that is not used; may be repeated', collected)
    .option(
      '--table <heading>',
      'read only this table: the heading above it, or its number; may be repeated',
      collected,
    )
    .option('--strict', 'import nothing if a row cannot be taken, instead of leaving it out')
    .option('--skip <code>', 'leave out rows with this in the column of codes; may be repeated', collected)
    .option('--document <name>', 'the name to record as the source (default: the name of the file)')
    .option('--domain <domain>', 'the domain of new errors, if the document gives none')
    .option('--name <name>', 'new catalogue: its name, in kebab-case')
    .option('--source-locale <tag>', 'new catalogue: the language of the texts')
    .option('--names-from <file>', 'name new errors by the English texts of another document')
    .addOption(reportFormatOption())
    .option('--all', 'show everything, not only the first of a kind')
    .addHelpText(
      'after',
      `${HELP}${exitCodes('the document or the catalogue has errors, or --check finds a difference')}`,
    )
    .action(actionOf(async () => (await import('./run.js')).importCommand));
};

const HELP = `
Columns are found by their headers in nine languages, and by their cells. The report says what each was taken for.
Columns of statuses, names, domains, causes, fixes, comments and other languages are used too, for new errors.
A row that cannot be taken is left out with a remark, and the others are imported.
Of an error that the catalogue has, only the text is compared.
A catalogue with string codes takes codes such as order.not_found and 42P01; a new one does if the document has some.

Examples:
  error-contracts import error-codes.md
  error-contracts import error-codes.md --write
  error-contracts import error-codes.en.html --locale en --write
  error-contracts import codes.csv --catalog billing/catalog.json --name billing --source-locale zh-CN --write
  error-contracts import codes.csv --code-column 编码 --message-column 2 --locale-column en=English
  error-contracts import error-codes.md --table "Voice gateway" --catalog voice/catalog.json
  error-contracts import error-codes.md --check --format json
`;
