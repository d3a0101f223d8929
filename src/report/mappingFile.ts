import { words } from '../catalogue/words';
import { SURE } from '../domain/fact';
import type { JustificationGiven } from '../domain/justification';
import type { Mapping, MappingEntry } from '../domain/mapping';
import { type Language, say } from '../domain/message';
import type { ContractExchange } from '../domain/settings';
import type { Signature } from '../domain/signature';
import { dimensionOf } from '../domain/unit';
import type { ExchangeQuestion } from './exchangeQuestions';
import { meaningName } from '../pipeline/reading/meaning';
import { meanings, nearestMeanings } from '../pipeline/reading/meanings';

/** What is asked about an entry: the meanings that may answer it, each with its name. */
export interface Question {
  readonly text: string;
  readonly proposed: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** A cause to justify: which points, what they say, the text to write. `seen` tells whether they have changed since. */
export interface JustificationEntry extends JustificationGiven {
  readonly says?: string;
  readonly cells?: readonly string[];
  readonly isToReview?: boolean;
}

export interface MappingFile {
  readonly version: 1;
  /** Of the answers of this file that do not say when and by whom they were decided. */
  readonly signed?: Signature;
  /** The officer's decisions on the crosswalk, when there are any. */
  readonly exchanges?: readonly ContractExchange[];
  /** What the crosswalk leaves to the officer; answered in `exchanges`. */
  readonly exchangeQuestions?: readonly ExchangeQuestion[];
  /** What is said of findings: those that wait for a sentence have an empty text. */
  readonly justifications?: readonly JustificationEntry[];
  readonly mapping: readonly (MappingEntry & { readonly question?: Question })[];
}

/** How a question that is not on a label is put: in its own words, with its own choices. */
export interface Worded {
  readonly text: string;
  readonly choices: readonly string[];
}

/** Whether an entry waits for an answer (promise 4). */
export const isQuestion = ({ confidence, decidedBy }: MappingEntry): boolean =>
  decidedBy === 'engine' && confidence < SURE;

/** What `inspect --save-mapping` writes: the questions first, each with its choices, then what is sure or answered. */
export const mappingFile = (
  mapping: Mapping,
  language: Language,
  worded: ReadonlyMap<MappingEntry, Worded> = new Map(),
  exchanges: readonly ContractExchange[] = [],
  asked: readonly ExchangeQuestion[] = [],
  signed?: Signature,
  justifications: readonly JustificationEntry[] = [],
): MappingFile => ({
  version: 1,
  ...(signed !== undefined && { signed }),
  ...(exchanges.length > 0 && { exchanges }),
  ...(asked.length > 0 && { exchangeQuestions: asked }),
  ...(justifications.length > 0 && { justifications }),
  mapping: [
    ...mapping
      .filter(isQuestion)
      .map((entry) => ({ question: questionOf(entry, language, worded.get(entry)), ...entry })),
    ...mapping.filter((entry) => !isQuestion(entry)),
  ],
});

function questionOf(entry: MappingEntry, language: Language, worded: Worded | undefined): Question {
  const { label, meaning, reason } = entry;
  const proposal = meaningName(meaning, language);
  const sentence = label === '' ? words.askTable : meaning.endsWith('unknown') ? words.askOpen : words.askMeaning;
  return {
    text: worded?.text ?? say(sentence, { label, proposal, reason }, language),
    proposed: meaning,
    choices: Object.fromEntries(
      (worded?.choices ?? choicesOf(entry)).map((choice) => [choice, meaningName(choice, language)]),
    ),
  };
}

const MOST_NEAR = 5;

/** What an entry may be answered with: what the engine proposes first, then the others of its kind. */
function choicesOf(entry: MappingEntry): readonly string[] {
  const { meaning, runnerUp = '' } = entry;
  const proposed = [meaning, runnerUp].filter((one) => one !== '' && !one.endsWith('unknown'));
  return [...new Set([...proposed, ...othersOf(entry)])];
}

/** A line, a column or a whole table may be left out; a table that is read cannot be without unit or territory. */
function othersOf({ meaning, runnerUp = '', recognition, label }: MappingEntry): readonly string[] {
  const [kind = '', year = ''] = meaning.split(':');
  if (kind === 'family') return [...meanings.family, 'table:ignore'];
  if (kind === 'pays') return ['pays:none'];
  if (kind === 'tax' || kind === 'cell') return meanings[kind];
  if (kind === 'scope') return ['scope:all', 'scope:1', 'scope:2', 'scope:3', 'ignore'];
  if (kind === 'perimeter') return [...meanings.perimeter.filter((one) => !/\d/.test(one)), 'table:ignore'];
  if (kind === 'year') return [...meanings.year.map((one) => one.replace(/\d{4}/, year)), 'ignore'];
  if (kind === 'unit') {
    const [dimension] = [meaning, runnerUp].flatMap((one) => dimensionOf(one.slice('unit:'.length)) ?? []);
    return meanings.unit.filter(
      (one) => dimension === undefined || dimensionOf(one.slice('unit:'.length)) === dimension,
    );
  }
  const near = (among: readonly string[]) => nearestMeanings(label, among, MOST_NEAR);
  if (recognition.startsWith('tete-action-plan')) return [...near(meanings.field), 'ignore'];
  if (/^(?:tete-indicators|indicator-list|pcaet-deposit|economic-model)/.test(recognition))
    return [...near(meanings.indicator), 'ignore'];
  return [...(kind === 'carrier' ? meanings.carrier : meanings.sector), ...meanings.lone];
}
