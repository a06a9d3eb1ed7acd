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
import { type ExportFile, exportFiles, fileCount } from '../export/files';
import { planExport } from '../export/plan';
import type { Feature } from '../feature';

/** So many files travel at a time: enough that the way costs little, few enough to be stopped between them. */
const atATime = 10;

/** rolewright/export/…: the client asks for file after file and writes them, so that any file system will do. */
export const exporting: Feature = (context) => {
  const { connection, workspace } = context;
  const running = new Map<number, AsyncGenerator<ExportFile>>();
  let last = 0;

  const begin = async ({ uri, ...options }: BeginExportParams): Promise<BeginExportResult> => {
    const { taxonomy } = await workspace.governance(uri);
    const plan = planExport(workspace, taxonomy, options);
    if ('refusal' in plan) return plan;
    running.set(++last, exportFiles(workspace, plan, options));
    return { id: last, roles: plan.roles.size, files: fileCount(plan, options) };
  };

  const more = async ({ id }: MoreExportParams): Promise<MoreExportResult> => {
    const files: ExportFile[] = [];
    while (files.length < atATime) {
      const next = await running.get(id)?.next();
      if (!next || next.done) {
        running.delete(id);
        break;
      }
      files.push(next.value);
    }
    return { files };
  };

  connection.onRequest<BeginExportResult | object, void>(
    beginExportRequest,
    onceAllRead(context, 'export', begin),
  );
  connection.onRequest(moreExportRequest, fenced(context, 'files of an export', more, null));
  connection.onNotification(endExportNotification, ({ id }: MoreExportParams) => {
    running.delete(id);
  });
  return {};
};
