import type { Ajv, Options } from 'ajv';

export function newAjv(options?: Options): Ajv;
