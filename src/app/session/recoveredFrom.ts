import type { MappingEntry } from '../../domain/mapping';
import { aspectOf } from '../../pipeline/map/memory';
import type { Given } from '../contract';
import { isAnySaid, type Remembered } from './state';

/** What waited, without what the workbook remembers by itself; `null` where nothing is left. It is what a person said. */
export function recoveredFrom(waiting: Given, stored: Remembered): Given | null {
  const known = new Set(stored.mapping.map(saidIn));
  const justified = new Set((stored.justifications ?? []).map((one) => JSON.stringify(one)));
  const justifications = (waiting.justifications ?? []).filter((one) => !justified.has(JSON.stringify(one)));
  const settings = Object.fromEntries(
    Object.entries(waiting.settings).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(stored.settings[key as keyof Given['settings']]), // a key of settings
    ),
  );
  const recovered: Given = {
    settings,
    mapping: waiting.mapping
      .filter((entry) => entry.decidedBy !== 'engine' && !known.has(saidIn(entry)))
      .map((entry): MappingEntry => ({ ...entry, decidedBy: 'person' })),
    ...(waiting.tables !== undefined && { tables: waiting.tables }),
    ...(justifications.length > 0 && { justifications }),
  };
  return isAnySaid(recovered) ? recovered : null;
}

const saidIn = ({ recognition, at, meaning }: MappingEntry): string =>
  `${recognition}\n${at.sheet}\n${at.address}\n${aspectOf(meaning)}\n${meaning}`;
