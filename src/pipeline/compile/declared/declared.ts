import { identityColumns, isSameTable } from '../../../catalogue/tables/identity';
import type { Column } from '../../../catalogue/tables/description';
import type { FilledTable } from '../../../catalogue/tables/recipe';
import type { CellAt } from '../../../domain/cell';
import type { Dossier } from '../../../domain/dossier';
import { plain } from '../../../domain/label';
import type { StandingCell, StandingTable } from '../../../domain/standingTable';
import { tablesSaid } from '../../../domain/tableDecision';
import type { Language } from '../../../domain/message';
import type { PlannedRow, SheetPlan } from '../../../domain/plan';
import type { Figure } from '../figure';
import { isBlank } from '../record';
import { declaredFigure, type Said } from './declaredFigure';

/** A cell of a contract table that the city made by hand, matched with one of ours. */
export interface DeclaredCell extends Said {
  readonly at: CellAt;
}

/** These cells by the key of ours: `buildings/total`. */
export type Declared = ReadonlyMap<string, DeclaredCell>;

/** A table that the city made by hand, in the place of one of ours. */
export interface HandMade {
  readonly sheet: string;
  readonly standing: StandingTable;
}

/** A line of ours as it is looked for in a table made by hand: by the words of its cells, else by its identifier there. */
export interface Line {
  readonly key: string;
  readonly texts?: Readonly<Record<string, string>>;
  /** Its identifier in the other table, when it is not ours. */
  readonly line?: string;
}

/**
 * The table that the city made by hand in the place of one of ours, in any version; `null` where there is none, where it is not to be read,
 * or where there are two: nothing says which.
 */
export function handMadeFor({ id, form }: FilledTable, { recognitions, mapping }: Dossier): HandMade | null {
  const { isIgnored } = tablesSaid(mapping);
  const found = recognitions.flatMap((recognition) => {
    const { standing, sheet } = recognition;
    if (standing === undefined || standing.form !== form || isIgnored(recognition)) return [];
    return isSameTable(standing.table, id) ? [{ sheet, standing }] : [];
  });
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

/** The cells of a table made by hand by the keys of ours, line by line; a line that two others could be is none of them. */
export function declaredIn(
  { sheet, standing }: HandMade,
  table: FilledTable,
  lines: readonly Line[],
  language: Language,
): Declared {
  const found = linesFound(standing, table.id, lines);
  const cells = byLine(standing);
  return new Map(
    [...found].flatMap(([key, line]) =>
      table.columns.flatMap((column: Column): readonly (readonly [string, DeclaredCell])[] => {
        const cell = cells.get(line)?.get(column.id);
        if (cell === undefined) return [];
        const at = { sheet, address: cell.address };
        const said = declaredFigure(cell, at, column, table, standing, language);
        return said === null ? [] : [[`${key}/${column.id}`, { at, ...said }]];
      }),
    ),
  );
}

/** Each line of ours with the line that it is in the table made by hand. */
function linesFound(standing: StandingTable, table: string, lines: readonly Line[]): ReadonlyMap<string, string> {
  const cells = byLine(standing);
  const identities = identityColumns[table] ?? [];
  const found = new Map<string, string>();
  for (const { key, texts, line = key } of lines) {
    if (texts === undefined) {
      if (cells.has(line)) found.set(key, line);
      continue;
    }
    const same = [...cells].filter(([, line]) =>
      identities.some((column) => isSameWords(texts[column], line.get(column)?.value)),
    );
    const [only, ...others] = same;
    if (only !== undefined && others.length === 0) found.set(key, only[0]);
  }
  const times = new Map<string, number>();
  for (const line of found.values()) times.set(line, (times.get(line) ?? 0) + 1);
  return new Map([...found].filter(([, line]) => times.get(line) === 1));
}

function isSameWords(ours: string | undefined, theirs: StandingCell['value'] | undefined): boolean {
  if (ours === undefined || typeof theirs !== 'string') return false;
  const said = plain(theirs);
  return said !== '' && said === plain(ours);
}

/** Ours where it says something or waits for its own cells; else what the city wrote in its own table. */
export const orDeclared = (ours: Figure, declared: DeclaredCell | undefined): Figure =>
  isBlank(ours.value) && ours.expression === undefined && declared?.figure != null ? declared.figure : ours;

/** The plan with each cell that has its like in a table made by hand. */
export function withDeclared(plan: SheetPlan, declared: Declared): SheetPlan {
  if (declared.size === 0) return plan;
  const rows = plan.rows.map((row): PlannedRow => {
    const cells = row.cells.map((cell) => {
      const like = declared.get(cell?.key ?? '');
      return cell === null || like === undefined ? cell : { ...cell, declared: { at: like.at, value: like.value } };
    });
    return cells.every((cell, i) => cell === row.cells[i]) ? row : { ...row, cells };
  });
  return { ...plan, rows };
}

/** The cells of a table by line and column, in reading order. */
export function byLine({ cells }: StandingTable): ReadonlyMap<string, ReadonlyMap<string, StandingCell>> {
  const lines = new Map<string, Map<string, StandingCell>>();
  for (const cell of cells) {
    const line = lines.get(cell.row) ?? new Map<string, StandingCell>();
    lines.set(cell.row, line);
    if (!line.has(cell.column)) line.set(cell.column, cell);
  }
  return lines;
}
