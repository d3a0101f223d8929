import { questionWords } from '../../catalogue/sessionWords';
import { indicatorById } from '../../catalogue/indicators';
import { plain } from '../../domain/label';
import type { Fact } from '../../domain/fact';
import { positionOf } from '../../domain/cell';
import type { MappingEntry } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import { isPays } from '../../domain/operationLink';
import type { Settings } from '../../domain/settings';
import { sayPrinted, typeset } from '../../domain/typography';
import { isIndicatorList } from '../../domain/recognition';
import type { Workbook } from '../../domain/workbook';
import { compositeRows, type SourceTable } from '../../pipeline/check/sourceTable';
import { isQuestion } from '../../report/mappingFile';
import type { About } from '../view/readView';
import type { OpenQuestion, Option } from './openQuestion';
import { type Fed, fedByFamily, fedOf } from './tablesFed';
import {
  familyOptions,
  labelOptions,
  perimeterOptions,
  scopeOptions,
  taxOptions,
  unitOptions,
  yearOptions,
} from './options';
import { largestRead } from './likelyUnits';
import { type Waiting, waitingIn } from './waiting';

interface Asking {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly language: Language;
  /** Whether meanings near to the label are looked for. */
  readonly isSearched?: boolean;
}

/** An entry in question, with its table. */
interface Seen {
  readonly entry: MappingEntry;
  readonly source: SourceTable;
  readonly waiting: Waiting;
  readonly about: About;
}

/** Questions on labels, headings, units, perimeters and tax bases: those that look alike are one. */
export function labelQuestions(sources: readonly SourceTable[], asking: Asking): readonly OpenQuestion[] {
  const groups = new Map<string, Seen[]>();
  for (const source of sources) {
    const composites = compositeRows(source);
    const asked = source.mapping.filter(
      (entry) => (isQuestion(entry) && !isPays(entry.meaning)) || isComposite(entry, composites),
    );
    if (asked.length === 0) continue;
    const waiting = waitingIn(source);
    const hasFamily = !asked.some(({ meaning }) => meaning === 'family:unknown');
    for (const entry of asked) {
      const about = aboutOf(entry, source);
      if (isLater(entry, about, source, hasFamily)) continue;
      const key = keyOf(entry, about);
      const seen = { entry, source, waiting, about };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [seen]);
      else group.push(seen);
    }
  }
  return [...groups].map(([key, group], place) =>
    questionOf(key, group, { ...asking, isSearched: place < MOST_SEARCHED }),
  );
}

/** Questions that near meanings are looked for: nobody answers more one by one, and each search reads the whole catalogue. */
const MOST_SEARCHED = 1_000;

const isComposite = ({ meaning, decidedBy, at }: MappingEntry, rows: ReadonlySet<number>): boolean =>
  rows.size > 0 && decidedBy === 'engine' && meaning.startsWith('sector:') && rows.has(positionOf(at.address).row);

/** Unit and perimeter are asked once the subject is known; in a list, the unit is row by row, where a figure waits for it. */
const isLater = ({ label }: MappingEntry, about: About, { recognition }: SourceTable, hasFamily: boolean): boolean =>
  (about === 'perimeter' && !hasFamily) ||
  (about === 'unit' && label === '' && (!hasFamily || isIndicatorList(recognition.profile)));

function aboutOf({ meaning }: MappingEntry, { recognition: { profile } }: SourceTable): About {
  const [kind = ''] = meaning.split(':', 1);
  switch (kind) {
    case 'unit':
    case 'tax':
    case 'perimeter':
    case 'family':
    case 'year':
    case 'field':
    case 'carrier':
      return kind;
    case 'indicator':
      return 'indicator';
    case 'scope':
      return 'value';
    default:
      if (profile === 'tete-action-plan' || profile === 'investment-plan') return 'field';
      return isIndicatorList(profile) ? 'indicator' : 'sector';
  }
}

/** What is said once holds for a sheet; what a label means holds wherever the same label is taken for the same thing. */
const keyOf = ({ at, label, meaning, runnerUp = '' }: MappingEntry, about: About): string =>
  about === 'family' || about === 'perimeter'
    ? `${about} ${at.sheet} ${meaning}`
    : about === 'tax'
      ? `${about} ${at.sheet}`
      : about === 'unit'
        ? `${about} ${at.sheet} ${plain(label)}`
        : `${about} ${plain(label)} ${meaning} ${runnerUp}`;

