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
    `Git keeps this assessment, so whoever has the repository can read it. Take it out with git rm --cached ${file} in its folder, and add *.assessment.yaml to .gitignore. What was committed stays in the history.`,
  open: 'The next “git add” would take this assessment into the repository, where others can read it. Add *.assessment.yaml to .gitignore.',
} as const;

/** What stands as comments in a new assessment. */
export const newAssessmentTexts = {
  head: (role: string, level: string) =>
    `What one person can show against the role ${role}${level === '' ? '' : `, ${level}`}. Keep it where only they, and whom they trust, can read it.`,
  fill: 'Choose a proficiency where you can say one, and write what shows it as a list of sentences. Leave the rest empty, or delete it.',
  fromCommits:
    'The evidence comes from your own commits: change or delete what does not fit, and add what commits cannot show.',
  asked: (proficiency: string) => `Asked: ${proficiency}.`,
  unnamed: (count: number) =>
    `${counted(count, 'more statement')} of the role ${count === 1 ? 'has' : 'have'} no id, so an assessment cannot name ${count === 1 ? 'it' : 'them'}.`,
} as const;

/** Why no assessment is written. */
export const noAssessment = {
  noRole: 'This role cannot be read right now, or has no code yet. An assessment finds its role by the code.',
  nothingToName:
    'No statement of this role has an id or comes from the library, so an assessment could name nothing. Give its statements an id first.',
} as const;
