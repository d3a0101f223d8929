import { indicatorById } from '../../catalogue/indicators';
import { mappingReasons } from '../../catalogue/mappingReasons';
import { sectorsCutIn } from '../reading/openTitle';
import { because, type Context } from './context';
import { OPEN } from './openTable';
import type { Row } from './provedBySums';
import { partsOf } from './rowLabels';
import type { Beside } from './surroundings';

/**
 * Under a title, or over a note, that leaves a part of one sector out (`hors transport aérien`), the rows of that sector and those that
 * hold it are asked: totals, transports as a whole, carriers. The other sectors are what they are.
 */
export function cutSectors<T extends Row>(
  context: Context,
  beside: readonly Beside[],
  rows: readonly T[],
): readonly T[] {
  const title = beside.find(({ text }) => sectorsCutIn(text).length > 0);
  if (title === undefined) return rows;
  const cut = sectorsCutIn(title.text);
  const reason = because(context, mappingReasons.partTitle, { text: title.text.slice(0, 80) });
  return rows.map((row) =>
    isHolding(row.said.meaning, cut) && row.said.confidence > OPEN
      ? { ...row, said: { ...row.said, confidence: OPEN, reason } }
      : row,
  );
}

/** Families that a sector is a part of. */
const A_SECTORAL = /^(?:ghg|energy|air-\w+)$/;

/** Whether a row is one of some sectors, or holds one. */
function isHolding(meaning: string, sectors: readonly string[]): boolean {
  const [kind = '', target = ''] = meaning.split(':');
  if (kind === 'sector')
    return sectors.some(
      (one) => one === meaning || partsOf(meaning).includes(bare(one)) || partsOf(one).includes(target),
    );
  if (kind !== 'indicator') return /^(?:total|carrier|per-person|subtotal)(?::|$)/.test(meaning);
  const known = indicatorById.get(target);
  if (known === undefined || !A_SECTORAL.test(known.family)) return false;
  return known.sector === undefined || isHolding(`sector:${known.sector}`, sectors);
}

const bare = (sector: string): string => sector.slice('sector:'.length);
