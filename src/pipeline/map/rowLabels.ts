import { mappingReasons } from '../../catalogue/mappingReasons';
import { sectorById } from '../../catalogue/sectors';
import { SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Language } from '../../domain/message';
import { remembered } from '../../domain/remember';
import { type KnownLabel, knownLabel, type LabelKind } from '../reading/knownLabel';
import { nettingIn } from '../reading/netting';
import { partLabelIn } from '../reading/partLabel';
import { because, type Context, likeness, type Said } from './context';

export type Axis = 'sector' | 'carrier';

/**
 * What the rows of a table are, row by row: sectors or carriers, whichever most rows of their block surely are. A block ends at a
 * total or at an empty line: energy is often given by sector, then by carrier, under the same years.
 */
export function axesOf(
  labels: readonly string[],
  entries: readonly number[],
  subRows: readonly unknown[],
): readonly Axis[] {
  const blocks: number[][] = [];
  let isNew = true;
  labels.forEach((label, i) => {
    if (isNew || (entries[i] ?? 0) > (entries[i - 1] ?? 0) + 1) blocks.push([]);
    blocks.at(-1)?.push(i);
    isNew = isTotal(label) || knownLabel(label)?.target === 'all';
  });
  const axes: Axis[] = [];
  for (const block of blocks) {
    const own = block.filter((i) => subRows[i] === null);
    const axis = axisOf(own.flatMap((i) => labels[i] ?? [])) ?? axisOf(block.flatMap((i) => labels[i] ?? []));
    for (const i of block) axes[i] = axis ?? axes[i - 1] ?? 'sector';
  }
  return axes;
}

/** Sectors or carriers, whichever most labels are; `null` when neither. */
export function axisOf(labels: readonly string[]): Axis | null {
  const counts: Record<LabelKind, number> = { sector: 0, carrier: 0, indicator: 0 };
  for (const label of labels) {
    const known = knownLabel(label);
    if (known !== null && known.target !== 'all') counts[known.kind] += known.other === undefined ? 1 : 0.4;
  }
  if (counts.carrier === counts.sector) return null;
  return counts.carrier > counts.sector ? 'carrier' : 'sector';
}

/** What the label of a row means in a table of sectors or of carriers. */
export function rowMeaning(context: Context, label: string, axis: Axis): Said {
  const found = knownLabel(label);
  const known = found?.other?.kind === axis ? { ...found.other, other: found } : found;
  const special = specialMeaning(context, label);
  if (special !== null) return special;
  const part = known === null || known.confidence < SURE ? partLabelIn(label) : null;
  if (part !== null) {
    const data = { label: label.slice(0, 60), sector: sectorName(part, context.language) };
    const partReason = because(context, mappingReasons.partOfSector, data);
    return { meaning: 'unknown', confidence: 0, reason: partReason, runnerUp: part };
  }
  if (known === null) {
    return isTotal(label)
      ? {
          meaning: totalOf(label),
          confidence: nettingIn(label) === null ? 0.8 : 0.95,
          reason: because(context, mappingReasons.total, {}),
        }
      : { meaning: 'unknown', confidence: 0, reason: because(context, mappingReasons.unknownLabel, {}) };
  }
  const reason = likeness(context, known, meaningOf(known, label));
  const runnerUp = known.runnerUp === undefined ? {} : { runnerUp: `${known.kind}:${known.runnerUp}` };
  return { meaning: meaningOf(known, label), confidence: known.confidence, reason, ...runnerUp };
}

const sectorName = (meaning: string, language: Language): string =>
  sectorById.get(meaning.slice('sector:'.length))?.name[language] ?? meaning;

/** Rows that stand beside the sectors: a figure per inhabitant, the sinks. */
function specialMeaning(context: Context, label: string): Said | null {
  const said = plain(label);
  const reason = because(context, mappingReasons.words, { text: label.slice(0, 60) });
  if (/\b(?:par|\/) ?hab(?:itant)?\b/.test(said)) return { meaning: 'per-person', confidence: 0.95, reason };
  if (
    /^(?:puits|utcat?f|lulucf|sequestration|absorptions?|stockage (?:de |du )?carbone|(?:carbon )?(?:sinks?|removals?)|land[- ]use)\b/.test(
      said,
    )
  )
    return { meaning: 'sector:utcatf', confidence: 0.95, reason };
  return null;
}

/** `sector:residentiel`; a total that says it takes in land use is the net total. */
function meaningOf(known: KnownLabel, label: string): string {
  if (known.kind === 'indicator') return `indicator:${known.target}`;
  if (known.target !== 'all') return `${known.kind}:${known.target}`;
  return totalOf(label);
}

/** `total:net` takes the sinks in, `total:gross` says that it leaves them out. */
const totalOf = (label: string): string => ['total', nettingIn(label) ?? []].flat().join(':');

const isTotal = remembered((label): boolean =>
  /^(?:(?:sous[- ])?(?:total|ensemble|somme)|(?:net|gross|grand) total|(?:emissions|solde|bilan) (?:totales? )?(?:nette?s?|brute?s?))\b/.test(
    plain(label),
  ),
);

/** The sectors that a label puts together: `sector:transport` → road and other transport. */
export const partsOf = remembered((meaning): readonly string[] =>
  meaning.startsWith('sector:') ? (sectorById.get(meaning.slice('sector:'.length))?.parts ?? []) : [],
);
