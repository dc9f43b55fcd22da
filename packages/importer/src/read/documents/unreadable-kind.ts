import { formatOfName } from './readers.js';
import { withLongestExtension } from './with-longest-extension.js';

/** A kind of document that no reader reads, and what its user can do. */
interface Unreadable {
  /** Its name with an article, at the start of a sentence. */
  readonly title: string;
  readonly extensions: readonly string[];
  readonly help: string;
}

const AS_JSON = 'Save it as JSON, and import that.';

/** Kinds of documents that people have and no reader reads. A name is better help than a list of formats. */
const UNREADABLE: readonly Unreadable[] = [
  { title: 'A TOML file', extensions: ['.toml'], help: AS_JSON },
  {
    title: 'A spreadsheet',
    extensions: ['.xls', '.xlsb', '.xlsm', '.ods', '.numbers'],
    help: 'Save it as .xlsx or CSV, and import that.',
  },
  { title: 'A PDF', extensions: ['.pdf'], help: 'Copy its table into a spreadsheet, save that as CSV, and import it.' },
  {
    title: 'A Word document',
    extensions: ['.doc', '.docx', '.odt', '.rtf'],
    help: 'Save it as HTML, and import that.',
  },
  {
    title: 'Source code',
    extensions: [
      ...['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.java', '.kt', '.kts', '.go', '.cs', '.py'],
      ...['.php', '.rb', '.rs', '.c', '.h', '.cc', '.cpp', '.hpp', '.swift', '.scala', '.dart'],
    ],
    help: 'Write its codes and texts as CSV with the header "code,name,message", and import that.',
  },
];

/** Returns what a document is that no reader reads, by its name; undefined if nothing is known of it. */
export function unreadableKind(path: string): Pick<Unreadable, 'title' | 'help'> | undefined {
  return formatOfName(path) === undefined ? withLongestExtension(UNREADABLE, path) : undefined;
}
