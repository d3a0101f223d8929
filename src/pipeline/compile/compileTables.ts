import type { TableId } from '../../catalogue/sheetNames';
import { tablesFor } from '../../catalogue/tables';
import type { FilledTable } from '../../catalogue/tables/recipe';
import type { Dossier } from '../../domain/dossier';
import type { Mapping } from '../../domain/mapping';
import type { SheetPlan } from '../../domain/plan';
import { type GivenTexts, noTexts } from '../../domain/translation';
import type { Sheet, Workbook } from '../../domain/workbook';
import { byHandIn } from './byHand';
import type { Compiling, Written } from './compiling';
import { withDeclared } from './declared/declared';
import { inventoriesOf } from './inventory';
import { compiledAgain, type TablesKept } from './keptTable';
import { namesIn } from './names';
import { compileActions } from './tables/actionTable';
import { type CompiledTable, compileSectors } from './tables/sectorTable';
import { compileRecords } from './records/recordTable';
import { withTranslations } from './translations';
import { withTypedTexts } from './tables/typedTexts';
import { withAside } from './tables/aside';
import { withFormulasMoved } from './tables/typedFormulas';

/** Tables that others refer to are compiled first. */
const first: readonly TableId[] = ['A-1.3', 'A-1.4', 'B-2.2', 'IP-2'];

/**
 * The contract's tables from a dossier, in the contract's order: one perimeter, one inventory version, one sector view
 * in each. Only facts in use enter; what is missing stays blank. `workbook` gives the names taken and what people wrote in
 * our sheets, which stays; `answers` say which of these cells are given back to us; `texts` are translations given now.
 */
export function compileTables(
  dossier: Dossier,
  workbook: Workbook,
  answers: Mapping = [],
  texts: GivenTexts = noTexts,
  kept: TablesKept | null = null,
): readonly SheetPlan[] {
  const { language } = dossier.settings;
  const descriptions = tablesFor(dossier.settings);
  const tables = new Map<TableId, Written>();
  const plans = new Map<TableId, SheetPlan>();
  const byHand = byHandIn(workbook, answers);
  const compiling: Compiling = {
    dossier,
    language,
    names: namesIn(workbook, dossier.settings),
    inventories: inventoriesOf(dossier, kept?.inventories),
    tables,
    byHand,
  };
  const { names } = compiling;
  const compile: ReturnType<typeof compiledAgain> =
    kept === null
      ? (_, work) => work(compiling)
      : compiledAgain(kept, compiling, [
          dossier.settings,
          dossier.budgets,
          ...Object.values(names),
          ...oursIn(workbook),
          ...answers,
        ]);
  for (const description of [...descriptions].sort((a, b) => order(a) - order(b))) {
    const { plan, written, declared } = compile(description.id, (own) => compiled(description, own));
    const like = declared === undefined ? plan : withDeclared(plan, declared);
    plans.set(description.id, withTypedTexts(like, written, byHand));
    tables.set(description.id, written);
  }
  const inOrder = descriptions.flatMap(({ id }) => plans.get(id) ?? []);
  const whole = withTranslations(inOrder, byHand, texts, language).map((plan) =>
    withAside(plan, byHand.table(plan.table), language),
  );
  return withFormulasMoved(whole, byHand);
}

function compiled(table: FilledTable, compiling: Compiling): CompiledTable {
  switch (table.kind) {
    case 'sectors':
      return compileSectors(table, compiling);
    case 'actions':
      return compileActions(table, compiling);
    case 'records':
      return compileRecords(table, compiling);
  }
}

/** Our own sheets: what people wrote in them is compiled with the rest. */
const oursIn = ({ sheets }: Workbook): readonly Sheet[] => sheets.filter(({ ours }) => ours !== undefined);

const order = ({ id }: FilledTable): number => (first.includes(id) ? 0 : 1);
