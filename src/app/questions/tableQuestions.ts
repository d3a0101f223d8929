import { questionWords } from '../../catalogue/sessionWords';
import { addressOf } from '../../domain/cell';
import type { Fact } from '../../domain/fact';
import type { Language } from '../../domain/message';
import { sayPrinted } from '../../domain/typography';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import type { OpenQuestion, Option } from './openQuestion';
import type { RivalTables } from './rivalTables';
import { fedOf } from './tablesFed';

/** Two tables that say the same things with other values: which one counts? One answer, on the lesser, settles all their figures. */
export function tableQuestion({ best, lesser }: RivalTables, facts: readonly Fact[], language: Language): OpenQuestion {
  const { id, sheet, box } = lesser.recognition;
  const [first, second] = namesOf(best, lesser);
  const title = sayPrinted(questionWords.rivalTables, { first, second, count: facts.length }, language);
  return {
    key: `table ${best.recognition.id} ${id}`,
    about: 'value',
    title,
    cells: [{ recognition: id, at: { sheet, address: addressOf(box.top, box.left) }, label: sheet, reason: title }],
    waiting: facts.length,
    facts,
    options: [
      counting('table:ignore', first, second, 'probable', language),
      counting('table:keep', second, first, 'unlikely', language),
    ],
    isOpen: false,
    proposed: 'table:ignore',
    fed: fedOf(facts),
  };
}

const counting = (
  meaning: string,
  name: string,
  other: string,
  sureness: Option['sureness'],
  language: Language,
): Option => ({
  meaning,
  label: sayPrinted(questionWords.tableCounts, { name }, language),
  sureness,
  why: sayPrinted(questionWords.tableCountsWhy, { other }, language),
});

/** By their sheets, and their cells too where they stand on one. */
function namesOf(best: SourceTable, lesser: SourceTable): readonly [string, string] {
  const isOneSheet = best.recognition.sheet === lesser.recognition.sheet;
  const nameOf = ({ recognition: { sheet, address } }: SourceTable) => (isOneSheet ? `${sheet}!${address}` : sheet);
  return [nameOf(best), nameOf(lesser)];
}
