import type { ServerContext } from './context';

/** Asks what Git does with the file of an open assessment, and has its problems looked at again where that is news. */
export async function lookInGit(
  { workspace, background, gitFiles, report }: ServerContext,
  uri: string,
): Promise<void> {
  if (!gitFiles || workspace.kindOf(uri) !== 'assessment') return;
  try {
    if (workspace.setInGit(uri, await gitFiles.keeping(uri))) background.looksAgain(uri);
  } catch (error) {
    report('asking Git about an assessment', error);
  }
}

/** The same for all open assessments, when what Git does may have changed. */
export function lookInGitAgain(context: ServerContext): void {
  for (const uri of context.workspace.openUris) void lookInGit(context, uri);
}
