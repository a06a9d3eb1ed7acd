import { quote } from '../../text/quote';
import type { Green, GreenAlias } from '../green';
import type { SyntaxProblem } from '../tree';
import { messages } from './messages';

/** More values than this, with all references written out, are an attack or a mistake; `View` stops there too. */
const mostValues = 50_000;

/** Follows anchors and aliases in the order of the text. */
export class AliasCheck {
  readonly problems: SyntaxProblem[] = [];
  /** Anchors of scalars with their offset, for the check whether anything uses them. */
  readonly scalars: { readonly name: string; readonly start: number; readonly green: Green }[] = [];
  readonly tagged: { readonly tag: string; readonly start: number; readonly green: Green }[] = [];
  readonly used = new Set<string>();
  private readonly sizes = new Map<string, number>();
  private readonly unfinished: string[] = [];
  private bomb = false;
  /** How many anchors, references and tags have been met. */
  seen = 0;

  open(green: Green, start: number): void {
    if (green.tag || green.anchor) this.seen++;
    if (green.tag) this.tagged.push({ tag: green.tag, start, green });
    if (!green.anchor) return;
    this.unfinished.push(green.anchor);
    if (green.kind === 'scalar') this.scalars.push({ name: green.anchor, start, green });
  }

  close(green: Green, _start: number, size: number): void {
    if (!green.anchor) return;
    this.unfinished.pop();
    this.sizes.set(green.anchor, size);
  }

  use(alias: GreenAlias, start: number): number {
    this.used.add(alias.name);
    this.seen++;
    const size = this.sizes.get(alias.name);
    if (size === undefined) this.problems.push(this.unknown(alias, start));
    else if (size > mostValues && !this.bomb) {
      this.bomb = true;
      this.problems.push({
        rule: 'alias-bomb',
        start,
        end: start + alias.length,
        message: messages.aliasBomb,
        repairs: [],
      });
    }
    return Math.min(size ?? 1, Number.MAX_SAFE_INTEGER / 2);
  }

  private unknown({ name, length }: GreenAlias, start: number): SyntaxProblem {
    const end = start + length;
    if (this.unfinished.includes(name))
      return { rule: 'unknown-alias', start, end, message: messages.circularAlias(name), repairs: [] };
    const edits = [{ start, end, text: quote(`*${name}`) }];
    const certain = /[^\w-]/.test(name);
    return {
      rule: 'unknown-alias',
      start,
      end,
      message: messages.unknownAlias(name),
      repairs: [{ title: messages.quoteTitle, edits, certain }],
    };
  }
}
