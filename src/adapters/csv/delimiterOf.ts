import Papa from 'papaparse';

/** In the order of preference when several fit: a comma is also a decimal sign. */
const DELIMITERS = [';', '\t', ','] as const;
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 100_000;

/** Which sign parts the fields: the one that Excel's `sep=` line names, else the one that parts most rows alike. */
export function delimiterOf(text: string): { readonly delimiter: string; readonly text: string } {
  const [line, named] = /^sep=([;,\t])\r?\n/i.exec(text) ?? [];
  if (line !== undefined && named !== undefined) return { delimiter: named, text: text.slice(line.length) };
  let best: { readonly delimiter: string; readonly share: number } = { delimiter: ';', share: 0 };
  for (const delimiter of DELIMITERS) {
    const share = shareOfAlike(text.slice(0, SAMPLE_LENGTH), delimiter);
    if (share > best.share) best = { delimiter, share };
  }
  return { delimiter: best.delimiter, text };
}

/** The share of rows that have the most frequent number of fields, when that is two or more. */
function shareOfAlike(sample: string, delimiter: string): number {
  const { data } = Papa.parse<readonly string[]>(sample, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, data.length);
}
