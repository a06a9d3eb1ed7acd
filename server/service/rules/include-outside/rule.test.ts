import { it } from 'vitest';
import { wanted } from '../../../../test/support/want';

it('finds patterns that lead up or away', () => {
  wanted(
    `include:
  - "**/*.library.yaml"
  - ../shared.library.yaml # want: include-outside
  - a/../../b.library.yaml # want: include-outside
  - /etc/roles/*.library.yaml # want: include-outside
  - "C:\\\\roles\\\\b.library.yaml" # want: include-outside
  - parts/..hidden.library.yaml
`,
    'include-outside',
    { kind: 'taxonomy' },
  );
});
