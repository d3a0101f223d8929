/** A value with its long arrays taken out, and those arrays in slices: a database clones each in a short task. */
export interface Parted {
  readonly head: unknown;
  readonly parts: readonly (readonly unknown[])[];
}

/** Elements of one slice: rows of a sheet, most often. */
const MOST = 100;
const PLACE = 'passerelle:parts';

/** Takes the long arrays of plain data out. Elements of a long array are not looked into: rows are short. */
export function parted(value: unknown): Parted {
  const parts: (readonly unknown[])[] = [];
  const headOf = (one: unknown): unknown => {
    if (Array.isArray(one)) {
      if (one.length <= MOST) return one.map(headOf);
      const from = parts.length;
      for (let at = 0; at < one.length; at += MOST) parts.push(one.slice(at, at + MOST));
      return { [PLACE]: [from, parts.length] };
    }
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, held]) => [name, headOf(held)]));
  };
  return { head: headOf(value), parts };
}

/** Puts the long arrays back. */
export function whole(head: unknown, parts: Parted['parts']): unknown {
  if (Array.isArray(head)) return head.map((one) => whole(one, parts));
  if (typeof head !== 'object' || head === null) return head;
  if (PLACE in head) {
    const [from, to] = head[PLACE] as readonly [number, number]; // written by `parted`
    return parts.slice(from, to).flat();
  }
  return Object.fromEntries(Object.entries(head).map(([name, one]) => [name, whole(one, parts)]));
}
