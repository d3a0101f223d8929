import { referenceTo } from '../../../domain/cell';
import { cellOf, SURE } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isDoubted, isSetAside } from '../doubts';
import { agrees, exactly, printed, times } from '../interval';
import { defineRule, nothing } from '../rule';
import { type Figure, hasValue, versionsOf } from '../series';

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
      '{indicator}, {year} : {value} {unit} ici, {otherValue} {unit} en {other}.',
      '{indicator}, {year}: {value} {unit} here, {otherValue} {unit} in {other}.',
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

  check: ({ points, indicator }) => {
    if (!points.some(({ year }, i) => year === points[i - 1]?.year)) return nothing; // years are in order
    if (points.some(({ perimeter }) => perimeter.from === 'unknown')) return nothing; // of two territories, maybe: told by perimeter-unknown
    const figures = points.filter((point) => !isSetAside(point) && !isDoubted(point, 'scale')).filter(hasValue); // on another scale: told by scale-jump
    const contradicted = new Set(figures.flatMap((point) => (isDoubted(point, 'conflict') ? [point.year] : [])));
    const [together, apart] = [true, false].map((is) => figures.filter(({ year }) => contradicted.has(year) === is));
    return [together ?? [], ...versionsOf(apart ?? []).values()].flatMap((version) => {
      const first = new Map<number, { readonly figure: Figure; readonly other: string }>();
      return version.filter(hasValue).flatMap((point) => {
        const known = first.get(point.year);
        if (known === undefined) first.set(point.year, { figure: point, other: referenceTo(cellOf(point.source)) });
        if (known === undefined || (!isDoubted(point, 'conflict') && isSame(known.figure, point))) return [];
        if (known.figure.confidence < SURE && point.confidence < SURE) return []; // of what they are is asked first
        const { value, unit = '', year, source } = point;
        const data = { indicator, year: `${year}`, value, unit, otherValue: known.figure.value, other: known.other };
        return [{ at: cellOf(source), data }];
      });
    });
  },
});

/** Whether one is what the other prints: 284 kt and 284,300 t are the same figure. */
const isSame = (a: Figure, b: Figure): boolean =>
  agrees(asRead(a), exactly(b.value)) || agrees(asRead(b), exactly(a.value));

/** In the core's unit, as precise as it was read. */
function asRead({ value, read }: Figure) {
  if (read.value === undefined || read.value === 0) return printed(value);
  return times(printed(read.value), value / read.value);
}
