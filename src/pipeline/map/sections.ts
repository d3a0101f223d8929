import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, labelSpot } from '../../domain/recognition';
import { unitIn } from '../../domain/unitWritten';
import { valueAt } from '../../domain/workbook';
import { knownLabel } from '../reading/knownLabel';
import { familyIn } from '../reading/family';
import { energyTypeIn } from '../reading/filiere';
import { headingRemainder } from '../reading/headingRemainder';
import { wholeOf } from '../reading/indicator';
import { isNoLevel } from '../reading/levelHeading';
import { missingIn } from '../reading/missing';
import { isPerimeterSaid, perimeterIn } from '../reading/perimeter';
import { scopeIn } from '../reading/scope';
import { versionIn } from '../reading/version';
import { statusIn, yearIn } from '../reading/year';
import { because, type Context, entryAt } from './context';
import type { Row } from './provedBySums';
import { textOf } from './surroundings';

/** Rows under a title that is not understood are probable at most. */
const UNSURE = 0.7;
/** Lines between two rows of a table where a title may stand. */
const WIDEST_GAP = 4;
const LONGEST = 80;

/** A row of a grid with the title that stands over its block inside the table, if any. */
export interface Sectioned extends Row {
  readonly section?: string;
}

/**
 * Rows with the title of their block: a line of the table with a label and no figure, which no sector or carrier is. A title that says
 * a unit, an edition or a scope holds for its rows; one that says another moment, another territory or what we do not understand
 * makes them a question.
 */
export function sectioned(context: Context, rows: readonly Row[]): readonly Sectioned[] {
  if (context.layout.orientation !== 'across') return rows;
  let section: string | null = null;
  let last = context.layout.headings[0]?.row ?? context.recognition.box.top;
  return rows.map((row, i): Sectioned => {
    const title = titleBetween(context, last, row.entry);
    // Over the first row, a line made to say the perimeter says it of the whole table; it is judged with the titles.
    const isOfTable = row === rows[0] && title !== null && isPerimeterSaid(title);
    section = isOfTable ? section : (title ?? section);
    last = row.entry;
    if ((isTitle(row) || isSubject(row, rows[i + 1])) && !saysWhyNone(context, row)) {
      section = row.label;
      return {
        ...row,
        said: { meaning: 'ignore', confidence: 1, reason: because(context, mappingReasons.section, {}) },
      };
    }
    return section === null ? row : { ...row, section, said: saidUnder(context, section, row) };
  });
}

/** A row without a figure that says what the rows under it are: `GES (tCO2e)`, `Scope 1`, `Inventaire V2022`. */
const isTitle = ({ label, figures }: Row): boolean =>
  figures.every((figure) => figure === null) &&
  (scopeIn(label) !== null ||
    versionIn(label)?.version !== undefined ||
    (unitIn(label) !== null && headingRemainder(label) === '')) &&
  !/^(?:sous[- ])?total\b/i.test(label);

/** The text that stands alone between two rows, in the place of their labels, and that no label of the core is. */
export function titleBetween({ sheet, layout }: Context, after: number, before: number): string | null {
  let title: string | null = null;
  for (let row = Math.max(after + 1, before - WIDEST_GAP); row < before; row += 1) {
    const text = textOf(valueAt(sheet, row, layout.labelLine));
    if (text !== '' && text.length <= LONGEST && knownLabel(text) === null) title = text;
  }
  return title;
}

/** `NOx` without a figure over rows of sectors: what they measure, not a row. */
function isSubject({ label, figures, said }: Row, next: Row | undefined): boolean {
  if (figures.some((figure) => figure !== null)) return false;
  const family = familyIn(label);
  const isOverSectors = next?.said.meaning.startsWith('sector:') === true;
  if (family === null || !isOverSectors) return false;
  return said.meaning === `indicator:${wholeOf(family)}`;
}

/** A row that says why it has no figure (`NC`, a dash) is no title. */
const saysWhyNone = ({ sheet, layout }: Context, { entry }: Row): boolean =>
  layout.headings.some((heading) => {
    const { row, col } = crossing(layout, entry, heading);
    const value = valueAt(sheet, row, col);
    return typeof value === 'string' && value.trim() !== '' && missingIn(value) !== null;
  });

function saidUnder(context: Context, section: string, { said }: Row): Row['said'] {
  if (energyTypeIn(section) !== null) return said;
  const isOpen =
    statusIn(section).status !== undefined ||
    yearIn(section) !== null ||
    isNoLevel(section) ||
    perimeterIn(section) !== null ||
    headingRemainder(section) !== '';
  if (!isOpen || /^(?:ignore|unknown)$/.test(said.meaning) || versionIn(section)?.version !== undefined) return said;
  const reason = because(context, mappingReasons.underTitle, { text: section });
  return { ...said, confidence: Math.min(said.confidence, UNSURE), reason };
}

/** What the titles of blocks measure, where they say another thing than the table: for their rows. */
export const sectionFamilies = (
  context: Context,
  rows: readonly Sectioned[],
  family: string,
): readonly MappingEntry[] =>
  rows.flatMap(({ entry, section }) => {
    const named = section === undefined ? null : familyIn(section);
    if (section === undefined || named === null || family === `family:${named}`) return [];
    const reason = because(context, mappingReasons.familyHere, { text: section });
    const said = { meaning: `family:${named}`, confidence: 1, reason };
    return [entryAt(context, labelSpot(context.layout, entry), section, said)];
  });
