import { mappingReasons } from '../../catalogue/mappingReasons';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import { type Language, say } from '../../domain/message';
import type { RememberedTable } from '../../domain/rememberedTable';
import { LEAST_ALIKE, likeness, SAME } from './likeness';
import { aspectOf, PROPOSED } from './memory';
import { rememberedTables } from './rememberedTables';

/**
 * What is remembered of tables that stand where they stood, and that have other words today: it is proposed and asked, or left aside where
 * nothing of the table is the same. An answer given now was given to the table as it is; one on a figure quotes it, and holds by that.
 */
export function heldInPlace(
  answers: Mapping,
  tables: readonly RememberedTable[],
  mapping: Mapping,
  language: Language,
): Mapping {
  if (tables.length === 0) return answers;
  const present = new Map(rememberedTables(mapping).map(({ recognition, words }) => [recognition, new Set(words)]));
  const reason = say(mappingReasons.tableChanged, {}, language);
  return answers.flatMap((answer): Mapping => {
    const [now, before] = [present.get(answer.recognition), wordsOf(answer, tables)];
    if (answer.decidedBy !== 'memory' || isOnFigure(answer)) return [answer];
    if (now === undefined || now.size === 0 || before.length === 0) return [answer];
    const alike = likeness(before, now);
    if (alike >= SAME) return [answer];
    return alike < LEAST_ALIKE ? [] : [{ ...answer, decidedBy: 'engine', confidence: PROPOSED, reason }];
  });
}

/** As the table was when it was remembered: what is said of it now comes before, in the list. */
const wordsOf = ({ recognition }: MappingEntry, tables: readonly RememberedTable[]): readonly string[] =>
  tables.filter((table) => table.recognition === recognition).at(-1)?.words ?? [];

const isOnFigure = ({ meaning }: MappingEntry): boolean => ['value', 'fact'].includes(aspectOf(meaning));
