import { fileName } from '../../../model/text/uri';
import { assessments } from '../../messages/assessments';
import { fixes } from '../../messages/fixes';
import type { Rule } from '../rule';

export const assessmentInGit: Rule = {
  unit: 'file',
  meta: {
    name: 'assessment-in-git',
    title: 'Git keeps an assessment, or would',
    why: 'An assessment is about a person. Once it is committed, everyone who has the repository can read it, and taking it out later leaves it in the history. A taxonomy is shared; what somebody can show against it belongs to them. An assessment that Git does not keep yet, but would take with the next `git add`, is only a remark.',
    how: 'Take the file out with `git rm --cached FILE`, which leaves it on your disk, and add `*.assessment.yaml` and `*.assessment.yml` to `.gitignore`. *Keep assessments out of Git*, on the light bulb, writes these lines, as the wizard *New Assessment* does. If the file has been pushed, ask whoever runs the repository to remove it from the history.',
    group: 'assessments',
    severity: 'warning',
    examples: [],
  },
  *inFile({ state }) {
    if (state.inGit !== 'tracked' && state.inGit !== 'open') return;
    const text = state.document.getText();
    const end = /\r?\n|$/.exec(text)?.index ?? text.length;
    const suggest = [{ title: fixes.keepOut, edits: [], command: 'rolewright.keepOutOfGit' }];
    const at = { start: 0, end: Math.max(end, Math.min(1, text.length)), path: [], suggest };
    if (state.inGit === 'tracked') yield { ...at, message: assessments.tracked(fileName(state.uri)) };
    else yield { ...at, message: assessments.open, severity: 'info' };
  },
};
