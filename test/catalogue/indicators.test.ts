import { carrierLabels, carriers } from '../../src/catalogue/carriers';
import { actionHeadingLabels, isActionField, teteHeadingLabels } from '../../src/catalogue/headings';
import { indicatorById, indicators } from '../../src/catalogue/indicators';
import { indicatorLabels, sectorLabels } from '../../src/catalogue/labels';
import { sectorById, sectors } from '../../src/catalogue/sectors';
import { dimensionOf } from '../../src/domain/unit';

test('the core has its 149 indicators and the sixteen added since, each once, each with a unit that converts', () => {
  expect(indicators).toHaveLength(149 + 16);
  expect(indicatorById.size).toBe(149 + 16);
  expect(indicators.filter(({ unit }) => dimensionOf(unit) === null)).toEqual([]);
});

test('every parent, sector and label leads to something that exists', () => {
  expect(indicators.filter(({ parent }) => parent !== undefined && !indicatorById.has(parent))).toEqual([]);
  expect(indicators.filter(({ sector }) => sector !== undefined && !sectorById.has(sector))).toEqual([]);
  expect(
    indicators.filter(({ carrier }) => carrier !== undefined && !carriers.some(({ id }) => id === carrier)),
  ).toEqual([]);
  expect(indicatorLabels.filter(({ target }) => !indicatorById.has(target))).toEqual([]);
  expect(sectorLabels.filter(({ target }) => !sectorById.has(target))).toEqual([]);
  expect(carrierLabels.filter(({ target }) => !carriers.some(({ id }) => id === target))).toEqual([]);
  expect(actionHeadingLabels.filter(({ target }) => !isActionField(target))).toEqual([]);
});

test('the eight sectors of the PCAET have their codes, and a composite is made of them', () => {
  const eight = sectors.filter(({ kind }) => kind === 'sector');
  expect(eight.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const { parts = [] } of sectors) expect(parts.every((id) => eight.some((one) => one.id === id))).toBe(true);
});

test('each sector of greenhouse gases has a row in the contract, with its condition where it is not direct', () => {
  const open = sectors.filter(
    ({ kind, crossing }) =>
      kind === 'sector' && (crossing === undefined || (crossing.rule !== 'direct' && crossing.condition === undefined)),
  );
  expect(open).toEqual([]);
});

test('the headings of the last TETE template are all known, in their printed spelling', () => {
  const printed = `
    Axe (x) | Sous-axe (x.x) | Sous-sous axe (x.x.x) | Titre de la fiche action | Titre de la sous-action | Descriptif
    Instances de gouvernance | Objectifs | Indicateurs liés | Structure pilote | Moyens humains et techniques | Partenaires
    Direction ou service pilote | Personne pilote | Élu·e référent·e | Participation Citoyenne | Financements | Financeur 1
    Montant € HT | Budget prévisionnel total € HT | Statut | Niveau de priorité | Date de début | Date de fin
    Action en amélioration continue | Mesures liées | Actions liées | Notes | Documents et liens`
    .split(/[|\n]/)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '');
  const known = new Set(teteHeadingLabels.map(({ label }) => label));
  expect(printed.filter((heading) => !known.has(heading))).toEqual([]);
});
