import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  type InitializeParams,
} from 'vscode-languageserver';
import { readable } from '../model/text/uri';
import type { InitializationOptions } from '../protocol/initialize';
import type { PayGiven } from '../workspace/given-pay';
import { placeAt } from '../workspace/pay-path';
import type { ServerContext } from './context';

const name = 'pay';

/**
 * Files of pay outside of the taxonomies: which ones the settings `rolewright.pay.*` name for each folder, and word of
 * their changes. A client without settings may name them at initialisation.
 */
export class PaySettings {
  private watching: Promise<Disposable> | undefined;
  private following = false;
  private hadSome = false;

  constructor(
    private readonly context: ServerContext,
    private readonly params: InitializeParams,
  ) {}

  /** What is named now, for the folders that the workspace has now. */
  async wanted(): Promise<readonly PayGiven[]> {
    const { settings, workspace } = this.context;
    if (!this.following) await settings.follow(name);
    this.following = true;
    const given = workspace.folderUris.map(async (folder): Promise<PayGiven> => {
      const { files, taxonomy } = ((await settings.get(name, folder)) ?? {}) as Record<string, unknown>;
      const place =
        typeof taxonomy === 'string' && taxonomy !== '' ? placeAt(taxonomy, folder) : `${folder}/`;
      return { place, folder, paths: textsIn(files ?? this.options.payFiles) };
    });
    return (await Promise.all(given)).filter(({ paths }) => paths.length > 0);
  }

  /** Has the files read, and their changes watched. */
  async take(given: readonly PayGiven[]): Promise<void> {
    if (given.length === 0 && !this.hadSome) return;
    this.hadSome = given.length > 0;
    const { workspace, background } = this.context;
    await workspace.givePay(given);
    await background.filesChanged();
    this.watch();
  }

  private get options(): InitializationOptions {
    return (this.params.initializationOptions ?? {}) as InitializationOptions;
  }

  /** Files inside the folders of the workspace are watched anyway. */
  private watch(): void {
    const { connection, workspace, report } = this.context;
    const { dynamicRegistration, relativePatternSupport } =
      this.params.capabilities.workspace?.didChangeWatchedFiles ?? {};
    if (!dynamicRegistration) return;
    const old = this.watching;
    const watchers = workspace.givenPay.watched
      .filter(({ folder }) => !workspace.isInFolder(`${folder}/`))
      .map(({ folder, pattern }): FileSystemWatcher => {
        if (relativePatternSupport) return { globPattern: { baseUri: folder, pattern } };
        return { globPattern: `${readable(folder.replace(/^[^:]+:\/\/[^/]*/, ''))}/${pattern}` };
      });
    this.watching =
      watchers.length === 0
        ? undefined
        : connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    this.watching?.catch((error) => report('watching files of pay', error));
    old?.then((watch) => watch.dispose()).catch(() => undefined);
  }
}

function textsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((each) => typeof each === 'string' && each.trim() !== '');
}
