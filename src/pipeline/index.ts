import type { Dossier } from '../domain/dossier';
import { SURE } from '../domain/fact';
import type { Mapping } from '../domain/mapping';
import type { Language } from '../domain/message';
import type { Recognition } from '../domain/recognition';
import type { RememberedTable } from '../domain/rememberedTable';
import type { Settings } from '../domain/settings';
import { ended } from '../domain/slices';
import { tablesSaid } from '../domain/tableDecision';
import type { Workbook } from '../domain/workbook';
import { budgetSums } from './collect/budgetSums';
import { collect } from './collect/collect';
import type { Kept } from './kept';
import { linkOperations } from './link/linkOperations';
import { mapLabels } from './map/mapLabels';
import { recognise } from './recognise/recognise';

/** What a workbook is understood with. */
export interface Asked {
  readonly settings: Settings;
  /** Answers given now or remembered from last time; they win over the engine. */
  readonly memory: Mapping;
  /** How the tables that answers speak of are known again. */
  readonly tables?: readonly RememberedTable[];
  /** Of signs, reasons and doubts; the settings' language if absent. */
  readonly language?: Language;
}

/** Where a long run is, told before each stage so that whoever runs it may pause, or stop. */
export type PipelineStep = 'recognise' | 'understand' | 'check';

/**
 * The first half of the pipeline, pure: same workbook, same dossier. One stage at a time, for who must not wait.
 *
 *     Workbook ─recognise→ Recognitions ─map→ Mapping ─collect→ Facts ─link→ Dossier
 */
export function* understanding(
  workbook: Workbook,
  { settings, memory, tables, language = settings.language }: Asked,
  kept: Kept | null = null,
): Generator<PipelineStep, Dossier, void> {
  yield 'recognise';
  const recognitions = recognise(workbook, language, kept?.recognitions);
  yield 'understand';
  const mapping = mapLabels(workbook, recognitions, memory, settings, language, tables, kept?.mapping);
  yield 'understand';
  const facts = collect(workbook, recognitions, mapping, settings, language, kept?.facts);
  const linked = linkOperations(workbook, { facts, recognitions, mapping }, memory, language);
  const budgets = budgetSums(workbook, recognitions, settings);
  const dossier = {
    facts: linked.facts,
    recognitions,
    mapping: asked(linked.mapping, recognitions),
    settings,
    ...(budgets.length > 0 && { budgets }),
  };
  return kept?.dossier.latest('', dossier) ?? dossier;
}

/** Nothing is asked of a table that is not to be read: what the engine is unsure of there is dropped once its figures are known. */
function asked(mapping: Mapping, recognitions: readonly Recognition[]): Mapping {
  const { isIgnored } = tablesSaid(mapping);
  const ignored = new Set(recognitions.filter(isIgnored).map(({ id }) => id));
  if (ignored.size === 0) return mapping;
  return mapping.filter(
    (entry) => !ignored.has(entry.recognition) || entry.decidedBy !== 'engine' || entry.confidence >= SURE,
  );
}

/** The same without a pause. */
export const understand = (workbook: Workbook, asked: Asked): Dossier => ended(understanding(workbook, asked));

/**
 * The second half, pure as well:
 *
 *     Dossier ─compileTables→ tables ┬─findingsIn→ Findings ┐
 *                                    └──────────────────────┴─compileBook→ SheetPlans
 */
export { keptFindings, type Kept, keptTables, nothingKept } from './kept';
export { findingsIn } from './check/engine';
export { type CellApart, handMadeTables, type HandMadeTable } from './check/handMade';
export { changesOf, handEditsOf } from './compile/changes';
export { compileBook } from './compile/compileBook';
export { compileTables } from './compile/compileTables';
export { typedJustifications } from './compile/typedJustifications';
export { textPairs, toTranslateIn } from './compile/translations';
export { lineageOf } from './compile/tables/writtenFigures';
export { coverageOf } from './compile/coverage/coverageOf';
export { filedAlready, givenBack } from './compile/giveBack/givenBack';
export { changesSince } from './since/changesSince';
export { figureLines } from './since/figureLines';
export { keptFigures } from './since/keptFigures';
export { returnSheet } from './compile/giveBack/returnSheet';
export { teteActions } from './compile/giveBack/teteActions';
export { teteActionSheet } from './compile/giveBack/teteActionSheet';
