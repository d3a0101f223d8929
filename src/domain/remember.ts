/**
 * The same function, which keeps its answers for texts met again: a heading stands over thousands of rows, `NR` in
 * thousands of cells.
 * Long texts and what comes after `most` different ones are worked out each time, so that memory stays bounded.
 */
export function remembered<T>(read: (text: string) => T, most = 5000, longest = 160): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const answer = read(text);
    if (known.size < most && text.length <= longest) known.set(text, { answer });
    return answer;
  };
}
