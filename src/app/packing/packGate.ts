import { contractParts, partOfTable } from '../../catalogue/contractParts';
import { isTableId, tableCode } from '../../catalogue/tableNames';
import type { Finding } from '../../domain/finding';
import type { ChapterState, PackChapter, PackTable } from '../../domain/pack';
import type { SheetPlan } from '../../domain/plan';
import type { ChapterSaid, Settings } from '../../domain/settings';
import { isBare, toFill } from '../../pipeline/compile/state';
import { tableSaid } from '../../pipeline/compile/tableSaid';
import { toTranslateIn } from '../../pipeline/compile/translations';
import { waitingIn } from '../../report/answered';
import { countSeverities } from '../../report/findings';
import type { Contract } from '../contract';

/** What stands between the tables and their sending, each with how many; a table is named. */
export interface Waiting {
  readonly kind: 'blocking' | 'to-justify' | 'empty';
  readonly count: number;
  readonly tables: readonly PackTable[];
}

/** The gate: how the tables of the chosen template stand, and whether they are ready. Never whether the contract is. */
export interface PackGate {
  readonly chapters: readonly PackChapter[];
  readonly counts: Readonly<Record<'blocking' | 'warning' | 'information' | 'justified', number>>;
  readonly toJustify: number;
  readonly toTranslate: number;
  /** Wanted cells that are blank: told, never an obstacle by themselves, as a rule speaks of those that are one. */
  readonly missing: number;
  readonly waiting: readonly Waiting[];
  readonly isReady: boolean;
}

/** Counts the tables: written, not applicable, elsewhere, empty; and what is missing, blocks, is justified, is to translate. */
export function packGate(contract: Contract): PackGate {
  const { findings, justified, tables, dossier } = contract;
  const chapters = contractParts.flatMap(({ key, title }) => {
    const own = tables.filter(({ table }) => partOfTable(table) === key);
    return own.length === 0 ? [] : [chapterOf(key, title, own, contract)];
  });
  const severities = countSeverities(findings);
  const toJustify = waitingIn({ findings, justified }).length;
  const empty = chapters.flatMap((chapter) => chapter.tables).filter(({ state }) => state === 'empty');
  const waiting: readonly Waiting[] = [
    { kind: 'blocking', count: severities.blocking, tables: [] },
    { kind: 'to-justify', count: toJustify, tables: [] },
    { kind: 'empty', count: empty.length, tables: empty },
  ];
  const left = waiting.filter(({ count }) => count > 0);
  return {
    chapters,
    counts: { ...severities, justified: severities.warning - toJustify },
    toJustify,
    toTranslate: toTranslateIn(tables).toTranslate,
    missing: chapters.reduce((sum, { missing }) => sum + missing, 0),
    waiting: left,
    isReady: left.length === 0 && dossier.facts.length > 0,
  };
}

function chapterOf(
  key: string,
  title: PackChapter['title'],
  plans: readonly SheetPlan[],
  { dossier, findings, justified, workbook }: Contract,
): PackChapter {
  const names = new Set([
    ...plans.map(({ name }) => name),
    ...workbook.sheets.flatMap(({ ours, name }) => (plans.some(({ table }) => table === ours) ? [name] : [])),
  ]);
  const isOwn = ({ at }: Finding) => at !== null && names.has(at.sheet);
  const own = findings.filter(isOwn);
  const { blocking, warning } = countSeverities(own);
  const toJustify = waitingIn({ findings: own, justified }).length;
  const tables = plans.map((plan) => tableOf(plan, dossier.settings));
  const inState = (state: PackTable['state']) => tables.filter((table) => table.state === state).length;
  const missing = tables.reduce((sum, table) => sum + table.missing, 0);
  const isOpen = toJustify > 0 || missing > 0 || inState('empty') > 0;
  const state: ChapterState = blocking > 0 ? 'blocked' : isOpen ? 'open' : 'ready';
  return {
    key,
    title,
    state,
    tables,
    written: inState('written'),
    notApplicable: inState('not-applicable'),
    elsewhere: inState('elsewhere'),
    empty: inState('empty'),
    missing,
    blocking,
    toJustify,
    justified: warning - toJustify,
    toTranslate: toTranslateIn(plans).toTranslate,
    ...saidOf(dossier.settings.chapters?.[key]),
  };
}

const saidOf = (said: ChapterSaid | undefined): Pick<PackChapter, 'words' | 'validated'> => ({
  ...(said?.words !== undefined && { words: said.words }),
  ...(said?.validated !== undefined && { validated: said.validated }),
});

/** A table that holds something is written, whatever is said of it. */
function tableOf(plan: SheetPlan, { tables = {}, investmentPlan }: Settings): PackTable {
  const said = tableSaid(plan, { tables });
  const title = plan.rows[0]?.cells[1]?.value;
  const told = {
    table: plan.table,
    code: isTableId(plan.table) ? tableCode(plan.table, investmentPlan) : { fr: plan.table, en: plan.table },
    title: typeof title === 'string' ? title : '',
    written: isBare(plan) ? 0 : filledIn(plan),
  };
  if (!isBare(plan)) return { ...told, state: 'written', missing: toFill(plan).length };
  if (said?.state === 'not-applicable') return { ...told, state: said.state, reason: said.reason, missing: 0 };
  if (said?.state === 'elsewhere') return { ...told, state: said.state, page: said.page, missing: 0 };
  return { ...told, state: 'empty', missing: toFill(plan).length };
}

/** Cells that a source or a person filled. */
const filledIn = ({ rows }: SheetPlan): number =>
  rows.reduce(
    (sum, { cells }) =>
      sum + cells.filter((cell) => (cell?.lineage ?? cell?.byHand) !== undefined && cell?.value !== null).length,
    0,
  );
