import { expect, it } from 'vitest';
import { snippetText, withoutTabStops } from './snippet';

it('leaves the preset words of tab stops and nothing of empty ones', () => {
  expect(withoutTabStops(`status: \${1:draft}\nsummary: \${2}$0`)).toBe('status: draft\nsummary: ');
});

it('gives back any text that was made a part of a snippet', () => {
  for (const text of ['costs $5', '{a} \\ b', `$1 \${2:x} \\}`, 'plain'])
    expect(withoutTabStops(`${snippetText(text)}${snippetText('$')}`)).toBe(`${text}$`);
});

it('unescapes what stands inside a tab stop', () => {
  expect(withoutTabStops(`\${1:${snippetText('a } b')}}`)).toBe('a } b');
});
