import { cellOf, type Fact, isObservation } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isComposite } from '../breakdown';
import { isSetAside } from '../doubts';
import { defineRule } from '../rule';
import { type Figure, hasValue, territoryReader } from '../series';

/** Emissions of a French territory, per inhabitant and year, in t CO2e. Heavy industry is far above for good reasons. */
const USUAL = { from: 2, to: 15 };
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
      fr: 'Un territoire français émet d’ordinaire 2 à 15 t de CO₂e par habitant : au-delà, l’unité est souvent fausse (kt pour t).',
      en: 'A French territory usually emits 2 to 15 t CO₂e per inhabitant: beyond, the unit is often wrong (kt for t).',
    },
    message: message(
      '{value} t CO₂e en {year} pour {population} habitants, soit {each} t par habitant ; 2 à 15 t d’ordinaire.',
      '{value} t CO₂e in {year} for {population} inhabitants, that is {each} t each; usually 2 to 15 t.',
    ),
    next: message(
      'Vérifier l’unité lue (t ou kt) dans la correspondance ; si le chiffre est juste, dire pourquoi.',
      'Check the unit read (t or kt) in the mapping; if the figure is right, say why.',
    ),
    source: {
      fr: 'CCC-116 (règle du projet) ; TETE, plausibilité de 2 à 15 t par habitant ; Dunkerque au-dessus',
      en: 'CCC-116 (rule of the project); TETE, plausibility of 2 to 15 t per inhabitant; Dunkirk is above',
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
    const totals = figuresOf('ghg-total', facts).filter(
      (total) => total.status === 'measured' && total.scope === undefined && !isComposite(total),
    );
    return totals.flatMap(({ value, year, perimeter, source }) => {
      const population = nearest(people.get(territoryOf(perimeter)) ?? [], year)?.value;
      if (population === undefined) return [];
      const each = value / population;
      if (each >= USUAL.from && each <= USUAL.to) return [];
      const data = { value, year: `${year}`, population, each: Number(each.toPrecision(3)) };
      return [{ at: cellOf(source), data }];
    });
  },
});

const figuresOf = (indicator: string, facts: readonly Fact[]): readonly Figure[] =>
  facts
    .filter((fact) => fact.kind === 'observation' && fact.indicator === indicator && !isSetAside(fact))
    .filter(isObservation)
    .filter(hasValue);

const nearest = (people: readonly Figure[], year: number): Figure | undefined =>
  people
    .filter((one) => Math.abs(one.year - year) <= YEARS_APART)
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year)[0];
