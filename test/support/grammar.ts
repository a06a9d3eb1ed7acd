import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import manifest from '../../package.json';
import { root, textOf } from './imports';

export interface Token {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  /** From the outermost to the innermost. */
  readonly scopes: readonly string[];
}

/** Colours a text as the editor does, with the grammar that the extension contributes for a language. */
export async function tokenizer(language: string): Promise<(text: string) => Token[]> {
  const { grammars } = manifest.contributes;
  const registry = new Registry({
    onigLib: engine(),
    loadGrammar: async (scope) => {
      const file = grammars.find(({ scopeName }) => scopeName === scope)?.path;
      return file ? parseRawGrammar(textOf(file), path.join(root, file)) : null;
    },
  });
  const scope = grammars.find((each) => each.language === language)?.scopeName ?? '';
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`No grammar for ${language}.`);
  return (text) => {
    let state = INITIAL;
    return text.split(/\r?\n/).flatMap((lineText, line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(lineText, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: lineText.slice(startIndex, endIndex),
        line,
        start: startIndex,
        scopes,
      }));
    });
  };
}

let loaded: Promise<void> | undefined;

async function engine() {
  const file = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  loaded ??= loadWASM(readFileSync(file));
  await loaded;
  return {
    createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
    createOnigString: (text: string) => new OnigString(text),
  };
}
