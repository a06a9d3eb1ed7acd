import { expect, it } from 'vitest';
import { fileText } from './file-text';

const text = 'title: Ärztin 👩‍⚕️\n';

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, as some editors on Windows write it', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
])('reads %s', (_, bytes) => {
  expect(fileText(bytes)).toBe(text);
});
