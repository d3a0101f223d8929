import { carriers } from '../../catalogue/carriers';
import { actionFieldNames, listFieldNames, numberedFieldNames } from '../../catalogue/fieldNames';
import { indicatorById } from '../../catalogue/indicators';
import { investmentFieldNames } from '../../catalogue/investmentHeadings';
import {
  cellDecisions,
  factDecisions,
  familyNames,
  loneMeanings,
  meaningWords,
  sheetDecisions,
  statusNames,
  tableDecisions,
} from '../../catalogue/meaningWords';
import { linkWords } from '../../catalogue/linkWords';
import { momentNames, moneyKindNames, moneyMeaningWords } from '../../catalogue/moneyWords';
import { sectorById } from '../../catalogue/sectors';
import { levelWords } from '../../catalogue/tables/words';
import { taxWords } from '../../catalogue/taxWords';
import { type Bilingual, type Language, type Message, say } from '../../domain/message';
import { moneyMeaning } from '../../domain/moneyMeaning';
import { paidActions } from '../../domain/operationLink';
import { numberSaid } from '../../domain/numberSaid';
import { isUnit } from '../../domain/unit';
import { unitName } from '../../domain/unitName';
import { FIRST_YEAR, LAST_YEAR } from './year';

/** A meaning of the mapping in words, such as `sector:residentiel` → `secteur Résidentiel`. */
type Said = (language: Language) => string;

const carrierById = new Map(carriers.map((one) => [one.id, one]));
const numbered = new RegExp(`^(${Object.keys(numberedFieldNames).join('|')})-([1-9])$`);

/** Names by identifier, whatever the catalogue they come from. */
const nameIn = (names: Readonly<Record<string, Bilingual>>, id: string): Bilingual | undefined =>
  Object.hasOwn(names, id) ? names[id] : undefined;

const named = (sentence: Message<'name'>, name: Bilingual | undefined): Said | null =>
  name === undefined ? null : (language) => say(sentence, { name: name[language] }, language);

const bare = (name: Bilingual | undefined): Said | null => (name === undefined ? null : (language) => name[language]);

const free = (sentence: Message<'name'>, text: string, isFit: boolean): Said | null =>
  isFit ? (language) => say(sentence, { name: text }, language) : null;

/** How each prefix is read; what follows it must be known to the catalogue, or have its form. */
const kinds: Readonly<Record<string, (rest: string) => Said | null>> = {
  sector: (id) => named(meaningWords.sector, sectorById.get(id)?.name),
  carrier: (id) => named(meaningWords.carrier, carrierById.get(id)?.name),
  indicator: (id) => named(meaningWords.indicator, indicatorById.get(id)?.name),
  family: (id) => named(meaningWords.family, nameIn(familyNames, id)),
  tax: (id) => named(meaningWords.tax, nameIn(taxWords, id)),
  year: yearSaid,
  field: fieldSaid,
  money: moneySaid,
  pays: paysSaid,
  perimeter: perimeterSaid,
  unit: (id) => (isUnit(id) ? (language) => say(meaningWords.unit, { name: unitName(id, language) }, language) : null),
  version: (text) => free(meaningWords.version, text, text.trim() !== ''),
  producer: (text) => free(meaningWords.producer, text, text.trim() !== ''),
  gwp: (text) => free(meaningWords.gwp, text, /^AR[4-6]$/.test(text)),
  scope: (text) => free(meaningWords.scope, text, /^[123]$/.test(text)),
  cell: (id) => bare(nameIn(cellDecisions, id)),
  fact: (id) => bare(nameIn(factDecisions, id)),
  table: (id) => bare(nameIn(tableDecisions, id)),
  sheet: (id) => bare(nameIn(sheetDecisions, id)),
  value: valueSaid,
};

/** A number as the language writes it, all its decimals. */
function valueSaid(text: string): Said | null {
  if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return null;
  return (language) => say(meaningWords.value, { name: numberSaid(Number(text), language) }, language);
}

function yearSaid(rest: string): Said | null {
  const [, year = '', status = ''] = /^(\d{4}):(.+)$/.exec(rest) ?? [];
  const name = nameIn(statusNames, status);
  if (name === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  return (language) => say(meaningWords.year, { year, status: name[language] }, language);
}

function fieldSaid(rest: string): Said | null {
  const [, field = '', number = ''] = numbered.exec(rest) ?? [];
  const pair = nameIn(numberedFieldNames, field);
  if (pair !== undefined) {
    return (language) => {
      const name = say(meaningWords.numbered, { name: pair[language], number }, language);
      return say(meaningWords.field, { name }, language);
    };
  }
  return named(
    meaningWords.field,
    nameIn(listFieldNames, rest) ?? nameIn(actionFieldNames, rest) ?? nameIn(investmentFieldNames, rest),
  );
}

function moneySaid(rest: string): Said | null {
  const money = moneyMeaning(`money:${rest}`);
  if (money === null) return null;
  const { kind, moment, funder } = money;
  return (language) => {
    const name = moneyKindNames[kind][language];
    const when = typeof moment === 'number' ? `${moment}` : momentNames[moment][language];
    if (funder === undefined) return say(moneyMeaningWords.amount, { name, moment: when }, language);
    return say(moneyMeaningWords.grant, { name, moment: when, funder }, language);
  };
}

function paysSaid(rest: string): Said | null {
  const paid = paidActions(`pays:${rest}`);
  if (paid === null) return null;
  return (language) =>
    paid.length === 0
      ? say(linkWords.none, {}, language)
      : paid
          .map(({ action, costShare }) =>
            costShare === 1
              ? say(linkWords.pays, { action }, language)
              : say(
                  linkWords.paysPart,
                  { action, percent: numberSaid(Math.round(costShare * 100), language) },
                  language,
                ),
          )
          .reduce((first, more) => say(linkWords.and, { first, rest: more }, language));
}

function perimeterSaid(rest: string): Said | null {
  const [level = '', code] = rest.split(':');
  const name = nameIn(levelWords, level);
  if (name === undefined || !/^[a-z]+(?::(?:\d{9}|[\dAB]{5}))?$/.test(rest)) return null;
  return (language) =>
    code === undefined
      ? say(meaningWords.perimeter, { name: name[language] }, language)
      : say(meaningWords.perimeterCode, { name: name[language], code }, language);
}

function saidOf(meaning: string): Said | null {
  const lone = nameIn(loneMeanings, meaning);
  if (lone !== undefined) return (language) => lone[language];
  const [prefix = ''] = meaning.split(':', 1);
  return (Object.hasOwn(kinds, prefix) ? kinds[prefix] : undefined)?.(meaning.slice(prefix.length + 1)) ?? null;
}

/** Whether a mapping may hold this meaning: its form is known, and what it names is in the catalogue. */
export const isMeaning = (meaning: string): boolean => saidOf(meaning) !== null;

/** A meaning in words, by the catalogue's names; a meaning that is none stays as it is written. */
export const meaningName = (meaning: string, language: Language): string => saidOf(meaning)?.(language) ?? meaning;
