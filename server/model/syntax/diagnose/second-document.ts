import type { SyntaxProblem } from '../tree';
import { Lines } from './lines';
import { messages } from './messages';

/** A second document is one problem, where it starts; a `---` with nothing behind it is none. */
export function secondDocument(text: string, offset: number): readonly SyntaxProblem[] {
  if (offset < 0) return [];
  const behind = text.slice(offset);
  if (/^(?:\s|---(?=\s|$)|\.\.\.(?=\s|$)|#.*)*$/.test(behind)) return [];
  const lines = new Lines(text);
  const line = lines.lineAt(offset + (behind.length - behind.trimStart().length));
  const opens = lines.content(line).trim() === '---';
  const edits = [{ start: lines.start(line), end: lines.start(line + 1), text: '' }];
  return [
    {
      rule: 'several-documents',
      ...lines.visible(line),
      message: messages.severalDocuments,
      repairs: opens ? [{ title: messages.severalDocumentsTitle, edits, certain: false }] : [],
    },
  ];
}
