/** Server to client: the text of a file, or null. Only where the server has no file system of its own. */
export const readFileRequest = 'rolewright/readFile';
export interface ReadFileParams {
  readonly uri: string;
}

/** Server to client: the URIs of role, taxonomy, library, pay and assessment files below a folder. */
export const findFilesRequest = 'rolewright/findFiles';
export interface FindFilesParams {
  readonly folder: string;
}

/** Names of files that the server wants to be told of, as globs; tables of declared code systems are among them. */
export const watchedFiles = ['**/{*.role,*.library,*.pay,taxonomy}.{yaml,yml}', '**/*.tsv'];

/** What says what Git does with files, as globs. */
export const watchedOfGit = ['**/.gitignore', '**/.git/{index,info/exclude}'];

/** Whether a change of this file can change what Git does with others. */
export function isOfGit(uri: string): boolean {
  return /\/(\.gitignore|\.git\/(index|info\/exclude))$/.test(uri);
}

/** All that disappears: a folder that goes is told of once, and takes its files along. */
export const watchedDeletions = '**';

/** Whether a file's name is one of ours: a role, a taxonomy, a library, pay or an assessment. */
export function isOurs(name: string): boolean {
  return /(\.(role|library|pay|assessment)|(^|\/)taxonomy)\.ya?ml$/i.test(name);
}
