import { version as packaged } from '../../package.json';

/** The version of the product, as its package says. */
export const version: string = packaged;
