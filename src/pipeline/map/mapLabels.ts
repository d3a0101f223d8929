import type { Mapping } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import type { Layout, Recognition } from '../../domain/recognition';
import type { Settings } from '../../domain/settings';
import { sheetNamed, type Workbook } from '../../domain/workbook';
import { gridMapping } from './gridLabels';
import { withMemory } from './memory';
import { provedElsewhere } from './provedElsewhere';
import { planMapping } from './recordLabels';

/**
 * What every heading, label, unit, perimeter and version of the recognised tables means, with confidence, reason and runner-up.
 * What a person decided, now or last year, wins with confidence 1; the settings answer for a perimeter that no sheet says.
 */
export function mapLabels(
  workbook: Workbook,
  recognitions: readonly Recognition[],
  memory: Mapping,
  settings: Pick<Settings, 'territory'> = {},
  language: Language = 'fr',
): Mapping {
  const mapping = recognitions.flatMap((recognition) => {
    const sheet = sheetNamed(workbook, recognition.sheet);
    const { layout } = recognition;
    if (sheet === undefined || layout === undefined) return [];
    const context = { workbook, sheet, recognition, layout, sheetNotes: notesOf(recognition), settings, language };
    return layout.shape === 'records' ? planMapping(context) : gridMapping(context);
  });
  function notesOf({ id, sheet }: Recognition): Layout['notes'] {
    const others = recognitions.filter((other) => other.sheet === sheet && other.id !== id);
    return others.flatMap(({ layout }) => layout?.notes ?? []).sort((a, b) => a.row - b.row || a.col - b.col);
  }
  return withMemory(provedElsewhere(mapping, workbook, recognitions, language), memory, recognitions, language);
}
