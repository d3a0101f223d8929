import { addressOf } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import { cellOf } from '../../domain/fact';
import { crossing } from '../../domain/recognition';
import { sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import { isNoFigures } from './columnsLeftOut';
import { type SourceTable, sourcesIn } from './sourceTable';

interface Understood {
  readonly workbook: Workbook;
  readonly dossier: Dossier;
}

/** How many figures of the grids that were understood are in no fact: of shares, changes, averages, partial sums. */
export const figuresOutside = ({ workbook, dossier }: Understood): number =>
  sourcesIn(dossier).reduce((all, source) => all + outsideOf(source, workbook), 0);

function outsideOf({ recognition, facts }: SourceTable, workbook: Workbook): number {
  const { layout, sheet: name } = recognition;
  const sheet = sheetNamed(workbook, name);
  if (sheet === undefined || layout?.shape !== 'grid' || layout.figureColumns === undefined) return 0;
  const known = new Set(facts.map(({ source }) => cellOf(source).address));
  const headings = new Map(
    layout.headings.map((heading) => [layout.orientation === 'across' ? heading.col : heading.row, heading]),
  );
  let count = 0;
  for (const line of layout.figureColumns) {
    if (isNoFigures(headings.get(line)?.text ?? '')) continue;
    for (const entry of layout.entries) {
      const { row, col } = crossing(layout, entry, { row: line, col: line });
      if (typeof valueAt(sheet, row, col) === 'number' && !known.has(addressOf(row, col))) count += 1;
    }
  }
  return count;
}
