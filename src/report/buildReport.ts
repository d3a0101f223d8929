import { words } from '../catalogue/words';
import type { Dossier } from '../domain/dossier';
import type { Finding, Severity } from '../domain/finding';
import { type Language, say } from '../domain/message';
import type { Receipt } from '../domain/plan';
import type { WrittenFigure } from '../domain/table';
import type { CellApart, HandMadeTable } from '../pipeline';
import { countsSaid } from './causes';
import { countSeverities } from './findings';
import { countUses } from './inspectJson';
import { isUnderstood } from './inspectText';

/** What a build did: what `build --json` prints (design, section 5). */
export interface BuildJson {
  readonly out: string;
  readonly sheets: readonly { readonly name: string; readonly table: string; readonly address: string }[];
  readonly cells: number;
  readonly lineage: readonly WrittenFigure[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Tables of the contract that stood in the workbook, made by hand, beside ours; absent where none did. */
  readonly compared?: readonly ComparedTable[];
}

/** A table made by hand and ours: cells alike, taken from it, without a place in ours, and each one that differs. */
export interface ComparedTable {
  readonly table: string;
  /** The sheet that it stands in, and ours. */
  readonly sheet: string;
  readonly ours: string;
  readonly alike: number;
  readonly taken: number;
  readonly left: number;
  readonly apart: readonly CellApart[];
}

const comparedOf = (tables: readonly HandMadeTable[]): readonly ComparedTable[] =>
  tables.map(({ table, sheet, ours, alike, taken, left, apart, otherwise }) => ({
    table,
    sheet,
    ours,
    alike,
    taken,
    left: left.length,
    apart: [...apart, ...otherwise],
  }));

export const buildJson = (
  out: string,
  receipt: Receipt,
  lineage: readonly WrittenFigure[],
  findings: readonly Finding[],
  handMade: readonly HandMadeTable[] = [],
): BuildJson => ({
  out,
  sheets: receipt.sheets.map(({ name, table, address }) => ({ name, table, address })),
  cells: receipt.cellsWritten,
  lineage,
  counts: countSeverities(findings),
  ...(handMade.length > 0 && { compared: comparedOf(handMade) }),
});

/** What it found, wrote and flagged, in three lines. `keptCopies`: sheets of other workbooks that stand since an earlier build. */
export function buildText(
  json: BuildJson,
  findings: readonly Finding[],
  { recognitions, facts }: Dossier,
  language: Language,
  keptCopies = 0,
): string {
  const understood = recognitions.filter(isUnderstood);
  const { used, asked } = countUses(facts);
  const findingsSheet = json.sheets.find(({ table }) => table === 'findings')?.name;
  const sheets = new Set(understood.map(({ sheet }) => sheet)).size;
  const kept = keptCopies === 0 ? '' : say(words.keptCopies, { count: keptCopies }, language);
  const why = asked === 0 ? '' : words.askedWhy[language];
  return [
    say(words.found, { tables: understood.length, sheets, used, asked, why }, language),
    say(
      words.wrote,
      { sheets: json.sheets.length, kept, cells: json.cells, figures: json.lineage.length, out: json.out },
      language,
    ),
    ...(json.compared ?? []).map(({ sheet, ours, alike, apart, taken, left }) =>
      say(words.comparedTable, { sheet, ours, alike, apart: apart.length, taken, left }, language),
    ),
    `${say(words.flagged, { ...countsSaid(findings, language), sheet: findingsSheet ?? '' }, language)}\n`,
  ].join('\n');
}
