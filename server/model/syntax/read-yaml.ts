import { Composer, type Document, Parser } from 'yaml';
import type { Green } from './green';
import { greenFromYaml } from './green-from-yaml';
import { quickRead } from './quick/quick-read';

/** Something the library could not read, at offsets of the text that was read. */
export interface ReadError {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** The first document of a text. */
export interface Reading {
  readonly root: { readonly green: Green; readonly start: number } | undefined;
  /** In the order of the text. */
  readonly errors: readonly ReadError[];
  /** Offset where a second document starts, -1 where there is none. */
  readonly nextDocument: number;
}

/** Reads the first document of a text. Never throws: what goes wrong inside is an error of the reading. */
export function readYaml(text: string): Reading {
  return quickRead(text) ?? readWithLibrary(text);
}

/** The same by the `yaml` library alone, which takes ten times as long where both can. */
export function readWithLibrary(text: string): Reading {
  try {
    const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' });
    const documents = composer.compose(new Parser().parse(text), true, text.length);
    const first: Document.Parsed | undefined = documents.next().value ?? undefined;
    const second: Document.Parsed | undefined = documents.next().value ?? undefined;
    const root = greenFromYaml(first?.contents, text);
    return {
      root: root && { green: root.green, start: root.start },
      errors: (first?.errors ?? [])
        .map(({ pos, code }) => ({ start: pos[0], end: pos[1], code }))
        .sort((a, b) => a.start - b.start),
      nextDocument: second ? second.range[0] : -1,
    };
  } catch {
    return { root: undefined, errors: [{ start: 0, end: text.length, code: 'CRASH' }], nextDocument: -1 };
  }
}
