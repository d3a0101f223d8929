import { referenceTo } from '../../../domain/cell';
import { cellOf, SURE } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { samplesOf } from '../alike';
import { isDoubted, isSetAside } from '../doubts';
import { agrees, exactly, printed, times } from '../interval';
import { type Frameworks, twoFrameworks } from '../frameworks';
import { defineRule, nothing } from '../rule';
import { type Figure, hasValue, oldestFirst, versionsOf } from '../series';

/** The same figure, given twice with different values: neither enters the tables until one is chosen. */
export const duplicateFact = defineRule({
  meta: {
    id: 'duplicate-fact',
    over: 'series',
    severity: 'warning',
    title: { fr: 'Un même chiffre donné deux fois, différemment', en: 'One figure given twice, differently' },
    why: {
      fr: 'Le lecteur qui trouve les deux demandera lequel est le bon ; en attendant, aucun des deux n’entre dans les tableaux.',
      en: 'A reader who finds both will ask which is right; until then, neither enters the tables.',
    },
    message: message(
      '{indicator}, {year} : {value} {unit} ici{framework}, {otherValue} {unit} en {other}{otherFramework}.',
      '{indicator}, {year}: {value} {unit} here{framework}, {otherValue} {unit} in {other}{otherFramework}.',
    ),
    next: message(
      'Choisir le bon chiffre dans la correspondance, ou corriger l’autre case.',
      'Choose the right figure in the mapping, or correct the other cell.',
    ),
    source: {
      fr: 'Socle commun, règle 1 : un chiffre = indicateur, territoire, année, nature, source, version',
      en: 'Common core, rule 1: a figure = indicator, territory, year, kind, source, version',
    },
  },

  check: (series) => {
    if (samplesOf(series.figures).some(({ perimeter }) => perimeter.from === 'unknown')) return nothing; // of two territories, maybe: told by perimeter-unknown
    const points = oldestFirst(series.figures);
    if (!points.some(({ year }, i) => year === points[i - 1]?.year)) return nothing; // years are in order
    const figures = points.filter(
      (point): point is Figure => hasValue(point) && !isSetAside(point) && !isDoubted(point, 'scale'), // that one is told by scale-jump
    );
    const contradicted = new Set<number>();
    for (const figure of figures) if (isDoubted(figure, 'conflict')) contradicted.add(figure.year);
    const [together, apart] = [true, false].map((is) => figures.filter(({ year }) => contradicted.has(year) === is));
    const versions = [...versionsOf(apart ?? []).values()].map((version) => version.filter(hasValue));
    return [together ?? [], ...versions].flatMap((version) => contradictions(version, series.frameworks));
  },
});

/** Each figure that is not the first of its year, beside that first one. */
function contradictions(figures: readonly Figure[], frameworks: Frameworks | undefined) {
  const first = new Map<number, { readonly figure: Figure; readonly other: string }>();
  const seen = [];
  for (const figure of figures) {
    const { indicator, year, value, unit = '', source } = figure;
    const known = first.get(year);
    if (known === undefined) first.set(year, { figure, other: referenceTo(cellOf(source)) });
    if (known === undefined || (!isDoubted(figure, 'conflict') && isSame(known.figure, figure))) continue;
    if (known.figure.confidence < SURE && figure.confidence < SURE) continue; // of what they are is asked first
    const sheets = [source, known.figure.source].map((one) => cellOf(one).sheet);
    const data = {
      indicator,
      year: `${year}`,
      value,
      unit,
      otherValue: known.figure.value,
      other: known.other,
      ...twoFrameworks(frameworks, sheets[0] ?? '', sheets[1] ?? ''),
    };
    seen.push({ at: cellOf(source), of: [figure], data });
  }
  return seen;
}

/** Whether one is what the other prints: 284 kt and 284,300 t are the same figure. */
const isSame = (a: Figure, b: Figure): boolean =>
  agrees(asRead(a), exactly(b.value)) || agrees(asRead(b), exactly(a.value));

/** In the core's unit, as precise as it was read. */
function asRead({ value, read }: Figure) {
  if (read.value === undefined || read.value === 0) return printed(value);
  return times(printed(read.value), value / read.value);
}
