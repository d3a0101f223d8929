/**
 * The same function, which keeps its answers for texts met again: a heading stands over thousands of rows, `NR` in
 * thousands of cells, and each title of a long list is asked about several times in a row. Long texts are worked out each time; of the
 * others, those met lately are kept: `most` of them at least, twice as many at most, so that memory stays bounded.
 */
export function remembered<T>(read: (text: string) => T, most = 5000, longest = 160): (text: string) => T {
  let recent = new Map<string, Kept<T>>();
  let older: ReadonlyMap<string, Kept<T>> = new Map();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known.answer;
    const kept = older.get(text) ?? { answer: read(text) };
    if (text.length > longest) return kept.answer;
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, kept);
    return kept.answer;
  };
}

interface Kept<T> {
  readonly answer: T;
}
