import { questionWords } from '../../catalogue/sessionWords';
import { sectorById } from '../../catalogue/sectors';
import { PROBABLE, SURE } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import type { Settings } from '../../domain/settings';
import { numberSaid } from '../../domain/numberSaid';
import { sayPrinted, typeset } from '../../domain/typography';
import { convert, unitForCore } from '../../domain/unit';
import type { Sureness } from '../view/cellLink';
import type { About } from '../view/readView';
import { likelyUnits } from './likelyUnits';
import { meaningLabel } from './meaningLabel';
import type { Option } from './openQuestion';
import { findNear, synonymOf } from './searchMeaning';

/** Choices shown at most (the pane's design, section 3). */
const MOST = 4;

export const surenessOf = (confidence: number): Sureness =>
  confidence >= SURE ? 'sure' : confidence >= PROBABLE ? 'probable' : 'unlikely';

const option = (meaning: string, sureness: Sureness, why: string, language: Language): Option => ({
  meaning,
  label: meaningLabel(meaning, language),
  sureness,
  why,
});

const ignoring = (language: Language): Option => ({
  meaning: 'ignore',
  label: sayPrinted(questionWords.ignore, {}, language),
  sureness: 'unlikely',
  why: sayPrinted(questionWords.ignoreWhy, {}, language),
});

/** One figure, or one action, that stays out. */
export const leavingOut = (language: Language): Option => ({
  meaning: 'fact:ignore',
  label: sayPrinted(questionWords.ignore, {}, language),
  sureness: 'unlikely',
  why: sayPrinted(questionWords.leaveOutWhy, {}, language),
});

/** What a label may mean: the engine's meaning, its runner-up, what the catalogue has that is near, or nothing at all. */
export function labelOptions(
  entry: MappingEntry,
  about: About,
  language: Language,
  isSearched = true,
): readonly Option[] {
  const { meaning, runnerUp, label, confidence, reason } = entry;
  const isKnown = !meaning.endsWith('unknown');
  const own = isKnown ? [option(meaning, surenessOf(confidence), typeset(reason, language), language)] : [];
  const other = runnerUp === undefined ? [] : [option(runnerUp, 'unlikely', whyOther(runnerUp, language), language)];
  const found = isSearched ? findNear(about, label, MOST) : [];
  const near = found.map((one) =>
    option(one.meaning, 'unlikely', whyNear(synonymOf(one, language), language), language),
  );
  return [...distinct([...own, ...other, ...near]).slice(0, isKnown ? MOST - 2 : MOST - 1), ignoring(language)];
}

const whyNear = (known: string | null, language: Language): string =>
  known === null
    ? sayPrinted(questionWords.closeName, {}, language)
    : sayPrinted(questionWords.alsoCalled, { known }, language);

/** What the catalogue says of the condition under which a sector is taken so; else only that it may be. */
const whyOther = (meaning: string, language: Language): string => {
  const condition = meaning.startsWith('sector:')
    ? sectorById.get(meaning.slice('sector:'.length))?.crossing?.condition
    : undefined;
  return condition === undefined
    ? sayPrinted(questionWords.otherReading, {}, language)
    : typeset(condition[language], language);
};

/** The first option of each meaning. */
function distinct(options: readonly Option[]): readonly Option[] {
  const seen = new Set<string>();
  return options.filter(({ meaning }) => !seen.has(meaning) && seen.add(meaning));
}

/** The unit as read, then units of the same kind as one that fits, those that suit the largest figure first. */
export function unitOptions(
  core: string,
  language: Language,
  { read, largest }: { readonly read?: string | undefined; readonly largest: number | null },
): readonly Option[] {
  const own =
    read === undefined
      ? []
      : [option(`unit:${read}`, 'probable', sayPrinted(questionWords.unitKept, {}, language), language)];
  const others = likelyUnits(core, largest).map(({ unit, isLikely }) => {
    const why = isLikely && largest !== null ? 'unitSize' : unit === core ? 'unitCore' : 'unitUsual';
    const sureness = isLikely ? 'probable' : 'unlikely';
    return option(`unit:${unit}`, sureness, sayPrinted(questionWords[why], {}, language), language);
  });
  return distinct([...own, ...others]).slice(0, MOST);
}

