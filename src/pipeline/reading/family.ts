import type { Family } from '../../catalogue/indicator';
import { plain } from '../../domain/label';
import { remembered } from '../../domain/remember';
import { dimensionOf } from '../../domain/unit';
import { unitIn } from '../../domain/unitWritten';

/** Words that tell what a table measures, the most telling first; pollutants before gases, whose name says "emissions" too. */
const words: readonly (readonly [RegExp, Family])[] = [
  [/\bnox\b|oxydes? d'azote/, 'air-nox'],
  [/\bpm ?10\b/, 'air-pm10'],
  [/\bpm ?2[.,]?5\b/, 'air-pm25'],
  [/\bcov(?:nm)?\b|composes organiques volatils|\bvocs?\b/, 'air-covnm'],
  [/\bso2\b|dioxyde de soufre/, 'air-so2'],
  [/\bnh3\b|\bammoniac\b/, 'air-nh3'],
  [
    /\bsequestration\b|\bstockage (?:net )?(?:de |du )?(?:carbone|co2)\b|\bpuits de carbone\b|(?<!\b(?:hors|avec|sans|compris|excluding|including|with|without)\b.{0,20})\b(?:utcatf|lulucf)\b(?!.*\b(?:hors|avec|sans)\b)/,
    'sequestration',
  ],
  [/\bges\b|\beges\b|\bgaz a effet de serre\b|\bghg\b|\bgreenhouse gas|\bco2\b|\bbilan carbone\b|\bbeges\b/, 'ghg'],
  [
    /\bproduction(?:s)?\b.{0,40}\b(?:enr|renouvelables?)\b|\benr(?:&r)?\b.{0,20}\bproduction|\brenewable (?:energy )?production|\benergies? renouvelables?\b|^enr(?:&r)?\b/,
    'renewable',
  ],
  [
    /\bconsommations?\b|\benergie finale\b|\benergetiques?\b|\benergie\b|\benergies\b|\bfinal energy\b|\benergy\b|\bconso\b/,
    'energy',
  ],
];

/** What the unit of a text measures: greenhouse gases or energy; `null` for any other, and for a text without one. */
export function familyOfUnit(text: string): Family | null {
  const unit = unitIn(text);
  const dimension = unit === null ? null : dimensionOf(unit.unit);
  if (dimension === 'ghg' || dimension === 'ghg-per-person') return 'ghg';
  return dimension === 'energy' || dimension === 'energy-per-person' ? 'energy' : null;
}

/** What a title, a heading or a label says is measured; from its words, else from its unit. `null` when it says nothing. */
export const familyIn = remembered((text: string): Family | null => {
  const said = plain(text.slice(0, 400));
  const named = words.find(([pattern]) => pattern.test(said))?.[1];
  if (named !== undefined && named !== 'energy') return named;
  const measured = familyOfUnit(text);
  return measured === 'ghg' ? 'ghg' : (named ?? measured);
});

/** What the words of a text say is measured, its unit in brackets left aside. */
export function familyWorded(text: string): Family | null {
  const said = plain(text.slice(0, 400)).replace(/\([^)]*\)/g, ' ');
  return words.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

/** What a title says a table measures: "GES et polluants" names two things, and decides only by its unit. */
export const familyTold = (text: string): Family | null => (namesTwo(text) ? familyOfUnit(text) : familyIn(text));

function namesTwo(text: string): boolean {
  const parts = plain(text.slice(0, 400)).split(/\bet\b|\band\b|[&/+,;]| - /);
  const named = parts.map((part) => words.find(([pattern]) => pattern.test(part))?.[1] ?? emittedIn(part));
  return new Set(named.filter((one) => one !== null)).size > 1;
}

/** Pollutants taken together; "émissions" alone are gases: "Émissions et consommations" names two things. */
const emittedIn = (part: string): 'air' | 'ghg' | null =>
  /\bpolluants?\b/.test(part) ? 'air' : /\bemissions?\b/.test(part) ? 'ghg' : null;

/** What the words of a title say is measured, whatever its unit; "émissions" alone are gases. `null` for none, and for two. */
export function subjectWorded(text: string): Family | null {
  if (namesTwo(text)) return null;
  const named = familyWorded(text);
  const areEmissions = (named === null || named === 'energy') && /\bemissions?\b/.test(plain(text.slice(0, 400)));
  return areEmissions ? 'ghg' : named;
}

/** Whether a subject has the unit of another: sinks are in tonnes of CO2 too, and what is produced in GWh. */
export const isMeasuredIn = (subject: Family, measured: Family): boolean =>
  subject === measured ||
  (subject === 'sequestration' && measured === 'ghg') ||
  (subject === 'renewable' && measured === 'energy');

/** Consumption where a title of a production says it too, and the other way round; `null` when it says one of them. */
export function otherWay(text: string, subject: Family): Family | null {
  const said = plain(text.slice(0, 400));
  const isUsed = /\b(?:consommations?|conso|consumption)\b/.test(said);
  if (subject === 'renewable') return isUsed ? 'energy' : null;
  return subject === 'energy' && /\bproductions?\b/.test(said.replace(/\b(?:hors|sans) .*$/, ' ')) ? 'renewable' : null;
}

/** Whether a text names air pollutants together: their kilograms contradict no tonnes of CO2 in a column beside them. */
export const isOfPollutants = (text: string): boolean => /\bpolluants?\b|\bpollutants?\b/i.test(text);
