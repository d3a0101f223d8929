/** A grid of `left | right` lines, as a table of tests wants it. */
export const pairs = (grid: string): readonly (readonly [string, string])[] =>
  grid
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split(' | ');
      return [left.trim(), right.trim()] as const;
    });
