import { cellOf, type Fact } from '../../../domain/fact';
import { observationsIn } from '../../../domain/factsByKind';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { isComposite } from '../breakdown';
import { isSetAside } from '../doubts';
import { defineRule } from '../rule';
import { type Figure, hasValue, territoryReader } from '../series';

/**
 * What a French territory emits (t CO2e) and uses (MWh) per inhabitant and year. Heavy industry is far above for good reasons; energy is
 * told three times beyond the usual only: nearer, winters and works explain it.
 */
const USUAL = [
  { indicator: 'ghg-total', ratio: 't CO₂e', factor: 1, from: 2, to: 15, slack: 1 },
  { indicator: 'energy-total', ratio: 'MWh', factor: 1000, from: 15, to: 45, slack: 3 }, // the core counts GWh
] as const;
/** A population as far away as this, in years, still tells the order of magnitude. */
const YEARS_APART = 15;
/** A territory has one population a year: what a file repeats beyond is not looked at. */
const MOST_COUNTS = 100;

/** CCC-116: the total per inhabitant, never one sector. Only a likelihood: it warns and stops nothing. */
export const magnitudePerInhabitant = defineRule({
  meta: {
    id: 'magnitude-per-inhabitant',
    reference: 'CCC-116',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un total par habitant peu vraisemblable', en: 'An unlikely total per inhabitant' },
    why: {
      fr: 'Un territoire français émet d’ordinaire 2 à 15 t de CO₂e par habitant et consomme 15 à 45 MWh : bien au-delà, l’unité est souvent fausse (kt pour t, MWh pour GWh).',
      en: 'A French territory usually emits 2 to 15 t CO₂e per inhabitant and uses 15 to 45 MWh: far beyond, the unit is often wrong (kt for t, MWh for GWh).',
    },
    message: message(
      '{value} {unit} en {year} pour {population} habitants, soit {each} {ratio} par habitant ; {from} à {to} {ratio} d’ordinaire.',
      '{value} {unit} in {year} for {population} inhabitants, that is {each} {ratio} each; usually {from} to {to} {ratio}.',
    ),
    next: message(
      'Vérifier l’unité lue (t ou kt, MWh ou GWh) dans la correspondance ; si le chiffre est juste, dire pourquoi.',
      'Check the unit read (t or kt, MWh or GWh) in the mapping; if the figure is right, say why.',
    ),
    source: {
      fr: 'CCC-116 (règle du projet) ; TETE et PCAET, plausibilité de 2 à 15 t et de 15 à 45 MWh par habitant ; Dunkerque au-dessus',
      en: 'CCC-116 (rule of the project); TETE and PCAET, plausibility of 2 to 15 t and 15 to 45 MWh per inhabitant; Dunkirk is above',
    },
  },

  check: ({ dossier: { facts } }) => {
    const territoryOf = territoryReader();
    const people = new Map<string, Figure[]>();
    for (const one of figuresOf('population', facts)) {
      if (one.value <= 0) continue;
      const territory = territoryOf(one.perimeter);
      const counts = people.get(territory) ?? [];
      if (counts.length < MOST_COUNTS) counts.push(one);
      people.set(territory, counts);
    }
    if (people.size === 0) return [];
    return USUAL.flatMap(({ indicator, ratio, factor, from, to, slack }) => {
      const totals = figuresOf(indicator, facts).filter(
        (total) => total.status === 'measured' && total.scope === undefined && !isComposite(total),
      );
      return totals.flatMap(({ value, unit = '', year, perimeter, source }) => {
        const population = nearest(people.get(territoryOf(perimeter)) ?? [], year)?.value;
        if (population === undefined) return [];
        const each = (value * factor) / population;
        if (each >= from / slack && each <= to * slack) return [];
        const data = { value, unit, year: `${year}`, population, each: Number(each.toPrecision(3)), from, to, ratio };
        return [{ at: cellOf(source), data }];
      });
    });
  },
});

const figuresOf = (indicator: string, facts: readonly Fact[]): readonly Figure[] =>
  figuresLike(observationsIn(facts), (one) => one.indicator === indicator && !isSetAside(one)).filter(hasValue);

const nearest = (people: readonly Figure[], year: number): Figure | undefined =>
  people
    .filter((one) => Math.abs(one.year - year) <= YEARS_APART)
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year)[0];
