import type { RoleFacts } from '../../model/facts/facts';

/**
 * The address of a role's file under its new code, where it was named after the old one (`<code>.role.yaml`, with
 * `.<region>` for an overlay); undefined where people chose another name, which stays.
 */
export function movedTo({ uri, code, region }: RoleFacts, to: string): string | undefined {
  if (code === undefined) return undefined;
  const slash = uri.lastIndexOf('/') + 1;
  const name = uri.slice(slash);
  const ending = /\.role\.ya?ml$/i.exec(name)?.[0];
  if (ending === undefined) return undefined;
  const stem = name.slice(0, -ending.length);
  const tails = region === undefined ? [''] : ['', `.${encodeURIComponent(region)}`];
  const tail = tails.find((each) => stem === encodeURIComponent(code) + each);
  return tail === undefined ? undefined : uri.slice(0, slash) + encodeURIComponent(to) + tail + ending;
}
