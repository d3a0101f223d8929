import { type KeptWork, keptWork } from '../../domain/keptWork';
import type { Language } from '../../domain/message';
import type { Recognition } from '../../domain/recognition';
import type { Sheet, Workbook } from '../../domain/workbook';
import { figuresEdited, type SheetsRead, sheetsRead } from '../reading/figureEdits';
import { faceOf, sideways } from './face';
import { leftOver, overlap } from './leftOver';
import { type Profile, recognitionOf } from './profile';
import { windowsOf } from './windows';
import { budgetByAccount, notOurs, notUnderstood } from './profiles/generic';
import { contractTable } from './profiles/contractTable';
import { economicModel } from './profiles/economicModel';
import { investmentPlan } from './profiles/investmentPlan';
import { indicatorCard } from './profiles/indicatorCard';
import { indicatorForm } from './profiles/indicatorForm';
import { indicatorYear } from './profiles/indicatorYear';
import { indicatorYears } from './profiles/indicatorYears';
import { labelExport } from './profiles/labelExport';
import { pcaetDeposit } from './profiles/pcaetDeposit';
import { pcaetInventory } from './profiles/pcaetInventory';
import { teteIndicators } from './profiles/teteIndicators';
import { teteActionPlan } from './profiles/teteActionPlan';

/** Known layouts, the most telling first: a table that one claims is not offered to the next. */
export const profiles: readonly Profile[] = [
  contractTable,
  pcaetDeposit,
  economicModel,
  labelExport,
  teteActionPlan,
  investmentPlan,
  teteIndicators,
  indicatorYears,
  pcaetInventory,
  indicatorForm,
  indicatorYear,
  indicatorCard,
];

/**
 * Every table of every sheet, hidden ones included, in the order of sheets and cells. Sheets that we wrote are skipped,
 * but for the copies of other workbooks. A sheet where nothing is understood gives one `generic` recognition that says why;
 * so does each block of figures beside the tables of a sheet.
 */
export function recognise(
  workbook: Workbook,
  language: Language = 'fr',
  kept: RecognitionsKept = recognitionsKept(),
): readonly Recognition[] {
  const sheets = workbook.sheets.filter(({ ours, copyOf }) => ours === undefined || copyOf !== undefined);
  const { formats, isDate1904 } = workbook;
  const found = sheets.flatMap((sheet) => {
    const before = kept.tables.get(sheet.name) ?? [];
    const read = kept.sheets.asRead(sheet, (last) => figuresEdited(last, sheet, workbook, before) !== null);
    const from = [read, formats, isDate1904, language];
    const tables = kept.found.again(sheet.name, from, () => recogniseSheet(sheet, workbook, language));
    kept.tables.set(sheet.name, tables);
    return tables;
  });
  const names = sheets.map(({ name }) => name);
  kept.found.keepOnly(names);
  kept.sheets.keepOnly(names);
  return found;
}

/** The tables of each sheet, from one run to the next: numbers typed for others among the figures of a table change no place in it. */
export interface RecognitionsKept {
  readonly found: KeptWork<readonly Recognition[]>;
  /** What was found last in each sheet. */
  readonly tables: Map<string, readonly Recognition[]>;
  readonly sheets: SheetsRead;
}

/** Nothing yet. */
export const recognitionsKept = (): RecognitionsKept => ({
  found: keptWork(),
  tables: new Map(),
  sheets: sheetsRead(),
});

function recogniseSheet(sheet: Sheet, workbook: Workbook, language: Language): readonly Recognition[] {
  const face = faceOf(sheet, workbook);
  if (sheet.unmarked !== undefined) {
    const { profile, seen } = notOurs(face);
    return [{ ...recognitionOf(profile, face, seen, language), unmarked: sheet.unmarked }];
  }
  const whole = budgetByAccount(face);
  if (whole !== null) return [recognitionOf(whole.profile, face, whole.seen, language)];
  const turned = windowsOf(face).map((rows) => sideways(face, rows));
  const found: Recognition[] = [];
  for (const profile of profiles) {
    for (const look of profile.isBothWays ? [face, ...turned] : [face]) {
      for (const seen of profile.recognise(look)) {
        const recognition = recognitionOf(profile.id, look, seen, language);
        if (!found.some(({ box }) => overlap(box, recognition.box))) found.push(recognition);
      }
    }
  }
  if (found.length === 0) {
    const { profile, seen } = notUnderstood(face);
    return [recognitionOf(profile, face, seen, language)];
  }
  const left = leftOver(
    face,
    found.map(({ box }) => box),
  ).map((seen) => recognitionOf('generic', face, seen, language));
  return [...found, ...left].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}
