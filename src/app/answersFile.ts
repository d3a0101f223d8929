import type { Dossier } from '../domain/dossier';
import type { MappingEntry } from '../domain/mapping';
import type { Language } from '../domain/message';
import type { Signature } from '../domain/signature';
import { exchangeQuestions } from '../report/exchangeQuestions';
import { type JustificationEntry, mappingFile, type Worded } from '../report/mappingFile';
import type { Contract } from './contract';
import { justificationEntries } from './justificationEntries';
import { handEditQuestions } from './handEditQuestions';
import { askingMapping } from './questions/mappingQuestions';

/** A dossier whose mapping holds every question, and how those that are not on a label are put. */
export interface Asking {
  readonly dossier: Dossier;
  readonly worded: ReadonlyMap<MappingEntry, Worded>;
  /** Causes that wait for a sentence, and those that have one. */
  readonly justifications: readonly JustificationEntry[];
}

/** What a contract asks: of labels, of figures, of cells of ours changed by hand. */
export function askingOf(contract: Contract, language: Language): Asking {
  const { mapping, worded } = askingMapping(contract, language);
  const all = [...mapping, ...handEditQuestions(contract.handEdits, language)];
  const justifications = justificationEntries(contract, language);
  return { dossier: { ...contract.dossier, mapping: all }, worded, justifications };
}

/**
 * The file of answers, the same from the command line and from the pane: every question with its choices, the crosswalk's too.
 * `signed`: the day and the name that what is answered in it will bear.
 */
export function answersFile(
  { dossier, worded, justifications }: Asking,
  language: Language,
  signed?: Signature,
): string {
  const asked = exchangeQuestions(dossier, language);
  const file = mappingFile(
    dossier.mapping,
    language,
    worded,
    dossier.settings.exchanges,
    asked,
    signed,
    justifications,
  );
  return `${JSON.stringify(file, null, 2)}\n`;
}
