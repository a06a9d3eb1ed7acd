import { describe, expect, it } from 'vitest';
import { fileSnapshot, fileStateOf } from '../../../test/support/file-state';
import { levels } from '../../data/framework/ladder';
import { parse } from '../../model/syntax/parse';
import { textDocument } from '../../model/syntax/tree';
import { applyEdits } from '../../model/text/span';
import { check } from '../check/check';
import { copyLevels } from './copy-levels';

function copied(text: string, ids?: readonly string[]): string {
  const result = copyLevels(parse(textDocument(text)), ids);
  if (!result) throw new Error('nothing can be copied');
  return applyEdits(text, result.edits);
}

const p3 = `  - id: P3
    name: Career
    track: P
    rank: 40
`;

describe('one level', () => {
  it('is written below those that are there, and comments stay', () => {
    const text =
      '# Our ladder.\nlevels:\n  - id: P7 # new\n    name: Distinguished # for now\n\nfunctions: []\n';
    const result = copied(text, ['P3']);
    expect(result).toContain('    name: Distinguished # for now\n  - id: P3\n    name: ');
    expect(result).toMatch(/ {4}titleWords:\n {6}- /);
    expect(result.startsWith('# Our ladder.\nlevels:\n  - id: P7 # new\n')).toBe(true);
    expect(result.endsWith('\n\nfunctions: []\n')).toBe(true);
  });

  it('brings its list along, at its place among the keys', () => {
    expect(copied('name: Clinic\nfunctions: []\n', ['P3'])).toMatch(
      /^name: Clinic\nlevels:\n {2}- id: P3\n {4}name: .*\nfunctions: \[\]\n$/s,
    );
    expect(copied('', ['P3'])).toMatch(/^levels:\n {2}- id: P3\n/);
    expect(copied('# Nothing yet.', ['P3'])).toMatch(/^# Nothing yet\.\nlevels:\n {2}- id: P3\n/);
    expect(copied('levels:\nname: Clinic\n', ['P3'])).toMatch(/^levels:\n {2}- id: P3\n.*\nname: Clinic\n$/s);
    expect(copied('levels: []\nname: Clinic\n', ['P3'])).toMatch(
      /^levels:\n {2}- id: P3\n.*\nname: Clinic\n$/s,
    );
  });

  it('that is there already gets only what it lacks', () => {
    const text = `levels:\n${p3.replace('Career', 'Middle # ours')}    titleWords: []\n`;
    const result = copied(text, ['P3']);
    expect(result).toContain('    name: Middle # ours\n    track: P\n    rank: 40\n');
    expect(result).toContain('    titleWords: []\n');
    expect(result.match(/ id: /g)).toHaveLength(1);
    expect(result).toMatch(/\n {4}summary: /);
    expect(copyLevels(parse(textDocument(result)), ['P3'])).toEqual({ edits: [], copied: [] });
  });

  it('that was removed stays removed', () => {
    const tree = parse(textDocument('levels:\n  - id: P3\n    omit: true\n'));
    expect(copyLevels(tree, ['P3'])).toEqual({ edits: [], copied: [] });
  });

  it('takes line ends and indentation from the file', () => {
    const result = copied('levels:\r\n- id: P7\r\n  titleWords:\r\n  - fellow\r\n', ['P3']);
    expect(result).toContain('\r\n- id: P3\r\n  name: ');
    expect(result).toMatch(/\r\n {2}titleWords:\r\n {2}- /);
    expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('all levels', () => {
  const start =
    'levels:\n  - id: P4\n    name: Ours\n  - id: P7\n    track: P\n    rank: 75\n    name: Distinguished';

  it('come once each and read back as what is built in', () => {
    const text = copied(start);
    const root = parse(textDocument(text)).root;
    const items = root?.child('levels')?.items ?? [];
    expect(items.map(({ value }) => value?.child('id')?.text)).toEqual([
      'P4',
      'P7',
      ...levels.map(({ id }) => id).filter((id) => id !== 'P4'),
    ]);
    for (const level of levels) {
      const item = items.find(({ value }) => value?.child('id')?.text === level.id)?.value;
      expect(item?.child('summary')?.text).toBe(level.summary);
      expect(item?.child('new')?.text).toBe(level.new);
      expect(item?.child('titleWords')?.items.map(({ value }) => value?.text)).toEqual(
        level.titleWords.length > 0 ? level.titleWords : undefined,
      );
    }
    expect(items[0]?.value?.child('name')?.text).toBe('Ours');
  });

  it('are free of problems, and copying again changes nothing', () => {
    const text = copied(start);
    const state = fileStateOf(text, 'taxonomy');
    expect(check(state, fileSnapshot(state))).toEqual([]);
    expect(copyLevels(state.tree)).toEqual({ edits: [], copied: [] });
  });
});

it('touches no file that cannot be read, or holds its levels in brackets', () => {
  for (const text of ['name: "Open\n', 'levels: [{ id: P7 }]\n', '{ name: Clinic }\n', 'levels: many\n'])
    expect(copyLevels(parse(textDocument(text))), text).toBeUndefined();
});
