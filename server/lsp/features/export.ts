import {
  type BeginExportParams,
  type BeginExportResult,
  beginExportRequest,
  endExportNotification,
  type MoreExportParams,
  type MoreExportResult,
  moreExportRequest,
} from '../../protocol/export';
import { onceAllRead } from '../all-read';
import { fenced } from '../context';
import { type ExportFile, type ExportStep, exportFiles } from '../export/files';
import { planExport } from '../export/plan';
import type { Feature } from '../feature';

/** So many roles are done at a time: enough that the way costs little, few enough to be stopped between them. */
const atATime = 10;

/** rolewright/export/…: the client asks for file after file and writes them, so that any file system will do. */
export const exporting: Feature = (context) => {
  const { connection, workspace } = context;
  const running = new Map<number, AsyncGenerator<ExportStep>>();
  let last = 0;

  const begin = async ({ uri, ...options }: BeginExportParams): Promise<BeginExportResult> => {
    const { taxonomy } = await workspace.governance(uri);
    const plan = planExport(workspace, taxonomy, options);
    if ('refusal' in plan) return plan;
    running.set(++last, exportFiles(workspace, plan, options));
    return { id: last, roles: plan.roles.size, paths: plan.paths };
  };

  const more = async ({ id }: MoreExportParams): Promise<MoreExportResult> => {
    const files: ExportFile[] = [];
    let roles = 0;
    for (let steps = 0; steps < atATime; steps++) {
      const next = await running.get(id)?.next();
      if (!next || next.done) {
        running.delete(id);
        return { files, roles, ended: true };
      }
      files.push(...next.value.files);
      roles = next.value.roles;
    }
    return { files, roles, ended: false };
  };

  connection.onRequest<BeginExportResult | object, void>(
    beginExportRequest,
    onceAllRead(context, 'export', begin),
  );
  connection.onRequest(
    moreExportRequest,
    fenced<MoreExportParams, MoreExportResult | null>(context, 'files of an export', more, null),
  );
  connection.onNotification(endExportNotification, ({ id }: MoreExportParams) => {
    running.delete(id);
  });
  return {};
};
