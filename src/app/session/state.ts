import type { CellAt } from '../../domain/cell';
import type { CellChange } from '../../domain/change';
import type { KeptFigures } from '../../domain/figureLine';
import type { JustificationGiven } from '../../domain/justification';
import type { LocalRules } from '../../domain/localRules';
import type { Language } from '../../domain/message';
import type { WritePlan } from '../../domain/plan';
import type { Problem } from '../../domain/problem';
import type { RemarkSheet } from '../../domain/remarks';
import type { Result } from '../../domain/result';
import type { Settings } from '../../domain/settings';
import { noTexts } from '../../domain/translation';
import type { FormatKind, Workbook } from '../../domain/workbook';
import type { Kept } from '../../pipeline';
import type { OtherWorkbook } from '../../pipeline/take/takeSheets';
import type { Contract, Given, Sources } from '../contract';
import type { Done, View } from '../view/view';

/** What the workbook remembers of last time. */
export type Remembered = Sources['stored'];

/** Answers, and decisions on the crosswalk when the file has any: they take the place of those before. */
export interface AnswerFile {
  readonly mapping: Given['mapping'];
  /** The tables of the file, as they are known again in another workbook. */
  readonly tables?: NonNullable<Given['tables']>;
  readonly exchanges?: NonNullable<Settings['exchanges']>;
  /** What it says of findings. */
  readonly justify?: readonly JustificationGiven[];
}

/** What a session needs and that only adapters can do; all of it pure. */
export interface SessionPorts {
  readonly readStored: (workbook: Workbook) => Result<Remembered, Problem>;
  /** The workbook that a plan makes of another, as a host would leave it. */
  readonly applied: (workbook: Workbook, plan: WritePlan) => Workbook;
  readonly kindOf: (code: string) => FormatKind;
  /** What a file of answers says. */
  readonly readMapping: (text: string, name: string) => Result<AnswerFile, Problem>;
  /** What an answer sheet of a reader's remarks holds. */
  readonly readRemarks: (text: string, name: string) => Result<RemarkSheet, Problem>;
  /** What a file of local rules holds. */
  readonly readRules: (text: string, name: string) => Result<LocalRules, Problem>;
}

/** Something that was done in the workbook: a plan of ours that the host applied, or cells that a person typed. */
export type Deed =
  { readonly is: 'plan'; readonly plan: WritePlan } | { readonly is: 'typed'; readonly cells: readonly CellChange[] };

/** A plan that was asked for, until the host has applied it or something else is asked. */
export interface AskedPlan {
  readonly kind: 'fixed' | 'put-back' | 'written' | 'taken';
  readonly plan: WritePlan;
  readonly count: number;
  readonly name: string | null;
  /** Cells that stay as somebody left them. */
  readonly left: readonly CellAt[];
}

/** What was said at one moment. */
export type Said = Pick<SessionState, 'given' | 'stored'> & Partial<Pick<SessionState, 'since'>>;

/** All that a session holds. Never changed in place: an action gives the next one. */
export interface SessionState {
  readonly language: Language;
  /** As it was read. */
  readonly base: Workbook;
  /** As it is now: what was done is in it. */
  readonly workbook: Workbook;
  readonly deeds: readonly Deed[];
  readonly stored: Remembered;
  readonly memory: View['memory'];
  /** The figures that those of now are compared with: the workbook's own when it was opened, or last year's file's. */
  readonly since: KeptFigures | null;
  readonly given: Given;
  /** What came back of a pane that was closed before the workbook held it; `null` where nothing did. */
  readonly recovered: Given | null;
  /** What was given before each answer, the last one last: none of it is in the workbook. */
  readonly before: readonly Said[];
  readonly offered: readonly OtherWorkbook[];
  readonly asked: AskedPlan | null;
  /** The last plan applied, with its place among the deeds: the host can take it back. */
  readonly last: { readonly place: number; readonly asked: AskedPlan } | null;
  readonly done: Done | null;
  /** What the file held when it was opened, or saved. */
  readonly saved: Pick<SessionState, 'deeds' | 'given'>;
  readonly contract: Contract;
  /** What was worked out for it, so that the next run works again only on what is not the same. */
  readonly kept: Kept;
}

/** Whether anything was said that the workbook does not hold. */
export const isAnySaid = ({ settings, mapping, justifications = [], texts = noTexts }: Given): boolean =>
  mapping.length + justifications.length + texts.size > 0 || Object.keys(settings).length > 0;

export const nothingGiven: Given = { settings: {}, mapping: [] };
export const nothingRemembered: Remembered = { ...nothingGiven, sheets: [] };

/** What an action did, with what is usual left out. */
export const doneAs = (kind: Done['kind'], count: number, rest: Partial<Done> = {}): Done => ({
  kind,
  count,
  name: null,
  canTakeBack: false,
  left: [],
  ...rest,
});
