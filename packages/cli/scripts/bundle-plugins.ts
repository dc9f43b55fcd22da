import type { Plugin } from 'rolldown';

/** Loads `node:crypto` when a function of it is called: it takes a quarter of an empty program, and `explain` needs none. */
export function lazyCrypto(): Plugin {
  const id = '\0crypto';
  const functions = ['createHash', 'hash', 'randomBytes'];
  return {
    name: 'lazy-crypto',
    resolveId: (source) => (source === 'node:crypto' ? id : null),
    load: (source) => {
      if (source !== id) return null;
      const load = "process.getBuiltinModule('node:crypto')";
      return functions.map((name) => `export const ${name} = (...args) => ${load}.${name}(...args);`).join('\n');
    },
  };
}

/** Leaves out `node:child_process`, which commander loads for commands that are programs of their own: there are none. */
export function withoutSubprocesses(): Plugin {
  const id = '\0none';
  return {
    name: 'without-subprocesses',
    resolveId: (source, importer = '') =>
      source === 'node:child_process' && importer.includes('/commander/') ? id : null,
    load: (source) => (source === id ? 'export {};' : null),
  };
}

/** Escapes what is not ASCII: V8 keeps such a source in half of the memory, and reads it faster. */
export function asciiOnly(): Plugin {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'ascii-only',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
      }
    },
  };
}
