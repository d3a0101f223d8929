import { profileNames } from '../../catalogue/words';
import { sheetLineWords } from '../../catalogue/sessionWords';
import type { Dossier } from '../../domain/dossier';
import type { Slices } from '../../domain/slices';
import { sayCount, sayPrinted, typeset } from '../../domain/typography';
import type { Sheet } from '../../domain/workbook';
import { type PipelineStep, understanding } from '../../pipeline';
import { copyChanges } from '../../pipeline/take/copyChanges';
import { type OtherWorkbook, takeSheets } from '../../pipeline/take/takeSheets';
import { isUnderstood } from '../../report/inspectText';
import { type Fed, fedBy, tablesFed, tableTitle } from '../questions/tablesFed';
import type { TakeOffer } from '../view/view';
import type { SessionState } from './state';

/** What another workbook holds: each sheet with what it is; those with figures of the contract are proposed. */
export function* offer(
  state: SessionState,
  other: OtherWorkbook,
): Slices<PipelineStep, { readonly state: SessionState; readonly offer: TakeOffer }> {
  const { contract, language, offered } = state;
  const { settings } = contract.dossier;
  const seen = yield* understanding(other.workbook, { settings, memory: contract.memory.mapping, language });
  const proposed = new Set(seen.facts.map(({ source }) => source.sheet));
  const fed = new Set<Fed>(seen.facts.flatMap((fact) => fedBy(fact) ?? []));
  const sheets = other.workbook.sheets
    .filter(({ ours, copyOf }) => ours === undefined || copyOf !== undefined)
    .map((sheet) => ({ ...lineOf(sheet, seen, state), isProposed: proposed.has(sheet.name) }));
  return {
    state: { ...state, offered: [...offered.filter(({ sha256 }) => sha256 !== other.sha256), other] },
    offer: {
      file: other.file,
      sha256: other.sha256,
      sheets,
      tables: tablesFed(fed, settings).map((table) => tableTitle(table, settings, language)),
    },
  };

  function changesOf(copy: Sheet): number {
    const { taken } = takeSheets(state.workbook, [other], (_, { name }) => name === copy.copyOf?.sheet);
    return taken.reduce((sum, { sheet }) => sum + copyChanges(copy, sheet), 0);
  }

  function lineOf({ name }: Sheet, { recognitions, facts }: Dossier, { workbook }: SessionState) {
    const tables = recognitions.filter(({ sheet }) => sheet === name);
    const understood = tables.filter(isUnderstood);
    const count = facts.filter(({ source }) => source.sheet === name).length;
    const signs = tables.flatMap((table) => table.signs).map((sign) => typeset(sign, language));
    const copy = workbook.sheets.find(({ copyOf }) => copyOf?.file === other.file && copyOf.sheet === name);
    return {
      name,
      what:
        understood.map(({ profile }) => profileNames[profile][language])[0] ??
        sayPrinted(sheetLineWords.notTaken, {}, language),
      detail:
        understood.length > 0
          ? `${understood.map(({ address }) => address).join(', ')} · ${sayCount(sheetLineWords.facts, { count }, language)}`
          : signs.join(' · '),
      copy: copy === undefined ? null : { name: copy.name, changes: changesOf(copy) },
    };
  }
}
