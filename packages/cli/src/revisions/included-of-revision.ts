import { type FileSource, type IncludePlaces, includePlaces } from '@error-contracts/catalog/read';

/** Returns where the catalogue with these bytes looks for included files; nowhere if they are no JSON, which is reported later. */
export function placesIn(catalog: Uint8Array | undefined): IncludePlaces {
  try {
    return includePlaces(JSON.parse(new TextDecoder().decode(catalog)));
  } catch {
    return { paths: [], packages: [] };
  }
}

/**
 * Returns the files of a git revision, and the packages that are installed here: git does not keep packages.
 *
 * @param installed - The files of this machine.
 * @param folder - The folder of the catalogue in the working tree: packages are looked for from there upwards.
 */
export function withInstalledPackages(files: FileSource, installed: FileSource, folder: string): FileSource {
  const folders = new Set<string>();
  const sourceOf = (path: string): FileSource =>
    [...folders].some((one) => path === one || path.startsWith(one)) ? installed : files;
  return {
    read: (path) => sourceOf(path).read(path),
    list: (path) => sourceOf(path).list(path),
    entries: (path) => sourceOf(path).entries(path),
    nameOf: (path) => sourceOf(path).nameOf(path),
    async packageFolder(name, from) {
      const kept = await files.packageFolder(name, from);
      if (kept !== undefined) return kept;
      const found = await installed.packageFolder(name, folder);
      if (found !== undefined) folders.add(found);
      return found;
    },
  };
}
