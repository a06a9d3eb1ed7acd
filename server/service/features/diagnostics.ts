import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, DiagnosticSeverity, DiagnosticTag, Range } from 'vscode-languageserver-types';
import type { Span } from '../../model/text/span';
import { rules } from '../rules/all';
import type { Problem, Severity } from '../rules/rule';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 };

const tags: ReadonlyMap<string, DiagnosticTag> = new Map(
  rules.flatMap(({ meta }): [string, DiagnosticTag][] =>
    meta.tag ? [[meta.name, meta.tag === 'unnecessary' ? 1 : 2]] : [],
  ),
);

/** What a diagnostic of ours carries along, for clients that hand it back. */
export interface DiagnosticData {
  readonly rule: string;
  /** True where a safe fix is known. */
  readonly fixable: boolean;
}

/**
 * Problems as LSP diagnostics. `helpUri` gives the address of a rule's page, empty where there is none; related
 * places in other files are left out unless `documentOf` knows the file.
 */
export function diagnosticsOf(
  problems: readonly Problem[],
  document: TextDocument,
  helpUri: (rule: string) => string | undefined = () => undefined,
  documentOf: (uri: string) => TextDocument | undefined = () => undefined,
): Diagnostic[] {
  return problems.map((problem): Diagnostic => {
    const { rule, severity, message, fix } = problem;
    const href = helpUri(rule);
    const tag = tags.get(rule);
    const related = relatedOf(problem, document, documentOf);
    const data: DiagnosticData = { rule, fixable: fix !== undefined };
    return {
      range: rangeOf(document, problem),
      severity: severities[severity],
      code: rule,
      source: 'Rolewright',
      message,
      ...(href ? { codeDescription: { href } } : {}),
      ...(tag ? { tags: [tag] } : {}),
      ...(related.length > 0 ? { relatedInformation: related } : {}),
      data,
    };
  });
}

function relatedOf(
  { related = [] }: Problem,
  document: TextDocument,
  documentOf: (uri: string) => TextDocument | undefined,
): NonNullable<Diagnostic['relatedInformation']> {
  return related.flatMap(({ uri, span, message }) => {
    const place = uri === document.uri ? document : documentOf(uri);
    return place ? [{ location: { uri, range: rangeOf(place, span) }, message }] : [];
  });
}

/** A span as an LSP range of its document. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
