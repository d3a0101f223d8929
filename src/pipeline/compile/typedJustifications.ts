import { justificationWords } from '../../catalogue/justificationWords';
import { isError } from '../../domain/cell';
import type { JustificationGiven } from '../../domain/justification';
import { say } from '../../domain/message';
import { valueAt, type Workbook } from '../../domain/workbook';
import { ASIDE, columnNames } from './kept';
import { isBlank, valueToken } from './record';
import { standingTable } from './standing';

const [COLUMN] = columnNames([say(justificationWords.heading, {}, 'fr')]);
/** What we write before a text whose figure has changed: a person who corrects the text may leave it. */
const TO_REVIEW = (['fr', 'en'] as const).map((language) => say(justificationWords.toReview, { text: '' }, language));

/**
 * What people typed in the findings sheet, in the column of justifications: the texts that are not ours as we wrote them last.
 * Where the record of what we wrote is lost, nothing tells them apart, and none is taken.
 */
export function typedJustifications({ sheets }: Workbook): readonly JustificationGiven[] {
  const sheet = sheets.find(({ ours }) => ours === 'findings');
  const table = sheet === undefined ? null : standingTable(sheet, 'findings');
  const col = table?.columns.get(COLUMN ?? '');
  if (sheet === undefined || table === null || COLUMN === undefined || col === undefined) return [];
  return [...table.rows].flatMap(([key, row]) => {
    const value = valueAt(sheet, row, col);
    const token = table.tokenAt(row, COLUMN);
    const isOurs = token === undefined || token === valueToken(value);
    if (key.startsWith(ASIDE) || isBlank(value) || isError(value) || isOurs) return [];
    const text = TO_REVIEW.reduce(
      (said, prefix) => (said.startsWith(prefix) ? said.slice(prefix.length) : said),
      `${value}`,
    );
    return text.trim() === '' ? [] : pointOf(key).map((point) => ({ ...point, text: text.trim() }));
  });
}

/** `scale-jump:GES!C5#2` → the rule and the cell; `base-years-differ:` → the rule, of the contract as a whole. */
function pointOf(key: string): readonly Omit<JustificationGiven, 'text'>[] {
  const [, rule, where = ''] = /^([a-z0-9-]+):(.*?)(?:#\d+)?$/.exec(key) ?? [];
  if (rule === undefined) return [];
  const cut = where.lastIndexOf('!');
  if (cut < 0) return where === '' ? [{ rule, sheet: '' }] : [];
  return [{ rule, at: { sheet: where.slice(0, cut), address: where.slice(cut + 1) } }];
}
