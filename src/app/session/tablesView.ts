import { HOME, OWN_SHEETS } from '../../catalogue/sheetNames';
import { stateWords, tableGroupWords } from '../../catalogue/sessionWords';
import type { Language, Message } from '../../domain/message';
import type { TableChanges, TableState } from '../../domain/tableChange';
import { sayCount, sayPrinted } from '../../domain/typography';
import { toTranslateIn } from '../../pipeline';
import type { Contract } from '../contract';
import { codeOf, titleOf } from '../questions/tablesFed';
import type { TableLine, TablesView } from '../view/tablesView';
import { linkTo } from './cells';
import { changesIn, isToWrite } from './changes';

const isInvestment = (table: string): boolean => table.startsWith('IP-');

/** What Tableaux shows. */
export function tablesView(contract: Contract, language: Language): TablesView {
  const changes = changesIn(contract);
  const written = changes.filter((one) => !isToWrite(one));
  const counted = (wanted: TableState) => written.filter(({ state }) => state === wanted).length;
  const group = (title: Message, isIn: (table: string) => boolean) => {
    const tables = changes.filter(({ table }) => isIn(table)).map((one) => tableLine(one, contract, language));
    return tables.length === 0 ? [] : [{ title: sayPrinted(title, {}, language), tables }];
  };
  return {
    groups: [
      ...group(tableGroupWords.actionPlan, (table) => !isInvestment(table)),
      ...group(tableGroupWords.investmentPlan, isInvestment),
      ...outside(contract, language),
    ],
    counts: {
      toWrite: changes.length - written.length,
      upToDate: counted('up-to-date'),
      toComplete: counted('to-complete'),
      byHand: counted('edited-by-hand'),
      leftOut: counted('left-out'),
      here: changes.length,
    },
  };
}

function tableLine(changes: TableChanges, { dossier, tables }: Contract, language: Language): TableLine {
  const { table, name, state } = changes;
  return {
    table,
    title: titleOf(table, language),
    code: codeOf(table, dossier.settings, language),
    state,
    cell: state === 'to-write' || state === 'left-out' ? null : linkTo({ sheet: name, address: HOME }),
    detail:
      detailOf(changes, language) ??
      untranslated(
        tables.filter((plan) => plan.table === table),
        language,
      ),
  };
}

function detailOf({ state, cells, edits, toComplete, isBare }: TableChanges, language: Language): string | null {
  if (state === 'edited-by-hand') return sayCount(stateWords.byHand, { count: edits.length }, language);
  if (state === 'source-changed' && cells.length > 0)
    return sayCount(stateWords.changes, { count: cells.length }, language);
  if (isBare) return sayPrinted(stateWords.bare, {}, language);
  return toComplete > 0 ? sayCount(stateWords.blanks, { count: toComplete }, language) : null;
}

/** Texts that wait for their translation, where nothing more urgent is to be said. */
function untranslated(plans: Contract['tables'], language: Language): string | null {
  const { toTranslate, toReview } = toTranslateIn(plans);
  const count = toTranslate + toReview;
  return count === 0 ? null : sayCount(stateWords.toTranslate, { count }, language);
}

/** Our own sheets, that every writing renews: listed once they stand. */
function outside({ workbook }: Contract, language: Language): TablesView['groups'] {
  const own: readonly string[] = OWN_SHEETS;
  const standing = workbook.sheets.filter(
    ({ ours, copyOf }) => copyOf === undefined && ours !== undefined && own.includes(ours),
  );
  if (standing.length === 0) return [];
  return [
    {
      title: sayPrinted(tableGroupWords.outside, {}, language),
      tables: standing.map(({ name, ours = '' }) => ({
        table: ours,
        title: titleOf(ours, language),
        code: '',
        state: 'up-to-date',
        cell: linkTo({ sheet: name, address: HOME }),
        detail: null,
      })),
    },
  ];
}
