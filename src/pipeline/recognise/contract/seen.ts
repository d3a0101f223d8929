import { addressOf } from '../../../domain/cell';
import type { StandingTable } from '../../../domain/standingTable';
import { type Face, linesBetween } from '../face';
import { textAt } from '../headingLines';
import type { TableSeen } from '../profile';
import type { Card } from './cards';
import { addedColumns } from './added';
import { cellsOf } from './cells';
import { withDetails } from './details';
import { named } from './naming';
import { settled } from './separators';
import { notesAround } from './tableNotes';
import type { Found } from './tableAt';
import type { TitleSpot } from './titles';
import { withUnitOfOthers } from './unitOfOthers';

const A_BASE_YEAR = /\b(?:base year|baseline year|ann[ée]e de r[ée]f[ée]rence)\b/i;
const A_YEAR = /\b(?:19|20)\d\d\b/;
const A_UNIT = /\b(?:k?t ?(?:co2|eq)[\w ./-]*|[kmg]wh(?:\/\w+)?|meur|m€|k€|€)/i;
/** Cells of a line over headings that is no heading itself. */
const MOST_OVER = 3;
/** A card has labels that no other table has. */
const SURE = 0.95;

/** What a table with headings is to everybody else. */
export function seenAsTable(face: Face, found: Found, title: TitleSpot | null, end: number): TableSeen {
  const { table, headings, rows, box, confidence } = found;
  const { number, edition, form } = table;
  const from = title?.line ?? lineOver(face, headings.lines[0] ?? 0);
  const between = linesBetween(face, from - 1, (headings.lines.at(-1) ?? 0) + 1);
  const texts = between.flatMap((line) => face.placesOf(line).map((place) => face.at(line, place)));
  const unit = [title?.text ?? null, ...texts]
    .flatMap((text) => (typeof text === 'string' ? (A_UNIT.exec(text)?.[0] ?? []) : []))[0]
    ?.trim();
  const first = headings.lines[0] ?? 0;
  const look = { isRepeated: table.repeats !== undefined, ...(unit !== undefined && { unit }) };
  const notes = notesAround(
    face,
    between.filter((line) => line !== title?.line && line < first),
    box,
    end,
  );
  const added = addedColumns(face, found, look);
  const read = settled(table, cellsOf(face, headings.columns, rows, look));
  const body = {
    rows: rows.map(({ id, line, place, text }) => ({ id, address: addressOf(line, place), text })),
    cells: withUnitOfOthers(read, headings.columns, unit),
  };
  return {
    box,
    confidence,
    signs: [named(table)],
    standing: {
      table: table.id,
      number,
      versions: edition.versions,
      ...(form !== undefined && { form }),
      title: title?.text ?? '',
      ...(unit !== undefined && { unit }),
      ...(table.hasBaseYear && baseYearIn(face, between)),
      columns: headings.columns.map(({ column, place, text }) => ({
        id: column.id,
        address: addressOf(first, place),
        text,
      })),
      ...(headings.again.length > 0 && {
        again: headings.again.map(({ column, place, text }) => ({
          id: column.id,
          address: addressOf(first, place),
          text,
        })),
      }),
      ...(added.length > 0 && { added }),
      ...(notes.length > 0 && { notes }),
      ...(table.repeats === undefined ? withDetails(body) : body),
    },
  };
}

/** All cards of one kind on a sheet are one table, a row per card. */
export function seenAsCards(cards: readonly Card[]): readonly TableSeen[] {
  const tables = [...new Set(cards.map(({ table }) => table))];
  return tables.map((table): TableSeen => {
    const own = cards.filter((card) => card.table === table);
    const [first] = own;
    return {
      box: {
        top: Math.min(...own.map(({ box }) => box.top)),
        left: Math.min(...own.map(({ box }) => box.left)),
        bottom: Math.max(...own.map(({ box }) => box.bottom)),
        right: Math.max(...own.map(({ box }) => box.right)),
      },
      confidence: SURE,
      signs: [named(table)],
      standing: {
        table: table.id,
        number: table.number,
        versions: table.edition.versions,
        title: '',
        columns: (first?.labels ?? []).map(({ column, line, place, text }) => ({
          id: column.id,
          address: addressOf(line, place),
          text,
        })),
        rows: own.flatMap(({ cells: [name] }) =>
          name === undefined ? [] : [{ id: name.row, address: name.address, text: `${name.value ?? ''}` }],
        ),
        cells: own.flatMap(({ cells }) => cells),
      },
    };
  });
}

/** The line of words just over headings that have no known title: it says the unit, if any. */
function lineOver(face: Face, line: number): number {
  const over = line - 1;
  return face.placesOf(over).length > 0 && face.placesOf(over).length <= MOST_OVER ? over : line;
}

/** The year beside the words `Base year`, or in their own cell. */
function baseYearIn(face: Face, lines: readonly number[]): Pick<StandingTable, 'baseYear'> {
  for (const line of lines) {
    for (const [i, place] of face.placesOf(line).entries()) {
      if (!A_BASE_YEAR.test(textAt(face, line, place))) continue;
      const beside = face.placesOf(line)[i + 1];
      const at = A_YEAR.test(textAt(face, line, place)) ? place : beside;
      if (at === undefined) continue;
      const text = textAt(face, line, at);
      if (A_YEAR.test(text)) return { baseYear: { id: 'base-year', address: addressOf(line, at), text } };
    }
  }
  return {};
}
