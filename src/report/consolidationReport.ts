import { citiesSheetWords as w } from '../catalogue/citiesSheetWords';
import { laureates } from '../catalogue/laureates';
import type { Basis } from '../domain/cityFigure';
import type { CityRefusal, ComparedCity, Consolidation, SideFigure, SideRow } from '../domain/consolidation';
import { type Language, say } from '../domain/message';
import { refusalSaid } from '../pipeline/compile/cities/citiesCover';

/** What `consolidate` says: how many were received, how many figures stand side by side, alone, and apart. */
export function consolidationText(out: string, compared: Consolidation, language: Language): string {
  const { subjects } = compared;
  const first = subjects.map(({ rows }) => figures(rows.slice(0, 1)));
  const together = first.reduce((sum, count) => sum + (count > 1 ? count : 0), 0);
  const alone = first.filter((count) => count === 1).length;
  const apart = subjects.reduce((sum, { rows }) => sum + figures(rows.slice(1)), 0);
  return [...receivedLines(compared, language), say(w.compared, { together, alone, apart, out }, language), ''].join(
    '\n',
  );
}

/** How many files were received and refused, and which laureates are not there. */
export function receivedLines(
  { cities, notReceived, refused }: Pick<Consolidation, 'cities' | 'notReceived' | 'refused'>,
  language: Language,
): readonly string[] {
  const counts = {
    received: laureates.length - notReceived.length,
    laureates: laureates.length,
    others: cities.filter(({ isLaureate }) => !isLaureate).length,
    refused: refused.length,
  };
  const names = notReceived.map((id) => laureates.find((one) => one.id === id)?.name ?? id);
  return [
    say(w.summary, counts, language),
    ...(names.length === 0 ? [] : [say(w.absent, { names: names.join(', ') }, language)]),
  ];
}

const figures = (rows: readonly SideRow[]): number => rows.reduce((sum, row) => sum + row.figures.length, 0);

/** The comparison in its public shape: cities by their place in `cities`. */
export const consolidationJson = (out: string, compared: Consolidation, language: Language) => ({
  out,
  ...receivedJson(compared, language),
  subjects: compared.subjects.map(({ subject, rows, missing, total }) => ({
    subject,
    rows: rows.map(({ basis, apart, figures }) => ({
      basis: basisJson(basis),
      apart,
      figures: figures.map(figureJson),
    })),
    missing: missing.map(({ city, missing: key }) => ({ city, key: key ?? null })),
    ...(total !== undefined && {
      total: {
        value: total.value,
        basis: basisJson(total.basis),
        cities: total.figures.map(({ city }) => city),
        inside: total.inside,
        twice: total.twice.map(({ city, title, value }) => ({ city, title, value })),
      },
    }),
  })),
  asks: compared.asks,
  levels: compared.levels,
  findings: compared.findings,
  changes: compared.changes.map(({ city, subject, before, after, why }) => ({
    city,
    subject,
    before: before?.value ?? null,
    after: after?.value ?? null,
    unit: (after ?? before)?.basis.unit ?? '',
    why,
  })),
});

/** Who is there, who is not, and what was refused. */
export const receivedJson = (
  { cities, notReceived, refused }: Pick<Consolidation, 'cities' | 'notReceived' | 'refused'>,
  language: Language,
) => ({
  cities: cities.map(cityJson),
  notReceived,
  refused: refused.map((one: CityRefusal) => ({
    file: one.file,
    kind: one.kind,
    message: refusalSaid(one, language),
  })),
});

const basisJson = (basis: Basis) => ({ ...basis });

const figureJson = ({ city, value, origin, version }: SideFigure) => ({
  city,
  value: value ?? null,
  origin,
  ...(version !== undefined && { version }),
});

const cityJson = ({
  name,
  file,
  origin,
  kind,
  on,
  territory,
  laureate,
  isLaureate,
  remarks,
  contract,
  population,
  coverage,
  counts,
}: ComparedCity) => ({
  name,
  file,
  origin,
  ...(kind !== undefined && { kind }),
  ...(on !== undefined && { on }),
  territory,
  ...(laureate !== undefined && { laureate }),
  isLaureate,
  remarks,
  contract,
  ...(population !== undefined && { population }),
  ...(coverage !== undefined && { coverage }),
  counts,
});
