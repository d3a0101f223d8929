import type { MappingEntry } from '../../domain/mapping';
import { unitForCore } from '../../domain/unit';
import { unitIn } from '../../domain/unitWritten';
import { isAnswer, said } from './decided';

/**
 * The unit that a title or a heading says for a figure: as it was read for the whole table, or as it is written where only that measures
 * the figure. `(kg)` over emissions is kgCO2e, and kilograms for the column of NOx.
 */
export function unitAround(entry: MappingEntry | undefined, core: string): string | undefined {
  if (entry === undefined || entry.meaning === 'unit:unknown') return undefined;
  const read = said(entry);
  if (isAnswer(entry) || unitForCore(read, core) !== null) return read;
  const written = unitIn(entry.label);
  const isFit = written !== null && written.scale === undefined && unitForCore(written.unit, core) !== null;
  return isFit ? written.unit : read;
}
