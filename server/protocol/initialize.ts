/** What a client may say at initialisation. All of it optional: other editors send nothing. */
export interface InitializationOptions {
  /** Commands of the client that may stand in lenses and hovers. */
  readonly commands?: readonly string[];
  /** URI of the folder with the rule pages, for clients that know better than the server where it is. */
  readonly rulePages?: string;
  /** The server shall read files through the client. */
  readonly filesThroughClient?: boolean;
  /** Files of pay outside of the taxonomy's folder, for clients without the setting `rolewright.pay.files`. */
  readonly payFiles?: readonly string[];
  /** No other program, such as Git, may be started in the folder: nobody has called it trustworthy yet. */
  readonly restricted?: boolean;
}

/** Client to server: other programs may be started from now on. */
export const trustedNotification = 'rolewright/trusted';
