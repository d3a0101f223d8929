import { chartSheetWords } from '../../../catalogue/chartSheetWords';
import type { Coverage } from '../../../domain/coverage';
import type { Dossier } from '../../../domain/dossier';
import { say } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import type { Inventory } from '../inventory';
import { coverageChart } from './coverageChart';
import { drawnSheet } from './drawnSheet';
import { emissionsChart } from './emissionsChart';
import { fieldsChart } from './fieldsChart';
import { fundersChart } from './fundersChart';
import { modelChart, modelTable } from './modelChart';
import { pathChart } from './pathChart';

/** What the charts are drawn from: tables as they are to be written, and where the coverage stands. */
interface Drawn {
  readonly tables: readonly SheetPlan[];
  readonly annex: SheetPlan;
  readonly coverage: Coverage;
  readonly coverageName: string;
  readonly dossier: Dossier;
  readonly inventory: Inventory;
}

/**
 * The charts of the contract on one sheet, each with what it says and its figures under it. The figures are live references to
 * the tables; what has none is not drawn, and a chart that cannot be drawn says why.
 */
export function chartsSheet(drawn: Drawn, name: string): SheetPlan {
  const { tables, annex, coverage, coverageName, dossier, inventory } = drawn;
  const { language, targetYear, isValuesOnly } = dossier.settings;
  const home = { home: name, isValuesOnly };
  const model = modelTable(tables);
  const drawings = [
    emissionsChart(tables, home, language),
    model === undefined
      ? pathChart(tables, { dossier, inventory }, home)
      : modelChart(model, targetYear, home, language),
    fieldsChart(tables, targetYear, home, language),
    fundersChart(annex, home, language),
    coverageChart(coverage, coverageName, language),
  ];
  const { title, subtitle } = chartSheetWords;
  return drawnSheet(
    'charts',
    name,
    { title: say(title, {}, language), subtitle: say(subtitle, {}, language) },
    drawings,
    language,
  );
}
