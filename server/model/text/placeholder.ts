/** A value that is only a note of its author, such as `tbc`, `{add task}` or dots; words inside a sentence do not count. */
const placeholder =
  /^(?:\W*(?:tb[acd]|to[ -]?do|to be (?:added|confirmed|decided|defined|determined|done|written)|fixme|n\/?a|none yet|not yet (?:defined|written)|missing|placeholder|fill (?:me )?in|x{3,}|lorem ipsum.*)\W*|[{<[](?:add|insert|your|enter|todo|tb[acd])\b[^{}<>[\]]*[\]>}]|\.{2,}|…|\?+|-+)$/is;

/** True where a whole text is a placeholder. An empty text is none. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text.trim());
}
