import type { EditAbilities } from '../../server/service/grouped-edit';

/** A client that can do everything with an edit of several files. */
export const allAbilities: EditAbilities = {
  documentChanges: true,
  createFiles: true,
  renameFiles: true,
  deleteFiles: true,
  annotations: true,
};
