import { type TeteIndicator, teteIndicatorById, teteIndicators } from '../../catalogue/frameworks/teteIndicators';
import { type TeteMeasure, teteMeasures } from '../../catalogue/frameworks/teteMeasures';
import { plain } from '../../domain/label';

/** A label as it is looked up: plain, and free of what is put around a title (quotes, final stop, kinds of dash). */
const key = (text: string): string =>
  plain(text)
    .replace(/["«»]/g, '')
    .replace(/[–—]/g, '-')
    .replace(/[ .;:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Groups by label at the first question: two thousand labels are not made plain for a run that asks for none. */
function groupedBy<T>(all: readonly T[], labelsOf: (one: T) => readonly string[]): (text: string) => readonly T[] {
  let groups: Map<string, T[]> | null = null;
  return (text) => {
    if (groups === null) {
      groups = new Map();
      for (const one of all) {
        for (const label of new Set(labelsOf(one).map(key))) groups.set(label, [...(groups.get(label) ?? []), one]);
      }
    }
    return text === '' ? [] : (groups.get(text) ?? []);
  };
}

const indicatorsTitled = groupedBy(teteIndicators, ({ title, longTitle }) => [title, longTitle]);
const measuresNamed = groupedBy(teteMeasures, ({ name }) => [name]);
const measuresNumbered = groupedBy(teteMeasures, ({ id }) => [id]);

/**
 * The TETE indicators that a text names, by identifier (`cae_1.a`, `CAE 1.a`) or by title, accents and case aside.
 * Several when the platform gives them one title; none for what it does not know: nothing is guessed.
 */
export function teteIndicatorsOf(text: string): readonly TeteIndicator[] {
  const code = text
    .trim()
    .toLowerCase()
    .replace(/^(cae|eci|crte|te|terr)[ _-]?(?=\d)/, '$1_');
  const known = teteIndicatorById.get(code);
  return known === undefined ? indicatorsTitled(key(text)) : [known];
}

const CODED = /^(?:(cae|eci|te)[ _:.-]*)?(\d+(?:\.\d+)*(?:alter[a-z]*(?:\.\d+)*)?)\.?(?:[ :.-]+(.*))?$/;

/**
 * The TETE measures that a text names: `cae_1.1.1`, `CAE 1.1.1 Définir la vision…`, `1.1.1`, or the name alone.
 * A code without its referential means every referential that has it, unless the name beside it tells which.
 */
export function teteMeasuresOf(text: string): readonly TeteMeasure[] {
  const said = key(text);
  const [, referential, code, name = ''] = CODED.exec(said) ?? [];
  if (code === undefined) return measuresNamed(said);
  const coded = measuresNumbered(code).filter((one) => referential === undefined || one.referential === referential);
  const exact = coded.filter((one) => key(one.name) === name);
  return exact.length > 0 ? exact : coded;
}
