/** An element of `include` that is written correctly. */
export interface IncludePattern {
  /** The package that has the files; undefined for the folder of the catalogue. */
  readonly package: string | undefined;
  /** The names of folders and, last, of the file. It may have stars, and `**` stands for any folders. */
  readonly steps: readonly string[];
}

/** What is wrong with an element of `include`, and what to do about it. */
export interface IncludeError {
  readonly message: string;
  readonly help: string;
}

/** Returns what an element of `include` means, or what is wrong with it. The disk is not looked at. */
export function parsePattern(text: string): IncludePattern | IncludeError {
  if (/\p{Cc}/u.test(text) || !text.isWellFormed()) {
    return refused('The path has a control character.', 'Write it with visible characters only.');
  }
  if (text.includes('\\')) return refused('The path has a backslash.', 'Write "/" between folders, on Windows too.');
  if (/^\/|^[A-Za-z]:|^file:/.test(text)) {
    return refused(
      'The path is absolute.',
      `Write it from the folder of the catalogue: "errors/*.json". ${OR_PACKAGE}`,
    );
  }
  const named = /^(?:npm:)?(@[^/]*\/[^/]*)\/(.*)$|^npm:([^/]*)\/(.*)$/s.exec(text);
  const [, scoped, below, plain, belowPlain] = named ?? [];
  const name = scoped ?? plain;
  if (name === undefined && /^(?:npm:|@)/.test(text)) {
    return refused('The path names a package, but no file of it.', `${PACKAGE_EXAMPLE} A folder is "./@name/…".`);
  }
  if (name !== undefined && !PACKAGE_NAME.test(name)) {
    return refused('The path does not begin with the name of a package.', PACKAGE_EXAMPLE);
  }
  const steps = (below ?? belowPlain ?? text).replace(/^\.\//, '').split('/');
  return errorIn(steps) ?? { package: name, steps };
}

function errorIn(steps: readonly string[]): IncludeError | undefined {
  const [folders, file = ''] = [steps.slice(0, -1), steps.at(-1)];
  if (steps.includes('..')) return refused('The path leads out of its folder.', `Move the file into it. ${OR_PACKAGE}`);
  if (folders.includes('node_modules')) return refused('The path leads into node_modules.', PACKAGE_EXAMPLE);
  if (folders.some((step) => step === '' || step === '.')) {
    return refused('The path has an empty step.', 'Write each folder once, with one "/" after it.');
  }
  if (folders.some((step) => step !== ANY_FOLDERS && step.includes('*')) || file.includes(ANY_FOLDERS)) {
    return refused('A star stands where none can.', STARS);
  }
  if (folders.filter((step) => step === ANY_FOLDERS).length > 1) return refused('"**" is written twice.', STARS);
  if (!file.endsWith('.json')) return refused('The path does not end in .json.', 'Name files, such as errors/*.json.');
  return undefined;
}

/** The step that stands for any folders, or none. */
export const ANY_FOLDERS = '**';

const STARS = 'Write "*" in the name of the file, and "**" at most once, for any folders: errors/**/*.json.';

const PACKAGE_EXAMPLE =
  'Write "@acme/platform-errors/catalog.json", or "npm:platform-errors/catalog.json" without a scope.';

const OR_PACKAGE = 'What several catalogues share can be a package: "@acme/platform-errors/catalog.json".';

/** No step of it is `.` or `..`, so that it leads nowhere else. */
const PACKAGE_NAME = /^(?:@[a-z0-9~_-][a-z0-9._~-]*\/)?[a-z0-9~_-][a-z0-9._~-]*$/i;

function refused(message: string, help: string): IncludeError {
  return { message, help };
}
