import { PILOT_HEADING } from '../../catalogue/people/organisationWords';
import { plain } from '../../domain/label';
import { cellsInRow, type Sheet, type Workbook } from '../../domain/workbook';
import { namesSpelt } from './nameSpans';
import { isCapital, type Span, tokensOf } from './nameTokens';
import { pilotSpans } from './pilotNames';

/** A heading is short; a longer text that speaks of a pilot is a sentence. */
const LONGEST_HEADING = 60;
/** Names are looked for in texts up to this length; a longer one is narrative, whose names are found when it goes out. */
const LONGEST_TEXT = 2000;

/**
 * Everybody who is named in a workbook, hidden sheets, copies and our own sheets among them: under and beside headings of pilots, and
 * wherever a text names a person by itself. These names are then looked for in all that goes out.
 */
export function peopleIn({ sheets }: Workbook, territory: ReadonlySet<string>): readonly string[] {
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const sheet of sheets) {
    for (const name of namesOf(sheet.name, namesSpelt(sheet.name))) names.add(name);
    for (const name of namesIn(sheet, territory, seen)) names.add(name);
  }
  return [...names];
}

function namesIn(sheet: Sheet, territory: ReadonlySet<string>, seen: Set<string>): readonly string[] {
  const pilotCols = new Set<number>();
  const names: string[] = [];
  for (const row of sheet.cells.rows) {
    let isAfterPilot = false;
    for (const { col, value } of cellsInRow(sheet, row)) {
      if (typeof value !== 'string' || value.length > LONGEST_TEXT) continue;
      const isHeading = value.length <= LONGEST_HEADING && PILOT_HEADING.test(plain(value));
      if (isHeading) pilotCols.add(col);
      const isPilot = !isHeading && (isAfterPilot || pilotCols.has(col));
      isAfterPilot = isHeading;
      const key = `${isPilot}\n${value}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const spans = [...namesSpelt(value), ...(isPilot ? pilotSpans(value, territory) : [])];
      names.push(...namesOf(value, spans));
    }
  }
  return names;
}

const CIVIL = /^(?:mm?|mr|mmes?|mlle|mrs|ms|monsieur|madame|mademoiselle|dr|docteur|maitre)\.?$/;

/** Names that are more than one word, without their civility: one word is found only where it stands for a pilot. */
function namesOf(text: string, spans: readonly Span[]): readonly string[] {
  return spans.flatMap(({ from, to }) => {
    const words = tokensOf(text.slice(from, to)).filter(({ plain: word }) => !CIVIL.test(word));
    return words.filter(isCapital).length < 2 ? [] : [words.map(({ text: word }) => word).join(' ')];
  });
}

/** A name that a file or a signature gives, when it looks like a person's: « Service climat » and « openpyxl » are dropped, and harm nothing. */
export function personNamed(said: string, territory: ReadonlySet<string>): readonly string[] {
  return namesOf(said, [...namesSpelt(said), ...pilotSpans(said, territory)]);
}
