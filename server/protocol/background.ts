/** Notification, server → client: what goes on in the background, whenever that changes. */
export const backgroundNotification = 'rolewright/background';

export interface BackgroundState {
  /** Roles are being read: until then search and references know some of them only. */
  readonly reading: boolean;
  /** Files are being checked that nobody has open. */
  readonly checking: boolean;
  /** Roles that are not read because a person stopped it: search, references and problems between files miss them. */
  readonly unread: number;
  /** Files whose problems are not known because a person stopped it. */
  readonly unchecked: number;
}

/** Notification, client → server: read and check what a person had stopped. */
export const goOnNotification = 'rolewright/goOn';
