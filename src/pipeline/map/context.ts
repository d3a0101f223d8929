import { mappingReasons } from '../../catalogue/mappingReasons';
import { reasons } from '../../catalogue/reasons';
import { addressOf } from '../../domain/cell';
import type { MappingEntry } from '../../domain/mapping';
import { type Data, type Language, type Message, say } from '../../domain/message';
import type { Layout, Recognition, Spot } from '../../domain/recognition';
import type { Settings } from '../../domain/settings';
import type { Sheet, Workbook } from '../../domain/workbook';
import type { Match } from '../reading/match';
import { meaningName } from '../reading/meaning';

/** What the labels of one table are read with. */
export interface Context {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly recognition: Recognition;
  readonly layout: Layout;
  /** Title lines and notes of the other tables of the sheet: a perimeter or a version said once at the top holds below. */
  readonly sheetNotes: Layout['notes'];
  readonly settings: Pick<Settings, 'territory'>;
  /** Texts of the workbook that name a territory: two that differ are a question where the settings name none. */
  readonly territories: readonly string[];
  readonly language: Language;
}

/** What is said of a label, before it is tied to its cell. */
export interface Said {
  readonly meaning: string;
  readonly confidence: number;
  readonly reason: string;
  readonly runnerUp?: string;
}

/** The reason in the language of the contract. */
export const because = <H extends string>({ language }: Context, reason: Message<H>, data: Data<H>): string =>
  say(reason, data, language);

/** Why a label is likened to one of the catalogue: its own words, or the catalogue's name where those are of another language. */
export const likeness = (context: Context, { reason, known, lang, percent }: Match, meaning: string): string =>
  lang === undefined || lang === context.language
    ? because(context, reasons[reason], { known, percent })
    : because(context, mappingReasons.otherLanguage, { name: meaningName(meaning, context.language) });

/** The mapping entry of a cell. */
export const entryAt = ({ recognition }: Context, { row, col }: Spot, label: string, said: Said): MappingEntry => ({
  recognition: recognition.id,
  at: { sheet: recognition.sheet, address: addressOf(row, col) },
  label,
  ...said,
  decidedBy: 'engine',
});

/** A heading that gives nothing: no question, no fact. */
export const ignored = (
  context: Context,
  reason: keyof typeof mappingReasons &
    ('noYear' | 'noLevel' | 'rowYear' | 'unknownHeading' | 'againHeading' | 'notInCore' | 'shares'),
): Said => ({
  meaning: 'ignore',
  confidence: 1,
  reason: because(context, mappingReasons[reason], {}),
});
