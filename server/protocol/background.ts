/** Notification, server → client: what is not known because a person stopped the reading or checking of all files. */
export const leftOutNotification = 'rolewright/leftOut';

/** Nothing is left out where both are 0. */
export interface LeftOut {
  /** Roles that are not read: search, references and problems between files miss them. */
  readonly unread: number;
  /** Files whose problems are not known. */
  readonly unchecked: number;
}

/** Notification, client → server: read and check what was left out. */
export const goOnNotification = 'rolewright/goOn';
