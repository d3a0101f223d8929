import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import type { Heading } from '../../domain/recognition';
import { perimeterIn } from '../reading/perimeter';
import { because, type Context, entryAt } from './context';

/** A heading that names another level than the table's: whose figures they are is asked. */
export const headingPerimeters = (
  context: Context,
  figures: readonly Heading[],
  table: MappingEntry,
): readonly MappingEntry[] =>
  figures.flatMap((heading) => {
    const [, ofTable] = table.meaning.split(':');
    const seen = [...heading.path]
      .reverse()
      .map((text) => ({ text, perimeter: perimeterIn(text) }))
      .find(({ perimeter }) => perimeter !== null);
    if (seen == null || seen.perimeter === null || seen.perimeter.level === ofTable || ofTable === 'unknown') return [];
    const reason = because(context, mappingReasons.perimeterOfHeading, { text: seen.text.slice(0, 80) });
    return [
      entryAt(context, heading, heading.text, {
        meaning: 'perimeter:unknown',
        confidence: 0,
        reason,
        runnerUp: `perimeter:${seen.perimeter.level}`,
      }),
    ];
  });
