import { questionWords } from '../../catalogue/sessionWords';
import type { Language } from '../../domain/message';
import { numberSaid } from '../../domain/numberSaid';
import { sayPrinted } from '../../domain/typography';
import { unitForCore } from '../../domain/unit';
import { isMeaning } from '../../pipeline/reading/meaning';
import { readNumber } from '../../pipeline/reading/number';
import type { SessionState } from '../session/state';
import { questionsOf } from '../session/viewOf';
import type { Choice } from '../view/readView';
import { digitsOf } from './options';
import { meaningLabel } from './meaningLabel';
import type { OpenQuestion } from './openQuestion';
import { type Found, findMeanings, synonymOf } from './searchMeaning';

/** What a text typed for a question may name; nothing once the question stands no more. */
export function searchChoices(
  state: Pick<SessionState, 'contract' | 'language'>,
  question: string,
  text: string,
): readonly Choice[] {
  const { language } = state;
  const asked = questionsOf(state).find(({ key }) => key === question);
  if (asked === undefined) return [];
  if (asked.about === 'value') return typedValue(text, language);
  return ranked(findMeanings(asked.about, text), asked).map((found) => {
    const known = synonymOf(found, language);
    return {
      meaning: found.meaning,
      label: meaningLabel(found.meaning, language),
      sureness: 'probable',
      why:
        known === null
          ? sayPrinted(questionWords.closeName, {}, language)
          : sayPrinted(questionWords.alsoCalled, { known }, language),
    };
  });
}

/** A number typed for a figure, read as the language writes it, or both ways where it can be; nothing for what is no number. */
function typedValue(text: string, language: Language): readonly Choice[] {
  const read = readNumber(text, language === 'fr' ? 'comma' : 'point');
  if ((read.kind !== 'number' && read.kind !== 'ambiguous') || read.unit !== undefined) return [];
  const why = sayPrinted(questionWords.typed, {}, language);
  return (read.kind === 'number' ? [read.value] : read.readings).flatMap((value): readonly Choice[] => {
    const meaning = `value:${digitsOf(value)}`;
    return isMeaning(meaning) ? [{ meaning, label: numberSaid(value, language), sureness: 'probable', why }] : [];
  });
}

/** Units that the figures can be in come first: bare tonnes are tonnes of CO2 there; a mass of CO2 is in no kilowatt-hours. */
function ranked(found: readonly Found[], { about, options }: OpenQuestion): readonly Found[] {
  if (about !== 'unit') return found;
  const one = options.at(-1)?.meaning.slice(UNIT.length) ?? '';
  const told = found.map((each) => ({ ...each, unit: unitForCore(each.meaning.slice(UNIT.length), one) }));
  const fitting = new Map(told.flatMap(({ unit, ...each }) => (unit === null ? [] : [[unit, each] as const])));
  return [
    ...[...fitting].map(([unit, each]) => ({ ...each, meaning: `${UNIT}${unit}` })),
    ...told.filter(({ unit }) => unit === null),
  ];
}

const UNIT = 'unit:';
