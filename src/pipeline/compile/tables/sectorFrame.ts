import type { Look } from '../../../catalogue/looks';
import type { ColumnHead, TableDescription } from '../../../catalogue/tables/description';
import type { SectorRow, SectorTable } from '../../../catalogue/tables/recipe';
import { pcaetSectors, parents } from '../../../catalogue/tables/parents';
import { confidenceWords, tableWords } from '../../../catalogue/tables/words';
import { type Language, say } from '../../../domain/message';
import { reductionOf, sectorOf } from '../actionFacts';
import type { Compiling, Written } from '../compiling';
import type { Frame } from '../layout';
import { perimeterName } from '../perimeterName';
import { isInput } from './sectorInput';
import { actionsOf } from '../watched';

/** The line under the title: how to read it, which template it follows, and how sure the layout is. */
export function subtitleOf({ aid, version, confidence }: TableDescription, language: Language): string {
  const template = say(
    tableWords.template,
    { version: version[language], confidence: confidenceWords[confidence][language] },
    language,
  );
  return language === 'fr' ? `${aid} · ${template}` : template;
}

/** Title, template, Base year and Unit, headings. */
export function sectorFrame(
  table: SectorTable,
  columns: readonly ColumnHead[],
  { inventories, language }: Compiling,
): Frame {
  const { year } = inventories[table.family];
  return {
    title: table.title,
    subtitle: subtitleOf(table, language),
    block: [
      ...(table.hasBaseYear ? [{ key: 'base-year', label: 'Base year', value: year === null ? null : `${year}` }] : []),
      { key: 'unit', label: 'Unit', value: table.unit },
    ],
    columns,
  };
}

interface Note {
  readonly text: string;
  readonly look?: Look;
}

/** What a reader must know under the table: what is missing, what was chosen, what keys mean, the template's footnotes. */
export function sectorNotes(
  table: SectorTable,
  rows: readonly SectorRow[],
  written: Written,
  compiling: Compiling,
): readonly Note[] {
  const { language } = compiling;
  const isInventory = table.id.startsWith('A-1');
  const notes: Note[] = [];
  const strong = (text: string) => notes.push({ text, look: 'noteStrong' });
  const missing = missingRows(table, rows, written);
  notes.push(...inventoryNotes(table, compiling));
  if (missing.length > 0 && missing.length < rows.filter(({ isOutsideTotal }) => isOutsideTotal !== true).length) {
    strong(say(tableWords.incomplete, { rows: missing.join(', ') }, language));
  }
  if (hasWanted(table, rows, written)) {
    strong(say(isInventory ? tableWords.wanted : tableWords.wantedText, {}, language));
  }
  const unplaced = unplacedReductions(compiling);
  if (table.columns.some(({ content }) => content.is === 'reductions') && unplaced > 0) {
    strong(say(tableWords.noSector, { count: unplaced }, language));
  }
  if (isInventory) notes.push({ text: say(tableWords.legend, {}, language) });
  if (table.id === 'A-1.3' || table.id === 'A-1.4') {
    notes.push({ text: say(tableWords.sinks, {}, language) });
    const isWhole = rows.find(({ id }) => id === 'ippu')?.decided === undefined; // else each row says what it holds
    if (isWhole) notes.push({ text: say(tableWords.industry, {}, language) });
    notes.push({ text: say(tableWords.waste, {}, language) });
  }
  notes.push(
    ...table.instructions.map((instruction) => ({
      text: say(tableWords.help, { text: instruction[language] }, language),
    })),
  );
  return [...notes, ...table.footnotes.map((text) => ({ text }))];
}

/** Which year, perimeter and version the figures are of, or why there is none. */
function inventoryNotes({ family, hasBaseYear }: SectorTable, { inventories, language }: Compiling): readonly Note[] {
  if (!hasBaseYear) return [];
  const { year, perimeter, version, isAmbiguous, seen } = inventories[family];
  if (year === null || perimeter === null) {
    return [{ text: say(isAmbiguous ? tableWords.ambiguous : tableWords.nothing, {}, language), look: 'noteStrong' }];
  }
  const isFigure = (sector: string) => seen(sector, 'base').is === 'figure';
  const covered = pcaetSectors.filter(
    ({ id }) => isFigure(id) || parents.some(({ sector, holds }) => isFigure(sector) && holds.some((h) => h === id)),
  ).length;
  const about = {
    perimeter: perimeterName(perimeter, language),
    version: version === '' ? tableWords.unnamedVersion[language] : version,
  };
  return [
    { text: say(tableWords.chosenYear, { year: `${year}`, covered, all: pcaetSectors.length }, language) },
    { text: say(tableWords.inventory, about, language) },
  ];
}

/** Rows whose main figure is missing. */
function missingRows({ columns }: SectorTable, rows: readonly SectorRow[], written: Written): readonly string[] {
  const main = columns.find(({ content }) => content.is === 'level' || content.is === 'table');
  if (main === undefined) return [];
  return rows
    .filter(({ isOutsideTotal }) => isOutsideTotal !== true)
    .filter(({ id }) => isOpen(written, `${id}/${main.id}`))
    .map(({ label }) => label);
}

const hasWanted = ({ columns }: SectorTable, rows: readonly SectorRow[], written: Written): boolean =>
  rows.some((row) => columns.some((column) => isInput(column, row) && isOpen(written, `${row.id}/${column.id}`)));

function isOpen(written: Written, key: string): boolean {
  const value = written.get(key)?.figure.value ?? null;
  return value === null || value === '';
}

const unplacedReductions = ({ dossier }: Compiling): number =>
  actionsOf(dossier).filter((a) => a.use === 'used' && reductionOf(a) !== null && sectorOf(a) === null).length;
