import { expect, test } from 'vitest';
import { hovering } from '../../../test/support/hovering';

const classified = (code: string, system = 'soc-2018') =>
  hovering(`classifications:\n  - system: ${system}\n    code: ${code}\n`);

test('an occupation: title, kind, the groups above, its neighbours', () => {
  expect(classified('15-12|52')).toMatchInlineSnapshot(`
    "[15-1252]

    **15-1252 Software Developers**

    *Detailed occupation · SOC 2018*

    Computer and Mathematical Occupations › Computer Occupations › Software and Web Developers, Programmers, and Testers

    Next to it:
    - 15-1251 Computer Programmers
    - 15-1253 Software Quality Assurance Analysts and Testers
    - 15-1254 Web Developers
    - 15-1255 Web and Digital Interface Designers"
  `);
});

test('a group is too coarse, and shows what is inside', () => {
  expect(classified('"15-|1200"')).toMatchInlineSnapshot(`
    "[15-1200]

    **15-1200 Computer Occupations**

    *Minor group · SOC 2018*

    Computer and Mathematical Occupations

    Too coarse for a role: it holds many occupations. Choose one inside it:
    - 15-1210 Computer and Information Analysts
    - 15-1220 Computer and Information Research Scientists
    - 15-1230 Computer Support Specialists
    - 15-1240 Database and Network Administrators and Architects
    - 15-1250 Software and Web Developers, Programmers, and Testers
    - 15-1290 Miscellaneous Computer Occupations"
  `);
});

test('a retired code leads to its successors', () => {
  expect(classified('15-11|31')).toMatchInlineSnapshot(`
    "[15-1131]

    \`15-1131\` was **Computer Programmers** in SOC 2010. SOC 2018 no longer has it; its work is now in:
    - 15-1251 Computer Programmers"
  `);
});

test('a mistyped code', () => {
  expect(classified('15-12|59')).toMatchInlineSnapshot(`
    "[15-1259]

    SOC 2018 has no \`15-1259\`.

    Did you mean 15-1251 Computer Programmers?"
  `);
});

test('a code of a system that nobody knows, or of none', () => {
  expect(classified('15-12|52', 'mine')).toBe('nothing');
  expect(hovering('classifications:\n  - code: 15-12|52\n')).toBe('nothing');
});

test('the system', () => {
  expect(hovering('classifications:\n  - system: soc|-2018\n')).toMatchInlineSnapshot(`
    "[soc-2018]

    **SOC 2018** · code system

    Standard Occupational Classification of the United States, edition 2018. A code looks like 15-1252.

    1,447 codes"
  `);
  expect(hovering('classifications:\n  - system: mi|ne\n')).toBe('nothing');
});
