import type { FrameworkWord } from './shapes';

/** A taxonomy may add words to `status`, `aliasType` and `basis`; `source` is open to any word; the others are fixed. */
export const words = {
  status: [
    word('draft', 'Draft', 'Still being written; much may be missing.'),
    word('review', 'In review', 'Written, and waiting for people to look at it.'),
    word('approved', 'Approved', 'Agreed, and in use.'),
    word('deprecated', 'Deprecated', 'Still in use, but no longer for new people; say what replaces it.'),
    word('retired', 'Retired', 'No longer in use; kept for history.'),
  ],
  aliasType: [
    word('common', 'Common', 'A title that people outside use for the same work.'),
    word('internal', 'Internal', 'A title that only your organisation uses.'),
    word('former', 'Former', 'The title that the role had before.'),
    word('formal', 'Formal', 'The full, official title, for contracts and letters.'),
    word('short', 'Short', 'A shorter form or an abbreviation.'),
    word('posting', 'Posting', 'The title used in job adverts.'),
    word('translation', 'Translation', 'The title in another language.'),
  ],
  basis: [
    word('survey', 'Survey', 'The amounts come from a pay survey.'),
    word('model', 'Model', 'The amounts were calculated.'),
    word('internal', 'Internal', 'The amounts are what your own organisation pays.'),
    word('inherited', 'Inherited', 'The amounts were taken over from another role or region.'),
    word('pending', 'Pending', 'Not known yet; no amounts are needed.'),
  ],
  review: [
    word('needs_review', 'Needs review', 'Nobody has decided yet.'),
    word('accepted', 'Accepted', 'A person agrees.'),
    word(
      'rejected',
      'Rejected',
      'A person looked at it and said no; it is kept so that it is not suggested again.',
    ),
  ],
  need: [
    word('essential', 'Essential', 'A person must bring it to do the role.'),
    word('desirable', 'Desirable', 'It helps, and can be learnt in the role.'),
  ],
  prevalence: [
    word('core', 'Core', 'Every holder of the role has it; it defines the role.'),
    word('common', 'Common', 'Most holders of the role have it.'),
    word('occasional', 'Occasional', 'Some holders of the role have it.'),
  ],
  period: [
    word('year', 'Year', 'The amounts are for a year.'),
    word('month', 'Month', 'The amounts are for a month.'),
    word('week', 'Week', 'The amounts are for a week.'),
    word('day', 'Day', 'The amounts are for a day.'),
    word('hour', 'Hour', 'The amounts are for an hour.'),
  ],
  source: [
    word('manual', 'Manual', 'A person chose it.'),
    word('suggested', 'Suggested', 'It was proposed from the words of the role.'),
    word('inferred', 'Inferred', 'It was concluded from something else, such as the function.'),
    word('imported', 'Imported', 'It came with text from elsewhere.'),
  ],
};

function word(id: string, name: string, description: string): FrameworkWord {
  return { id, name, description };
}
