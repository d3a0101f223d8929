import { tableDescriptions } from '../../../catalogue/tables';
import type { TableDescription } from '../../../catalogue/tables/description';
import { addressOf } from '../../../domain/cell';
import type { Bilingual } from '../../../domain/message';
import type { StandingTable } from '../../../domain/standingTable';
import { cellsOf } from '../contract/cells';
import { type Found, tableAt } from '../contract/tableAt';
import { titlesOn, type TitleSpot } from '../contract/titles';
import { type Face, linesBetween } from '../face';
import { textAt } from '../headingLines';
import type { Profile, TableSeen } from '../profile';

/** Lines between a title and its headings: instructions, base year, unit. */
const MOST_BETWEEN = 9;
/** Forms whose headings are like no other: told without a title. */
const telling = tableDescriptions.filter(({ form }) => form !== undefined && form.startsWith('G'));
const [LEAST_HEADINGS, MOST_HEADINGS] = [4, 20];
const A_GAP = /\b(?:remaining|residual|offsetting|emissions? gap|gap|bau)\b/i;
const A_BASE_YEAR = /\b(?:base year|baseline year|ann[ée]e de r[ée]f[ée]rence)\b/i;
const A_YEAR = /\b(?:19|20)\d\d\b/;
const NO_TITLE = { is: 'untitled' } as const;
const A_UNIT = /\b(?:k?t ?(?:co2|eq)[\w ./-]*|[kmg]wh(?:\/\w+)?|meur|m€|k€|€)/i;

/**
 * A table of the contract that people typed or pasted: a title of the template and its headings, in any version and form; the headings
 * of a gap are enough. Such a table is checked as it stands, and never read as a source.
 */
export const contractTable: Profile = {
  id: 'contract-table',
  title: { fr: 'Tableau du contrat', en: 'Contract table' },
  isBothWays: false,
  recognise: (face) => {
    const titles = titlesOn(face);
    const found: { readonly found: Found; readonly title: TitleSpot | null }[] = [];
    for (const [i, title] of titles.entries()) {
      const end = titles[i + 1]?.line ?? Infinity;
      const lines = linesBetween(face, title.line, end, MOST_BETWEEN);
      const best = bestOf(face, lines, title, end);
      if (best !== null) found.push({ found: best, title });
    }
    const taken = (line: number) => found.some((one) => line >= one.found.box.top && line <= one.found.box.bottom);
    for (const line of face.heads) {
      if (taken(line) || !isTelling(face, line)) continue;
      const best = bestOf(face, [line], null, titles.find((title) => title.line > line)?.line ?? Infinity);
      if (best !== null) found.push({ found: best, title: null });
    }
    return found.map(({ found: one, title }) => seen(face, one, title));
  },
};

/** A line of words of a gap: no figure but years, and a word that a gap table alone has. */
function isTelling(face: Face, line: number): boolean {
  const places = face.placesOf(line);
  if (places.length < LEAST_HEADINGS || places.length > MOST_HEADINGS) return false;
  const texts = places.map((place) => face.at(line, place));
  return texts.every((text) => typeof text === 'string') && texts.some((text) => A_GAP.test(`${text}`));
}

/** The likeliest description for a title, or the likeliest telling headings. */
function bestOf(face: Face, lines: readonly number[], title: TitleSpot | null, end: number): Found | null {
  const candidates = title?.candidates ?? telling.map((table) => ({ table, score: 0 }));
  let best: Found | null = null;
  for (const line of lines) {
    for (const candidate of candidates) {
      const one = tableAt(face, line, candidate, end, title === null ? NO_TITLE : title);
      if (one !== null && (best === null || one.score > best.score)) best = one;
    }
  }
  return best;
}

function seen(face: Face, { table, headings, rows, box, confidence }: Found, title: TitleSpot | null): TableSeen {
  const { number, edition, form } = table;
  const from = title?.line ?? lineOver(face, headings.lines[0] ?? 0);
  const between = linesBetween(face, from - 1, (headings.lines.at(-1) ?? 0) + 1);
  const texts = between.flatMap((line) => face.placesOf(line).map((place) => face.at(line, place)));
  const unit = texts.flatMap((text) => (typeof text === 'string' ? (A_UNIT.exec(text)?.[0] ?? []) : []))[0]?.trim();
  const first = headings.lines[0] ?? 0;
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
      rows: rows.map(({ id, line, place, text }) => ({ id, address: addressOf(line, place), text })),
      cells: cellsOf(face, headings.columns, rows, table.repeats !== undefined),
    },
  };
}

/** The line of words just over headings that have no known title: it says the unit, if any. */
function lineOver(face: Face, line: number): number {
  const over = line - 1;
  return face.placesOf(over).length > 0 && face.placesOf(over).length < LEAST_HEADINGS ? over : line;
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

/** `tableau du contrat, version V2, saisi à la main`. */
function named({ number, edition, form }: TableDescription): Bilingual {
  const code = number === '' ? '' : ` ${number.replace(/^Table /, '')}`;
  const names = edition.versions.map((version) => (version === 'early' ? '11' : version === 'late' ? '15' : version));
  const [fr, en] =
    edition.part === 'investment-plan'
      ? [`plan à ${names.join(' ou ')} tableaux`, `plan of ${names.join(' or ')} tables`]
      : [`version ${names.join(' ou ')}`, `version ${names.join(' or ')}`];
  const of =
    form === undefined
      ? { fr: '', en: '' }
      : form === 'economic-model'
        ? { fr: ', modèle économique', en: ', economic model' }
        : { fr: `, forme ${form}`, en: `, form ${form}` };
  return {
    fr: `tableau${code} du contrat, ${fr}${of.fr}, saisi à la main`,
    en: `contract table${code}, ${en}${of.en}, typed by hand`,
  };
}