function questionOf(key: string, group: readonly Seen[], asking: Asking): OpenQuestion {
  const [first] = group;
  if (first === undefined) throw new Error('a question about nothing'); // a group is made with its first entry
  const { entry, source, about } = first;
  const lists: (readonly Fact[])[] = [];
  let numbers = 0;
  for (const { entry: one, waiting } of group) {
    const held = isOfTable(one, about) ? waiting.all : waiting.on(one);
    if (held.length > 0) lists.push(held);
    else if (!isOfTable(one, about)) numbers += waiting.numbersOn(one, asking.workbook);
  }
  const facts = eachOnce(lists);
  return {
    key,
    about,
    title: titleOf(entry, about, asking.language),
    cells: group.map(({ entry: { recognition, at, label } }) => ({ recognition, at, label })),
    waiting: facts.length + numbers,
    facts,
    options: optionsOf(first, facts, asking),
    isOpen: about !== 'tax' && about !== 'year' && about !== 'value',
    fed: new Set([...fedOf(facts), ...fedByMeaning(entry, about, source)]),
  };
}

/** All facts of some lists; one list, nearly always, is as it is. */
const eachOnce = (lists: readonly (readonly Fact[])[]): readonly Fact[] =>
  lists.length > 1 ? [...new Set(lists.flat())] : (lists[0] ?? []);

/** Said of a whole table rather than of a line of it. */
const isOfTable = ({ label }: MappingEntry, about: About): boolean =>
  about === 'perimeter' || about === 'family' || (about === 'unit' && label === '');

/** What the meaning itself is about: an indicator's family, or its table's for a sector; the plan's for a field. */
function fedByMeaning({ meaning }: MappingEntry, about: About, source: SourceTable): readonly Fed[] {
  if (about === 'field' || about === 'tax') return ['actions'];
  const family =
    about === 'indicator'
      ? indicatorById.get(meaning.slice('indicator:'.length))?.family
      : about === 'sector' || about === 'carrier'
        ? (familyOf(source) ?? undefined)
        : undefined;
  const fed = fedByFamily(family);
  return fed === null ? [] : [fed];
}

const familyOf = ({ mapping }: SourceTable): string | null =>
  mapping
    .find(({ meaning }) => meaning.startsWith('family:') && meaning !== 'family:unknown')
    ?.meaning.slice('family:'.length) ?? null;

function titleOf({ at: { sheet }, label, meaning, reason }: MappingEntry, about: About, language: Language): string {
  if (about === 'perimeter' && !meaning.endsWith('unknown')) return typeset(reason, language);
  if (about === 'perimeter') return sayPrinted(questionWords.perimeter, { sheet }, language);
  if (about === 'family') return sayPrinted(questionWords.family, { sheet }, language);
  if (about === 'tax') return sayPrinted(questionWords.tax, { sheet }, language);
  if (about === 'value') return sayPrinted(questionWords.scope, { label }, language);
  if (about === 'year') return sayPrinted(questionWords.year, { label }, language);
  if (about === 'unit' && label === '') return sayPrinted(questionWords.unitOfTable, { sheet }, language);
  return sayPrinted(about === 'unit' ? questionWords.unit : questionWords.meaning, { label }, language);
}

function optionsOf(
  { entry, source, about }: Seen,
  facts: readonly Fact[],
  { settings, language, isSearched }: Asking,
): readonly Option[] {
  const [, year = ''] = entry.meaning.split(':');
  switch (about) {
    case 'tax':
      return taxOptions(language);
    case 'value':
      return scopeOptions(language);
    case 'perimeter':
      return perimeterOptions(entry, settings, language);
    case 'family':
      return familyOptions(entry, language);
    case 'year':
      return yearOptions(entry, /^\d{4}$/.test(year) ? year : `${settings.targetYear}`, language);
    case 'unit':
      return unitOptions(coreOf(entry, source), language, {
        read: entry.meaning === 'unit:unknown' ? undefined : entry.meaning.slice('unit:'.length),
        largest: largestRead(facts),
      });
    default:
      return labelOptions(entry, about, language, isSearched);
  }
}

/** The core's unit of what the table, or the figure beside, is about. */
function coreOf({ meaning }: MappingEntry, source: SourceTable): string {
  if (source.recognition.profile === 'investment-plan') return '€';
  const read = meaning.slice('unit:'.length);
  const [observation] = source.observations;
  const core = observation === undefined ? undefined : indicatorById.get(observation.indicator)?.unit;
  return core ?? (familyOf(source) === 'energy' ? 'GWh/an' : read === 'unknown' ? 'tCO2e/an' : read);
}
