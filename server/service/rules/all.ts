import { aliasBomb } from './alias-bomb/rule';
import { aliasEqualsTitle } from './alias-equals-title/rule';
import { assessmentInGit } from './assessment-in-git/rule';
import { assessmentWithoutRole } from './assessment-without-role/rule';
import { coarseClassification } from './coarse-classification/rule';
import { componentAssessedTwice } from './component-assessed-twice/rule';
import { componentNotInRole } from './component-not-in-role/rule';
import { compoundStatement } from './compound-statement/rule';
import { conflictingKeys } from './conflicting-keys/rule';
import { cutText } from './cut-text/rule';
import { duplicateId } from './duplicate-id/rule';
import { duplicateIdentity } from './duplicate-identity/rule';
import { duplicateKey } from './duplicate-key/rule';
import { duplicateStatement } from './duplicate-statement/rule';
import { emptySection } from './empty-section/rule';
import { exclusionaryIdiom } from './exclusionary-idiom/rule';
import { formerCodeTaken } from './former-code-taken/rule';
import { genderedWords } from './gendered-words/rule';
import { includeOutside } from './include-outside/rule';
import { itemInWrongSection } from './item-in-wrong-section/rule';
import { leadershipAboveLevel } from './leadership-above-level/rule';
import { levelMismatch } from './level-mismatch/rule';
import { longStatement } from './long-statement/rule';
import { malformedCode } from './malformed-code/rule';
import { mergeConflict } from './merge-conflict/rule';
import { missingCodeTable } from './missing-code-table/rule';
import { missingExpected } from './missing-expected/rule';
import { missingRecommended } from './missing-recommended/rule';
import { missingReplacement } from './missing-replacement/rule';
import { missingRequired } from './missing-required/rule';
import { mixedCapitals } from './mixed-capitals/rule';
import { mixedEndPunctuation } from './mixed-end-punctuation/rule';
import { nearDuplicate } from './near-duplicate/rule';
import { numberAsText } from './number-as-text/rule';
import { oddCharacters } from './odd-characters/rule';
import { offLadder } from './off-ladder/rule';
import { oldSpelling } from './old-spelling/rule';
import { overlayWithoutBase } from './overlay-without-base/rule';
import { payTwice } from './pay-twice/rule';
import { payWithoutRole } from './pay-without-role/rule';
import { placeholders } from './placeholder/rule';
import { repeatedTitleWords } from './repeated-title-words/rule';
import { replacedWithoutEnd } from './replaced-without-end/rule';
import type { Rule } from './rule';
import { severalDocuments } from './several-documents/rule';
import { shadowedComponent } from './shadowed-component/rule';
import { sharedRank } from './shared-rank/rule';
import { silencingComment } from './silencing-comment/rule';
import { straySpace } from './stray-space/rule';
import { titleSeniority } from './title-seniority/rule';
import { tooLarge } from './too-large/rule';
import { unknownAlias } from './unknown-alias/rule';
import { unknownClassification } from './unknown-classification/rule';
import { unknownExclude } from './unknown-exclude/rule';
import { unknownFocus } from './unknown-focus/rule';
import { unknownFunction } from './unknown-function/rule';
import { unknownId } from './unknown-id/rule';
import { unknownKey } from './unknown-key/rule';
import { unknownLevel } from './unknown-level/rule';
import { unknownRef } from './unknown-ref/rule';
import { unknownValue } from './unknown-value/rule';
import { unreadable } from './unreadable/rule';
import { unusedLibraryItem } from './unused-library-item/rule';
import { weightsAboveOne } from './weights-above-one/rule';
import { wrongType } from './wrong-type/rule';
import { yearsOutsideLevel } from './years-outside-level/rule';

/** All rules, by group and then by weight: problems at one place stand in this order. */
export const rules: readonly Rule[] = [
  unreadable,
  mergeConflict,
  oddCharacters,
  cutText,
  duplicateKey,
  severalDocuments,
  unknownAlias,
  aliasBomb,
  tooLarge,
  silencingComment,
  missingRequired,
  missingExpected,
  missingRecommended,
  emptySection,
  unknownKey,
  unknownValue,
  wrongType,
  numberAsText,
  oldSpelling,
  placeholders,
  straySpace,
  replacedWithoutEnd,
  payTwice,
  payWithoutRole,
  malformedCode,
  levelMismatch,
  unknownLevel,
  unknownFunction,
  unknownFocus,
  unknownRef,
  unknownExclude,
  shadowedComponent,
  duplicateIdentity,
  overlayWithoutBase,
  formerCodeTaken,
  missingReplacement,
  unknownClassification,
  coarseClassification,
  repeatedTitleWords,
  aliasEqualsTitle,
  duplicateStatement,
  nearDuplicate,
  compoundStatement,
  longStatement,
  itemInWrongSection,
  mixedEndPunctuation,
  mixedCapitals,
  titleSeniority,
  yearsOutsideLevel,
  leadershipAboveLevel,
  duplicateId,
  unknownId,
  unusedLibraryItem,
  conflictingKeys,
  sharedRank,
  offLadder,
  includeOutside,
  missingCodeTable,
  weightsAboveOne,
  assessmentWithoutRole,
  componentNotInRole,
  componentAssessedTwice,
  assessmentInGit,
  exclusionaryIdiom,
  genderedWords,
];
