import * as vscode from 'vscode';
import { type OwnersResult, ownersRequest } from '../../../server/protocol/explorer';
import type { Server } from '../server';
import { tell } from '../tell';

const onlyMineKey = 'rolewright.onlyMyRoles';

/** Whose roles count as mine, and whether only these are shown. */
export class Mine {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly memory: vscode.Memento,
    private readonly server: Server,
  ) {}

  /** The owner whose roles alone are shown; undefined: all roles. */
  get owner(): string | undefined {
    return this.memory.get(onlyMineKey) === true ? this.chosen : undefined;
  }

  /** Shows my roles alone; asks whose these are where nobody has said so. */
  async show(): Promise<void> {
    if (this.chosen === undefined && !(await this.ask())) return;
    await this.only(true);
  }

  async showAll(): Promise<void> {
    await this.only(false);
  }

  /** Asks whose roles are mine, and shows these. */
  async choose(): Promise<void> {
    if (await this.ask()) await this.only(true);
  }

  private get chosen(): string | undefined {
    const owner = vscode.workspace.getConfiguration('rolewright').get<string>('owner')?.trim();
    return owner ? owner : undefined;
  }

  private async only(mine: boolean): Promise<void> {
    await this.memory.update(onlyMineKey, mine);
    this.changed.fire();
  }

  private async ask(): Promise<boolean> {
    const connection = await this.server.running();
    const { owners } = await connection.sendRequest<OwnersResult>(ownersRequest, {});
    if (owners.length === 0) {
      tell(
        'No role names its owner yet. Write who answers for a role behind “owner:”, such as a team or a person.',
      );
      return false;
    }
    const picked = await vscode.window.showQuickPick(
      owners.map(({ name, roles }) => ({
        label: name,
        description: roles === 1 ? '1 role' : `${roles} roles`,
      })),
      { title: 'My roles', placeHolder: 'Which owner are you, or is your team?' },
    );
    if (!picked) return false;
    const settings = vscode.workspace.getConfiguration('rolewright');
    await settings.update('owner', picked.label, vscode.ConfigurationTarget.Global);
    return true;
  }
}
