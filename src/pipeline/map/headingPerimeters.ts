import { mappingReasons } from '../../catalogue/mappingReasons';
import { SURE } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import type { Heading } from '../../domain/recognition';
import { perimeterIn, type PerimeterSeen } from '../reading/perimeter';
import { because, type Context, entryAt } from './context';

/**
 * A heading that names another level than the table's, or one of several territories of a level: whose figures they are is asked.
 */
export const headingPerimeters = (
  context: Context,
  figures: readonly Heading[],
  table: MappingEntry,
): readonly MappingEntry[] => {
  const [, ofTable] = table.meaning.split(':');
  const named = figures.flatMap((heading) => {
    const seen = nearestPerimeter(heading);
    return seen === null ? [] : [{ heading, ...seen }];
  });
  const isSeveral = new Set(named.map(({ perimeter, text }) => perimeter.label ?? text)).size > 1;
  return named.flatMap(({ heading, text, perimeter }) => {
    const isAsked = table.confidence < SURE && table.label.includes(text); // by the table, once for all
    if (ofTable === 'unknown' || ((perimeter.level === ofTable || isAsked) && !isSeveral)) return [];
    const reason = because(context, mappingReasons.perimeterOfHeading, { text: text.slice(0, 80) });
    return [
      entryAt(context, heading, heading.text, {
        meaning: 'perimeter:unknown',
        confidence: 0,
        reason,
        runnerUp: `perimeter:${perimeter.level}`,
      }),
    ];
  });
};

/** The territory that a heading or its group titles name, the nearest first; a year beside it is no part of its name. */
function nearestPerimeter({ path }: Heading): { readonly text: string; readonly perimeter: PerimeterSeen } | null {
  for (const text of [...path].reverse()) {
    const perimeter = perimeterIn(text.replace(/(?:19|20)\d{2}/g, ' '));
    if (perimeter !== null) return { text, perimeter };
  }
  return null;
}
