import { questionWords, stakeWords } from '../../catalogue/sessionWords';
import { referenceTo } from '../../domain/cell';
import { SURE } from '../../domain/fact';
import { isToReview } from '../../domain/lineChange';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import { sayCount, sayPrinted, typeset } from '../../domain/typography';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import type { Contract } from '../contract';
import { isUnderstood } from '../../report/inspectText';
import { signatureSaid } from '../../report/signatureSaid';
import { sinceTitle } from '../../report/sinceLines';
import { meaningLabel } from '../questions/meaningLabel';
import type { OpenQuestion } from '../questions/openQuestion';
import { sourcesOf } from '../questions/sourcesOf';
import { tablesFed, tableTitle } from '../questions/tablesFed';
import type { Question, ReadView, TakenFile, UnderstoodKind, UnderstoodLabel } from '../view/readView';
import { FIRST_LINES } from '../view/view';
import { linkTo } from './cells';
import { sheetLine } from './sheetLines';

/** Questions drawn at once; the counts tell how many there are. */
const MOST_QUESTIONS = 60;
const KINDS: readonly UnderstoodKind[] = ['answered', 'remembered', 'sure', 'excluded'];

/** What Lire shows. */
export function readView(contract: Contract, questions: readonly OpenQuestion[], language: Language): ReadView {
  const { dossier, workbook } = contract;
  const bySheet = new Map<string, SourceTable[]>();
  for (const source of sourcesOf(dossier)) {
    const { sheet } = source.recognition;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), source]);
  }
  const settled = settledIn(dossier.mapping, questions);
  const understood = understoodIn(settled);
  return {
    counts: {
      labelsAsked: questions.reduce((sum, { cells }) => sum + cells.length, 0),
      questions: questions.length,
      labelsUnderstood: settled.filter((entry) => kindOf(entry) !== null).length,
      tables: dossier.recognitions.filter(isUnderstood).length,
      sheets: workbook.sheets.length,
      hiddenSheets: workbook.sheets.filter(({ visibility }) => visibility !== 'visible').length,
    },
    questions: questions.slice(0, MOST_QUESTIONS).map((question) => drawn(question, contract, language)),
    understood: KINDS.flatMap((kind) => {
      const entries = understood.get(kind) ?? [];
      if (entries.length === 0) return [];
      return [
        { kind, count: entries.length, labels: entries.slice(0, FIRST_LINES).map((one) => labelOf(one, language)) },
      ];
    }),
    sheets: workbook.sheets.map((sheet) => sheetLine(sheet, bySheet.get(sheet.name) ?? [], language)),
    remarks: workbook.remarks.map((remark) => typeset(remark, language)),
    since: sinceIn(contract, language),
    taken: takenIn(contract),
  };
}

/** The labels of one kind, from a place on. */
export const moreLabels = (
  { dossier }: Contract,
  questions: readonly OpenQuestion[],
  kind: UnderstoodKind,
  from: number,
  count: number,
  language: Language,
): readonly UnderstoodLabel[] =>
  (understoodIn(settledIn(dossier.mapping, questions)).get(kind) ?? [])
    .slice(from, from + count)
    .map((one) => labelOf(one, language));

/** The cells that a question stands on: what the engine says of them is not for « Tout accepter » to settle. */
export const askedCells = (questions: readonly OpenQuestion[]): ReadonlySet<string> =>
  new Set(questions.flatMap(({ cells }) => cells.map(({ at }) => referenceTo(at))));

/** What no question stands on. */
function settledIn(mapping: Mapping, questions: readonly OpenQuestion[]): Mapping {
  const asked = new Map<string, Set<string>>();
  for (const { cells } of questions) {
    for (const { at } of cells) asked.set(at.sheet, (asked.get(at.sheet) ?? new Set()).add(at.address));
  }
  return mapping.filter(({ decidedBy, at }) => decidedBy !== 'engine' || asked.get(at.sheet)?.has(at.address) !== true);
}

/** What an answer says of a line, a table or a sheet that is not to be read. */
const LEFT_OUT: ReadonlySet<string> = new Set(['ignore', 'table:ignore', 'sheet:ignore']);

/** What an entry is to a person; `null` while it is asked. */
export function kindOf({ decidedBy, confidence, meaning }: MappingEntry): UnderstoodKind | null {
  const isLeftOut = LEFT_OUT.has(meaning);
  if (decidedBy === 'person') return isLeftOut ? 'excluded' : 'answered';
  if (decidedBy === 'memory') return isLeftOut ? 'excluded' : 'remembered';
  if (confidence < SURE || meaning === 'ignore') return null;
  return 'sure';
}

function understoodIn(mapping: Mapping): ReadonlyMap<UnderstoodKind, readonly MappingEntry[]> {
  const kinds = new Map<UnderstoodKind, MappingEntry[]>();
  for (const entry of mapping) {
    const kind = kindOf(entry);
    if (kind === null) continue;
    const list = kinds.get(kind);
    if (list === undefined) kinds.set(kind, [entry]);
    else list.push(entry);
  }
  return kinds;
}

const labelOf = (entry: MappingEntry, language: Language): UnderstoodLabel => ({
  cell: linkTo(entry.at),
  label: entry.label,
  meaning: meaningLabel(entry.meaning, language),
  reason: typeset(entry.reason, language),
  decided: signatureSaid(entry.signed, language),
  entry,
});

function drawn(question: OpenQuestion, { dossier }: Contract, language: Language): Question {
  const { key, about, title, cells, options, isOpen } = question;
  const tables = tablesFed(question.fed, dossier.settings).map((table) =>
    tableTitle(table, dossier.settings, language),
  );
  return {
    key,
    about,
    title,
    detail: stakeOf(question, language),
    count: cells.length,
    cells: cells.slice(0, FIRST_LINES).map(({ at }) => linkTo(at)),
    choices: options,
    effect:
      tables.length === 0
        ? sayPrinted(questionWords.effectNone, {}, language)
        : sayPrinted(questionWords.effect, { tables: tables.join(', ') }, language),
    isOpen,
  };
}

function stakeOf({ cells, waiting }: OpenQuestion, language: Language): string {
  const sheets = [...new Set(cells.map(({ at }) => at.sheet))];
  const sheet = sayCount(stakeWords.sheets, { sheet: sheets[0] ?? '', count: sheets.length }, language);
  return waiting === 0
    ? sayPrinted(stakeWords.none, { sheet }, language)
    : sayCount(stakeWords.figures, { sheet, count: waiting }, language);
}

function sinceIn({ since }: Contract, language: Language): ReadView['since'] {
  if (since === null || since.changes.length === 0) return null;
  return { title: typeset(sinceTitle(since, language), language), toReview: since.changes.filter(isToReview).length };
}

function takenIn({ workbook }: Contract): readonly TakenFile[] {
  const files = new Map<string, TakenFile['sheets'][number][]>();
  for (const { name, copyOf } of workbook.sheets) {
    if (copyOf === undefined) continue;
    files.set(copyOf.file, [...(files.get(copyOf.file) ?? []), { name, there: copyOf.sheet }]);
  }
  return [...files].map(([file, sheets]) => ({ file, sheets }));
}
