import type { Dossier } from '../domain/dossier';
import type { Mapping } from '../domain/mapping';
import type { Language } from '../domain/message';
import type { Settings } from '../domain/settings';
import type { Workbook } from '../domain/workbook';
import { collect } from './collect/collect';
import { mapLabels } from './map/mapLabels';
import { recognise } from './recognise/recognise';

/** What a workbook is understood with. */
export interface Asked {
  readonly settings: Settings;
  /** Answers given now or remembered from last time; they win over the engine. */
  readonly memory: Mapping;
  /** Of signs, reasons and doubts; the settings' language if absent. */
  readonly language?: Language;
}

/**
 * The first half of the pipeline, pure: same workbook, same dossier.
 *
 *     Workbook ─recognise→ Recognitions ─map→ Mapping ─collect→ Dossier
 */
export function understand(workbook: Workbook, { settings, memory, language = settings.language }: Asked): Dossier {
  const recognitions = recognise(workbook, language);
  const mapping = mapLabels(workbook, recognitions, memory, settings, language);
  const facts = collect(workbook, recognitions, mapping, settings, language);
  return { facts, recognitions, mapping, settings };
}

/**
 * The second half, pure as well:
 *
 *     Dossier ─compileTables→ tables ┬─findingsIn→ Findings ┐
 *                                    └──────────────────────┴─compileBook→ SheetPlans
 */
export { findingsIn } from './check/engine';
export { changesOf, handEditsOf } from './compile/changes';
export { compileBook } from './compile/compileBook';
export { compileTables } from './compile/compileTables';
export { lineageOf } from './compile/tables/writtenFigures';
