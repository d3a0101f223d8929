import { mappingReasons } from '../../catalogue/mappingReasons';
import { SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import { labelSpot } from '../../domain/recognition';
import { remembered } from '../../domain/remember';
import { valueAt } from '../../domain/workbook';
import { because, type Context, type Said } from './context';
import type { Row } from './provedBySums';
import { partsOf } from './rowLabels';

/** How a row says that it is a part of the one above: in words (`dont routier`), or by a dash, an indent or a number, which may mean nothing. */
export type SubRow = 'said' | 'shown' | null;

/** `Industrie` with "dont branche énergie" under it holds that branch, whatever its name says. */
const WHOLE_INDUSTRY = 0.95;

export function subRowsIn({ sheet, layout }: Context, labels: readonly string[]): readonly SubRow[] {
  const isNumbered = numberedUnder(labels);
  return layout.entries.map((entry, i) => {
    if (isSaid(labels[i] ?? '')) return 'said';
    if (isNumbered[i] === true) return 'shown';
    const { row, col } = labelSpot(layout, entry);
    return isShown(`${valueAt(sheet, row, col) as string}`) ? 'shown' : null; // a label is a text
  });
}

/** The same few labels stand over again in a long list. */
const isSaid = remembered((label) => /^(?:[-–—•·▪‣→>*+] ?)*(?:dont|soit|of which|including)\b/.test(plain(label)));
const isShown = remembered((written) => /^(?:\s*[-–—•▪‣→>]\s*\p{L}|[\s\u00a0]{2,}\p{L})/u.test(written));
const numberOf = remembered((label): string | undefined => /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(label)?.[1]);

/** Whether the number of each label puts it under a row above: `1.2 Eau chaude` under `1. Résidentiel`. */
function numberedUnder(labels: readonly string[]): readonly boolean[] {
  const above = new Set<string>();
  return labels.map((label) => {
    const own = numberOf(label);
    if (own === undefined) return false;
    above.add(own);
    const end = own.lastIndexOf('.');
    return end > 0 && above.has(own.slice(0, end));
  });
}

/**
 * Rows that are parts of the one above: a sector of its composite counts as itself, anything else is in that row already and gives
 * no figure of its own: `Résidentiel`, "dont électricité" is not the electricity of the territory.
 */
export function partsOfRows(context: Context, rows: readonly Row[], subRows: readonly SubRow[]): readonly Row[] {
  const read: Row[] = [];
  let parent = -1;
  rows.forEach((row, i) => {
    const sub = subRows[i] ?? null;
    const whole = read[parent];
    if (sub === null) parent = i;
    if (sub === null || whole === undefined) {
      read.push(row);
      return;
    }
    if (isEnergyBranch(row) && whole.said.meaning === 'sector:industrie')
      read[parent] = { ...whole, said: wholeIndustry(context, row) };
    read.push(isCounted(row, read[parent] ?? whole, sub) ? row : { ...row, said: partOf(context, whole) });
  });
  return read;
}

const isEnergyBranch = ({ said }: Row): boolean => said.meaning === 'sector:branche-energie' && said.confidence >= SURE;

const wholeIndustry = (context: Context, part: Row): Said => ({
  meaning: 'sector:industry-total',
  confidence: WHOLE_INDUSTRY,
  reason: because(context, mappingReasons.holdsPart, { part: part.label.slice(0, 60) }),
});

/** Whether a sub-row is a line of the inventory by itself. */
function isCounted({ said }: Row, whole: Row, sub: 'said' | 'shown'): boolean {
  const over = whole.said.meaning;
  if (over.startsWith('total') || over === 'subtotal') return said.meaning !== 'unknown';
  if (partsOf(over).some((part) => said.meaning === `sector:${part}`)) return true;
  const [axis = ''] = said.meaning.split(':');
  if (over === 'unknown') return sub === 'shown' || axis === 'sector';
  if (sub === 'said') return false;
  return over.startsWith(`${axis}:`) && said.meaning !== over; // a dash before each line of a list
}

const partOf = (context: Context, whole: Row): Said => ({
  meaning: 'ignore',
  confidence: 1,
  reason: because(context, mappingReasons.partOfRow, { whole: whole.label.slice(0, 60) }),
});