/** The unit a thousand times smaller or larger that its neighbours and the size of the figures speak for, then the one as read. */
export function scaleOptions(
  read: string,
  core: string,
  largest: number | null,
  language: Language,
): readonly Option[] {
  const meant = unitForCore(read, core); // a bare mass means one of CO2 there
  const others = likelyUnits(meant === null ? read : core, largest).filter(({ unit }) =>
    isThousandth(convert(1, unit, meant ?? read)),
  );
  return [
    ...others.map(({ unit }, place) => {
      const [sureness, why] = place === 0 ? (['probable', 'unitScale'] as const) : (['unlikely', 'unitUsual'] as const);
      return option(`unit:${unit}`, sureness, sayPrinted(questionWords[why], {}, language), language);
    }),
    option(`unit:${read}`, 'unlikely', sayPrinted(questionWords.unitKept, {}, language), language),
  ];
}

const isThousandth = (factor: number): boolean => Math.abs(factor - 0.001) < 1e-9 || Math.abs(factor - 1000) < 1e-6;

/** The scopes, and all of them together. */
export const scopeOptions = (language: Language): readonly Option[] =>
  ['scope:all', 'scope:1', 'scope:2', 'scope:3'].map((meaning) =>
    option(meaning, 'unlikely', sayPrinted(questionWords.otherReading, {}, language), language),
  );

export const taxOptions = (language: Language): readonly Option[] => [
  option('tax:TTC', 'probable', sayPrinted(questionWords.taxMain, {}, language), language),
  option('tax:HT', 'unlikely', sayPrinted(questionWords.taxAnnex, {}, language), language),
];

/** The territory of the settings first, when there is one; before it the other one that a title names. */
export function perimeterOptions(
  { meaning, reason }: MappingEntry,
  { territory }: Settings,
  language: Language,
): readonly Option[] {
  const why = (text: (typeof questionWords)['perimeterKept']) => sayPrinted(text, {}, language);
  const code = territory?.siren ?? territory?.insee;
  const isTheirs = !meaning.endsWith('unknown');
  const theirs = isTheirs ? [option(meaning, 'probable', typeset(reason, language), language)] : [];
  const own = `perimeter:${territory?.level}${code === undefined ? '' : `:${code}`}`;
  const kept = option(own, isTheirs ? 'unlikely' : 'probable', why(questionWords.perimeterKept), language);
  const levels = (['epci', 'commune'] as const).filter((level) => territory?.level !== level);
  return distinct([
    ...theirs,
    ...(territory === undefined ? [] : [kept]),
    ...levels.map((level) => option(`perimeter:${level}`, 'unlikely', why(LEVEL_WHY[level]), language)),
    option('perimeter:other', 'unlikely', why(questionWords.perimeterOther), language),
  ]);
}

const LEVEL_WHY = { epci: questionWords.perimeterEpci, commune: questionWords.perimeterCommune } as const;

/** What a year's figures may be: {@link MappingEntry} `year:2030:objective`. */
export const yearOptions = (
  { meaning, confidence, reason }: MappingEntry,
  year: string,
  language: Language,
): readonly Option[] => {
  const options = [
    option(`year:${year}:objective`, 'probable', sayPrinted(questionWords.statusObjective, {}, language), language),
    option(
      `year:${year}:scenario:existing-strategies`,
      'unlikely',
      sayPrinted(questionWords.statusScenario, {}, language),
      language,
    ),
    option(`year:${year}:measured`, 'unlikely', sayPrinted(questionWords.statusMeasured, {}, language), language),
  ];
  const own = options.some((one) => one.meaning === meaning)
    ? [option(meaning, surenessOf(confidence), typeset(reason, language), language)]
    : [];
  return distinct([...own, ...options]);
};

/** What a table may measure: what its title says first, with what puts it in question; then those of the contract. */
export const familyOptions = (
  { meaning, confidence, reason, runnerUp = '' }: MappingEntry,
  language: Language,
): readonly Option[] => {
  const own = meaning.endsWith('unknown')
    ? []
    : [option(meaning, surenessOf(confidence), typeset(reason, language), language)];
  const others = [runnerUp, 'family:ghg', 'family:energy', 'family:renewable'].filter((one) => one !== '');
  const why = sayPrinted(questionWords.familyWhy, {}, language);
  return distinct([...own, ...others.map((one) => option(one, 'unlikely', why, language))]);
};

/** The numbers that a text may be read as. */
export const readingOptions = (text: string, readings: readonly string[], language: Language): readonly Option[] =>
  readings.map((reading, place) => ({
    meaning: `value:${reading}`,
    label: numberSaid(Number(reading), language),
    sureness: place === 0 ? 'probable' : 'unlikely',
    why: sayPrinted(questionWords.readingWhy, { text }, language),
  }));

/** Digits alone, as `value:` wants them: no power of ten. */
export const digitsOf = (value: number): string => String(Number(value.toFixed(9)));
