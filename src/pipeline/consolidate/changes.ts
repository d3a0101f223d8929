import type { CityFinding } from '../../domain/cities';
import type { CityChange, MovedBy } from '../../domain/cityChange';
import { basisKey, type CityFigure } from '../../domain/cityFigure';

/** One figure of one city: a subject on a basis. */
const keyOf = ({ subject, basis }: CityFigure): string => `${subject} ${basisKey(basis)}`;

/**
 * What moved between two packs of one city: figures of one subject on one basis that differ, those that are new, those that are gone. Why,
 * only where a file says it: another edition of the inventory, other source cells, a justification at the cell.
 */
export function changesOfCity(
  before: readonly CityFigure[],
  after: readonly CityFigure[],
  findings: readonly CityFinding[],
): readonly CityChange[] {
  const known = new Map(before.map((figure) => [keyOf(figure), figure]));
  const met = new Set<string>();
  const moved = after.flatMap((figure): readonly CityChange[] => {
    const key = keyOf(figure);
    if (met.has(key)) return []; // said twice in one file: the first is compared
    met.add(key);
    const old = known.get(key);
    if (old === undefined) return [{ subject: figure.subject, after: figure, why: saidAt(figure, findings) }];
    if (old.value === figure.value && old.missing === figure.missing) return [];
    return [
      { subject: figure.subject, before: old, after: figure, why: [...told(old, figure), ...saidAt(figure, findings)] },
    ];
  });
  const gone = [...known].flatMap(([key, figure]) =>
    met.has(key) ? [] : [{ subject: figure.subject, before: figure, why: [] }],
  );
  return [...moved, ...gone];
}

const told = (before: CityFigure, after: CityFigure): readonly MovedBy[] => [
  ...differing('edition', before.version, after.version),
  ...differing('sources', before.origin.sources, after.origin.sources),
];

const differing = (is: 'edition' | 'sources', before?: string, after?: string): readonly MovedBy[] =>
  before === after || before === undefined || after === undefined ? [] : [{ is, before, after }];

const saidAt = ({ origin: { sheet, address } }: CityFigure, findings: readonly CityFinding[]): readonly MovedBy[] =>
  findings.flatMap((one) =>
    one.justification !== undefined && one.sheet === sheet && one.address === address
      ? [{ is: 'said' as const, text: one.justification }]
      : [],
  );
