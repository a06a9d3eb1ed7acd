import { expect, test } from 'vitest';
import { missingLines } from './ignore-lines';

const patterns = ['*.assessment.yaml', '*.assessment.yml'];
const added = (text: string) => text + missingLines(text, patterns);
const lines = '# Assessments are about people, and stay out of Git.\n*.assessment.yaml\n*.assessment.yml\n';

test('lines are added at the end, behind a line that was not ended', () => {
  expect(added('')).toBe(lines);
  expect(added('*.log\n')).toBe(`*.log\n\n${lines}`);
  expect(added('*.log')).toBe(`*.log\n\n${lines}`);
});

test('nothing is written twice', () => {
  expect(missingLines(added('*.log\n'), patterns)).toBe('');
  expect(missingLines('*.assessment.yaml\n', patterns)).not.toContain('*.assessment.yaml');
});

test('the line ends of the file stay', () => {
  expect(added('*.log\r\n')).toBe(`*.log\r\n\r\n${lines.replaceAll('\n', '\r\n')}`);
});
