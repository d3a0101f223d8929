import type { PrintedTable } from '../../domain/printedTable';
import { inLanguage } from '../../report/inLanguage';
import { printedTables } from '../../report/printedTables';
import { tableCsv } from '../../report/tableCsv';
import type { SessionState } from './state';

/** What the tables are handed over as: one Word document, or a CSV for each in one ZIP. */
export type TablesForm = 'docx' | 'csv';

const NAMES = {
  docx: { fr: 'tableaux-du-contrat.docx', en: 'contract-tables.docx' },
  csv: { fr: 'tableaux-du-contrat.zip', en: 'contract-tables.zip' },
} as const;

/** What the file of the tables is called. */
export const tablesFileName = (form: TablesForm, { language }: Pick<SessionState, 'language'>): string =>
  NAMES[form][language];

/** The tables as a document prints them, each text in the language spoken where it is written in it. */
export const tablesPrinted = ({ contract, language }: SessionState): readonly PrintedTable[] =>
  printedTables(
    contract.tables.map((plan) => inLanguage(plan, language)),
    contract.dossier.settings.language,
  );

/** A CSV for each table, by its name. */
export const tablesCsv = ({ contract, language }: SessionState): ReadonlyMap<string, Uint8Array> =>
  new Map(
    contract.tables.map((plan) => [
      `${plan.name}.csv`,
      new TextEncoder().encode(tableCsv(inLanguage(plan, language), contract.dossier.settings.language)),
    ]),
  );
