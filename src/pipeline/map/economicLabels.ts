import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import { labelSpot } from '../../domain/recognition';
import { economicInputIn } from '../reading/economicInput';
import { yearIn } from '../reading/year';
import { because, type Context, entryAt, ignored, type Said } from './context';
import { perimeterEntry } from './perimeterEntry';
import { labelOf } from './sectorRows';

/** The model's total is the contract's inventory, which is not always that of the city's climate plan: it is asked. */
const UNSURE = 0.85;
const UNIT = 'unit:ktCO2e/an';

/**
 * What the inputs of the economic model mean. Its sectors hold no electricity, which stands in a sector of its own: none is a sector of
 * the core, and two views are never added. Its total is proposed as the territory's.
 */
export function economicMapping(context: Context): readonly MappingEntry[] {
  const { layout } = context;
  const reason = because(context, mappingReasons.economicUnit, {});
  return [
    ...layout.headings.map((heading) => entryAt(context, heading, heading.text, yearOf(context, heading.text))),
    ...layout.entries.flatMap((entry) => {
      const label = labelOf(context, entry);
      const spot = labelSpot(layout, entry);
      const indicator = economicInputIn(label)?.indicator;
      const said = entryAt(context, spot, label, lineSaid(context, indicator));
      if (indicator === undefined) return [said];
      return [said, entryAt(context, spot, label, { meaning: UNIT, confidence: 1, reason })];
    }),
    perimeterEntry(context, []),
  ];
}

const lineSaid = (context: Context, indicator: string | undefined): Said =>
  indicator === undefined
    ? { meaning: 'ignore', confidence: 1, reason: because(context, mappingReasons.economicLine, {}) }
    : {
        meaning: `indicator:${indicator}`,
        confidence: UNSURE,
        reason: because(context, mappingReasons.economicTotal, {}),
      };

/** The year over the values, else the base year that the sheet says above. */
function yearOf(context: Context, text: string): Said {
  const years = [text, ...context.layout.notes.map((note) => note.text)].map((one) => yearIn(one)?.year ?? null);
  const year = years.find((one) => one !== null);
  if (year == null) return ignored(context, 'noYear');
  return { meaning: `year:${year}:measured`, confidence: 1, reason: because(context, mappingReasons.year, {}) };
}
