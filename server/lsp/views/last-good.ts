import { cannotBeRead } from '../../card/response';
import { fileName } from '../../model/text/uri';
import type { ViewResult, ViewSpec } from '../../protocol/views';
import { viewMessages } from '../../service/messages/views';
import type { Workspace } from '../../workspace/workspace';

/** The views of so many panels are kept. */
const most = 20;

/** Keeps each view as it was when all its texts could be read, for while one of them is half typed. */
export class LastGood {
  private readonly views = new Map<string, ViewResult>();

  constructor(private readonly workspace: Workspace) {}

  /** What to show: the drawn view, or the last good one where an open text of either cannot be read now. */
  of(view: ViewSpec, drawn: ViewResult | null): ViewResult | null {
    const key = JSON.stringify(view);
    const last = this.views.get(key);
    const files = { ...last?.files, ...drawn?.files };
    const broken = Object.keys(files).filter((uri) => this.isBroken(uri));
    if (broken.length === 0) return this.keep(key, drawn);
    const names = broken.map(fileName);
    // With the versions of now, so that the panel knows that it need not ask again.
    const now = Object.fromEntries(
      Object.keys(files).map((uri) => [uri, this.workspace.documentOf(uri)?.version ?? null]),
    );
    if (last) return { ...last, files: now, notice: viewMessages.stale(names) };
    return drawn && { ...drawn, notice: viewMessages.partial(names) };
  }

  private isBroken(uri: string): boolean {
    const tree = this.workspace.treeOf(uri);
    return tree !== undefined && cannotBeRead(tree);
  }

  private keep(key: string, drawn: ViewResult | null): ViewResult | null {
    this.views.delete(key);
    if (drawn) this.views.set(key, drawn);
    const [oldest] = this.views.keys();
    if (this.views.size > most && oldest !== undefined) this.views.delete(oldest);
    return drawn;
  }
}
