import { actionHeadingLabels } from '../../../src/catalogue/headings';
import type { LabelEntry } from '../../../src/catalogue/label';
import { indicatorLabels, sectorLabels } from '../../../src/catalogue/labels';
import { SURE } from '../../../src/domain/fact';
import { matcherOf } from '../../../src/pipeline/reading/match';

const sector = matcherOf(sectorLabels);
const heading = matcherOf(actionHeadingLabels);
const indicator = matcherOf(indicatorLabels);

test.each([
  ['Résidentiel', 'residentiel'],
  ['RESIDENTIEL ', 'residentiel'],
  ['dont résidentiel', 'residentiel'],
  ['1. Résidentiel', 'residentiel'],
  ['Transport routier (GWh)', 'transport-routier'],
  ['Transports_routiers', 'transport-routier'],
  ['Industrie (hors branche énergie)', 'industrie'],
  ['Secteur de l’industrie', 'industrie'],
  ['Résidentiel et tertiaire', 'residentiel+tertiaire'],
  ['Total hors UTCATF', 'all'],
])('the row "%s" is surely the sector %s', (text, target) => {
  expect(sector(text)).toMatchObject({ target });
  expect(sector(text)?.confidence).toBeGreaterThanOrEqual(SURE);
});

test.each([
  ['Titre de la fiche action ', 'title'],
  ['Elu-e référent-e', 'elected'],
  ['Élu(e) référent(e)', 'elected'],
  [' Sous-sous axe (x.x.x)', 'subSubAxis'],
  ['Budget prévisionnel total € HT', 'budget'],
  ['Montant (TTC)', 'amount'],
  ['Temps de mise en oeuvre', 'duration'],
  ['Coût total (k€ HT)', 'budget'],
])('the heading "%s" is surely the field %s', (text, target) => {
  expect(heading(text)).toMatchObject({ target });
  expect(heading(text)?.confidence).toBeGreaterThanOrEqual(SURE);
});

test.each([
  ['Émissions NOx du résidentiel', 'air-nox-residentiel'],
  ['Émissions de GES du territoire', 'ghg-total'],
  ['Émissions annuelles de GES du territoire (ktCO2e)', 'ghg-total'],
  ["Production d'EnR&R", 'renewable-total'],
])('"%s" is surely %s: the words of a known label, of the territory, in a year', (text, target) => {
  expect(indicator(text)).toMatchObject({ target });
  expect(indicator(text)?.confidence).toBeGreaterThanOrEqual(SURE);
});

test.each([
  ['Émissions de GES de la collectivité', 'ghg-total'],
  ['Émissions de GES des bâtiments du territoire', 'ghg-total'],
  ['Rédisentiel', 'residentiel'],
  ['Partenaires techniques', 'partners'],
  ['Consommation électrique', 'energy-carrier-electricity'],
])('"%s" is proposed as %s, and asked', (text, target) => {
  const found = [sector, heading, indicator].map((match) => match(text)).find((match) => match?.target === target);
  expect(found?.confidence).toBeLessThan(SURE);
});

test.each(['Taux de chômage', 'Nombre de composteurs distribués', 'Rivemont', 'Budget voirie', '', '—', '2019'])(
  '"%s" is no indicator of the core',
  (text) => {
    expect(indicator(text)).toBeNull();
  },
);

test('a gas is never taken for another, nor a sector', () => {
  expect(indicator('Emissions de SO2 du secteur résidentiel')?.target).toBe('air-so2-residentiel');
  expect(indicator('NH3 tertiaire (tonnes)')?.target).not.toMatch(/nox|so2|pm|covnm|residentiel/);
});

test('"Total GES" is a total row, but does not make every row about gases look like one', () => {
  expect(sector('Total GES')?.target).toBe('all');
  expect(sector('Émissions de GES nettes')).toBeNull();
  expect(sector('Consommation électrique')).toBeNull();
});

test('what brackets say may change the meaning', () => {
  expect(sector('Industrie (branche énergie incluse)')?.target).toBe('industry-total');
  expect(sector('Industrie')?.target).toBe('industrie');
});

test('a label with two meanings is never sure, and tells the other one', () => {
  const match = matcherOf([
    { target: 'cooling', label: 'Froid', lang: 'fr' },
    { target: 'network', label: 'Froid', lang: 'fr' },
  ]);
  expect(match('Froid')).toMatchObject({ target: 'cooling', reason: 'ambiguous', runnerUp: 'network' });
  expect(match('Froid')?.confidence).toBeLessThan(SURE);
});

/** One label in five is taken out, in turn; what remains must find it again. */
function heldOut(entries: readonly LabelEntry[]): { readonly right: number; readonly wrongButSure: readonly string[] } {
  const outcomes = [0, 1, 2, 3, 4].flatMap((turn) => {
    const match = matcherOf(entries.filter((_, i) => i % 5 !== turn));
    return entries
      .filter((_, i) => i % 5 === turn)
      .map(({ label, target }) => ({ label, target, found: match(label) }));
  });
  const isRight = ({ target, found }: (typeof outcomes)[number]) => found?.target === target;
  return {
    right: outcomes.filter(isRight).length / outcomes.length,
    wrongButSure: outcomes
      .filter((one) => !isRight(one) && (one.found?.confidence ?? 0) >= SURE)
      .map(({ label }) => label),
  };
}

test('of the labels held out, at least 90 % come back to their indicator, and next to none is surely wrong', () => {
  const { right, wrongButSure } = heldOut(indicatorLabels);
  expect(right).toBeGreaterThanOrEqual(0.9);
  expect(wrongButSure.length).toBeLessThanOrEqual(4);
});

test('the order of the catalogue changes no answer but between equals', () => {
  const reversed = matcherOf([...indicatorLabels].reverse());
  const texts = indicatorLabels.filter((_, i) => i % 7 === 0).map(({ label }) => `${label} du territoire`);
  const apart = texts.filter((text) => {
    const [one, other] = [indicator(text), reversed(text)];
    return one?.confidence !== other?.confidence;
  });
  expect(apart).toEqual([]);
});
