/** Takes the cursor's mark out of a text (`†` where the text needs a `|` of its own): the text, and its UTF-16 offset. */
export function cursor(marked: string): { text: string; offset: number } {
  const mark = marked.includes('†') ? '†' : '|';
  const offset = marked.indexOf(mark);
  if (offset < 0) throw new Error('the text has no cursor mark');
  return { text: marked.slice(0, offset) + marked.slice(offset + mark.length), offset };
}
