import { slicePage } from './html';
import type { Slice } from './slice';
import { sliceCsv, sliceMarkdown, sliceText } from './texts';

export const sliceFormats = ['text', 'markdown', 'html', 'json', 'csv'] as const;
export type SliceFormat = (typeof sliceFormats)[number];

const renderers: Readonly<Record<SliceFormat, (slice: Slice) => string>> = {
  text: sliceText,
  markdown: sliceMarkdown,
  html: slicePage,
  json: (slice) => `${JSON.stringify(slice, null, 2)}\n`,
  csv: sliceCsv,
};

/** The slice in one of its forms. */
export function renderSlice(slice: Slice, format: SliceFormat): string {
  return renderers[format](slice);
}
