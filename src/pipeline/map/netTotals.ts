import { mappingReasons } from '../../catalogue/mappingReasons';
import { nettingIn } from '../reading/netting';
import { because, type Context } from './context';
import { weigh } from './figures';
import type { Row } from './provedBySums';
import { partsOf } from './rowLabels';

/** A total equals its parts within this share: rounding, never a sector. */
const ROUNDING = 0.01;
const PROVED = 0.97;
/** A total beside sinks that says neither "net" nor "gross", and that no sum tells: asked. */
const UNTOLD = 0.85;

/**
 * In a table with a row of sinks, a bare "Total" may take them in: the sum of the sectors, with or without the sinks, tells; what
 * it does not tell is asked. Never is a net total taken for the emissions (rule 9 of the common core).
 */
export function nettedTotals(context: Context, rows: readonly Row[]): readonly Row[] {
  const sinks = rows.filter(isSink);
  const title = titleNetting(context);
  if (title === 'gross' || (sinks.length === 0 && title === null)) return rows;
  const sectors = outermost(rows.filter((row) => row.said.meaning.startsWith('sector:') && !isSink(row)));
  return rows.map((row) => {
    if (row.said.meaning !== 'total' || nettingIn(row.label) !== null) return row;
    const without = distance(row, sectors, [], 1);
    const withSinks = Math.min(distance(row, sectors, sinks, 1), distance(row, sectors, sinks, -1));
    if (without <= ROUNDING && without <= withSinks) return row;
    const isNet = withSinks <= ROUNDING;
    const reason = because(context, isNet ? mappingReasons.netBySum : mappingReasons.netOrGross, {});
    const said = isNet
      ? { meaning: 'total:net', confidence: PROVED, reason }
      : { ...row.said, confidence: Math.min(row.said.confidence, UNTOLD), reason, runnerUp: 'total:net' };
    return { ...row, said };
  });
}

/** What the titles over the table say of the sinks, the nearest first. */
const titleNetting = ({ layout, recognition, sheet }: Context): 'gross' | 'net' | null =>
  [sheet.name, ...layout.notes.filter(({ row }) => row <= recognition.box.top).map(({ text }) => text)]
    .map(nettingIn)
    .reduce((over, own) => own ?? over, null);

const isSink = ({ said: { meaning } }: Row): boolean =>
  meaning === 'sector:utcatf' || meaning.startsWith('indicator:sequestration-');

/** The sectors that are no part of another row. */
function outermost(rows: readonly Row[]): readonly Row[] {
  const parts = new Set(rows.flatMap(({ said }) => partsOf(said.meaning)));
  return rows.filter(({ said: { meaning } }) => !parts.has(meaning.slice('sector:'.length)));
}

/** How far a total is from the sum of its parts and the sinks, as a share, at worst; infinite where nothing can be added up. */
function distance(total: Row, parts: readonly Row[], sinks: readonly Row[], sign: 1 | -1): number {
  if (parts.length < 2) return Infinity;
  weigh([total, ...parts, ...sinks].map(({ figures }) => figures));
  const shares = total.figures.flatMap((whole, i) => {
    const each = [...parts.map(({ figures }) => figures[i]), ...sinks.map(({ figures }) => signed(figures[i], sign))];
    if (whole == null || whole === 0 || each.some((one) => one == null)) return [];
    const sum = each.reduce<number>((all, one) => all + (one ?? 0), 0);
    return [Math.abs(sum - whole) / Math.abs(whole)];
  });
  return shares.length === 0 ? Infinity : Math.max(...shares);
}

const signed = (figure: number | null | undefined, sign: 1 | -1): number | null =>
  figure == null ? null : sign * figure;
