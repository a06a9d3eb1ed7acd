import { counted, didYouMean, quoted } from './words';

/** Problems with assessments, and what the wizard writes into one. */
export const assessments = {
  withoutRole: (code: string, near: string | undefined) =>
    `No role has the code ${quoted(code)}, so there is nothing to look at this person against.${didYouMean(near)}`,
  formerCode: (code: string, now: string) =>
    `${quoted(code)} is a former code. The role is found, but its code of today is ${now}.`,
  notInRole: (name: string, code: string, near: string | undefined, unnamed: number) =>
    `${code} has nothing with the id or ref ${quoted(name)}, so this entry counts for nothing.${didYouMean(near)}${
      near === undefined && unnamed > 0
        ? ` ${counted(unnamed, 'statement')} of the role cannot be named, for want of an id.`
        : ''
    }`,
  twice:
    'An earlier entry is about the same component. Keep one of the two, so that it is clear which counts.',
  firstPlace: 'The earlier entry.',
  tracked: (file: string) =>
    `Git keeps this assessment, so whoever has the repository can read it. Take it out with git rm --cached ${quoted(file, 32)}, and add *.assessment.yaml to .gitignore. What was committed stays in the history.`,
  open: 'The next “git add” would take this assessment into the repository, where others can read it. Add *.assessment.yaml to .gitignore.',
} as const;
