import { Composer, type Document, Parser } from 'yaml';
import { greenFromYaml } from './green-from-yaml';
import { quickRead } from './quick/quick-read';
import type { Reading } from './reading';

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
