import type { Dossier } from '../domain/dossier';
import type { Finding } from '../domain/finding';
import { type KeptWork, keptWork } from '../domain/keptWork';
import type { Mapping } from '../domain/mapping';
import type { SheetPlan } from '../domain/plan';
import { sharedFields } from '../domain/shared';
import type { Workbook } from '../domain/workbook';
import { type ChecksKept, checksKept } from './check/checksKept';
import { findingsIn } from './check/engine';
import { type FactsKept, factsKept } from './collect/factsKept';
import { compileTables } from './compile/compileTables';
import type { GivenTexts } from '../domain/translation';
import { type TablesKept, tablesKept } from './compile/keptTable';
import { type MappingKept, mappingKept } from './map/keptMapping';
import { type RecognitionsKept, recognitionsKept } from './recognise/recognise';

/**
 * What a session worked out in its last run, so that the next works again only on what is not the same: a sheet whose cells did not
 * change keeps its tables, a table its mapping and its figures, and what comes out equal is the same object for whatever
 * comes after. With it or without, a run gives the same.
 */
export interface Kept {
  readonly recognitions: RecognitionsKept;
  readonly mapping: MappingKept;
  readonly facts: FactsKept;
  readonly dossier: KeptWork<Dossier>;
  readonly tables: KeptWork<readonly SheetPlan[]>;
  readonly compiled: TablesKept;
  readonly checks: ChecksKept;
  readonly findings: KeptWork<readonly Finding[]>;
}

/** Nothing yet. */
export const nothingKept = (): Kept => ({
  recognitions: recognitionsKept(),
  mapping: mappingKept(),
  facts: factsKept(),
  dossier: keptWork(sharedFields),
  tables: keptWork(),
  compiled: tablesKept(),
  checks: checksKept(),
  findings: keptWork(),
});

/** The contract's tables, those of the last run while they would be made of the same: the facts, our own sheets, the names taken. */
export function keptTables(
  kept: Kept | null,
  dossier: Dossier,
  workbook: Workbook,
  answers: Mapping,
  texts: GivenTexts,
): readonly SheetPlan[] {
  if (kept === null) return compileTables(dossier, workbook, answers, texts);
  const { sheets, names, otherSheets = [] } = workbook;
  const seen = sheets.flatMap((sheet) => (sheet.ours === undefined ? [sheet.name] : [sheet.name, sheet]));
  return kept.tables.again('', [dossier, names, ...otherSheets, ...seen, ...answers, texts], () =>
    compileTables(dossier, workbook, answers, texts, kept.compiled),
  );
}

/** What the rules have to say, as in the last run while they would read the same. */
export const keptFindings = (
  kept: Kept | null,
  contract: { readonly dossier: Dossier; readonly tables: readonly SheetPlan[] },
): readonly Finding[] =>
  kept === null
    ? findingsIn(contract)
    : kept.findings.again('', [contract.dossier, contract.tables], () => findingsIn(contract, kept.checks));
