import type { Feature } from './feature';
import { assessments } from './features/assessments';
import { card } from './features/card';
import { codeAction } from './features/code-action';
import { codeLens } from './features/code-lens';
import { completion } from './features/completion';
import { documents } from './features/documents';
import { evidence } from './features/evidence';
import { explorer } from './features/explorer';
import { exporting } from './features/export';
import { goOn } from './features/go-on';
import { hover } from './features/hover';
import { levels } from './features/levels';
import { merge } from './features/merge';
import { movedFiles } from './features/moved-files';
import {
  definition,
  documentHighlight,
  documentLink,
  neighbours,
  referencesOf,
  workspaceSymbol,
} from './features/navigation';
import { typeHierarchy } from './features/navigation-hierarchy';
import { inlayHint } from './features/navigation-hints';
import { foldingRanges, outline, selectionRanges } from './features/outline';
import { plan } from './features/plan';
import { relevel } from './features/relevel';
import { rename } from './features/rename';
import { scaffold } from './features/scaffold';
import { semanticTokensOf } from './features/semantic-tokens';
import { status } from './features/status';
import { viewChoices } from './features/view-choices';
import { viewPanels } from './features/views';

/** Everything that the server offers, one LSP method (or one small group) each. */
export const features: readonly Feature[] = [
  documents,
  completion,
  hover,
  codeAction,
  codeLens,
  outline,
  foldingRanges,
  selectionRanges,
  card,
  viewPanels,
  viewChoices,
  status,
  goOn,
  levels,
  scaffold,
  definition,
  referencesOf,
  documentHighlight,
  documentLink,
  workspaceSymbol,
  neighbours,
  typeHierarchy,
  inlayHint,
  semanticTokensOf,
  rename,
  plan,
  assessments,
  evidence,
  exporting,
  movedFiles,
  explorer,
  relevel,
  merge,
];
