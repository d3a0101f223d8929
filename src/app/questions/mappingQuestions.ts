import { PROBABLE } from '../../domain/fact';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import { aspectOf } from '../../pipeline/map/memory';
import { isQuestion, type Worded } from '../../report/mappingFile';
import type { Contract } from '../contract';
import type { AskedCell, OpenQuestion } from './openQuestion';
import { openQuestions } from './openQuestions';

/** A mapping whose every question is an entry that waits for an answer, with the words and choices of those that are not on labels. */
export interface AskingMapping {
  readonly mapping: Mapping;
  readonly worded: ReadonlyMap<MappingEntry, Worded>;
}

/**
 * What Lire asks, as entries of the mapping: the command line asks no less than the pane. An entry on a cell of which the engine said
 * something that is asked all the same takes its place.
 */
export function askingMapping(contract: Contract, language: Language): AskingMapping {
  const { mapping } = contract.dossier;
  const open = new Set(mapping.filter(isQuestion).map(placeOf));
  const known = new Map(mapping.map((entry) => [placeOf(entry), entry]));
  const worded = new Map<MappingEntry, Worded>();
  const asked: MappingEntry[] = [];
  const places = new Set<string>();
  for (const question of openQuestions(contract, language)) {
    for (const cell of question.cells) {
      const entry = entryOn(cell, question);
      const place = placeOf(entry);
      if (open.has(place) || places.has(place)) continue;
      places.add(place);
      const standing = question.proposed === undefined ? known.get(place) : undefined;
      if (standing === undefined) worded.set(entry, { text: question.title, choices: choicesOf(cell, question) });
      asked.push(standing === undefined ? entry : { ...standing, confidence: PROBABLE, reason: reasonOf(question) });
    }
  }
  return { mapping: [...asked, ...mapping.filter((entry) => !places.has(placeOf(entry)))], worded };
}

const placeOf = ({ recognition, at, meaning }: MappingEntry): string =>
  `${recognition}\n${at.sheet}\n${at.address}\n${aspectOf(meaning)}`;

function entryOn({ recognition, at, label, reason = '' }: AskedCell, question: OpenQuestion): MappingEntry {
  const { proposed, options, title } = question;
  const known = proposed ?? options[0]?.meaning ?? 'unknown';
  return {
    recognition,
    at,
    label,
    meaning: known,
    confidence: known.endsWith('unknown') ? 0 : PROBABLE,
    reason: reason === '' ? title : reason,
    decidedBy: 'engine',
  };
}

/** Why the figures of a known label wait all the same. */
const reasonOf = ({ facts, title }: OpenQuestion): string =>
  facts.flatMap(({ doubts }) => doubts).find(({ code }) => code === 'composite')?.reason ?? title;

const choicesOf = ({ meanings }: AskedCell, { options }: OpenQuestion): readonly string[] => [
  ...new Set(meanings ?? options.map(({ meaning }) => meaning)),
];
