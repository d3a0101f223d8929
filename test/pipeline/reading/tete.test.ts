import { teteIndicators } from '../../../src/catalogue/frameworks/teteIndicators';
import { teteMeasures } from '../../../src/catalogue/frameworks/teteMeasures';
import { teteIndicatorsOf, teteMeasuresOf } from '../../../src/pipeline/reading/tete';

const codes = (text: string) => teteMeasuresOf(text).map(({ referential, id }) => `${referential}_${id}`);
const ids = (text: string) => teteIndicatorsOf(text).map(({ id }) => id);

test('an indicator is found by its identifier, however it is typed', () => {
  for (const text of ['cae_1.a', 'CAE 1.a', ' Cae_1.A ']) expect(ids(text)).toEqual(['cae_1.a']);
  expect(ids('CRTE 5.1')).toEqual(['crte_5.1']);
  expect(ids('te_7')).toEqual(['te_7']);
  expect(ids('mode_deux_roues')).toEqual(['mode_deux_roues']);
});

test('an indicator is found by its title, without accents, case or final stop', () => {
  expect(ids('EMISSIONS DE GAZ A EFFET DE SERRE.')).toEqual(['cae_1.a']);
  expect(ids('Perte en eau du réseau (%)')).toEqual(['eci_26']);
});

test('every indicator answers to its identifier and to its title', () => {
  const lost = teteIndicators.filter(({ id, title }) => ids(id)[0] !== id || !ids(title).includes(id));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('a measure is found by its code and by its name, and the name tells which referential', () => {
  expect(codes('cae_1.1.1')).toEqual(['cae_1.1.1']);
  expect(codes('CAE 1.1.1')).toEqual(['cae_1.1.1']);
  expect(codes('CAE 1.1.1 - un autre titre')).toEqual(['cae_1.1.1']);
  expect(codes('Définir la vision, les objectifs et la stratégie Climat-Air-Énergie')).toEqual(['cae_1.1.1']);
  expect(codes('1.1.1 Réaliser le diagnostic climat-air-energie du territoire')).toEqual(['te_1.1.1']);
  expect(codes('1.1.1').sort()).toEqual(['cae_1.1.1', 'eci_1.1.1', 'te_1.1.1']);
  expect(codes('te 1.1.1alter.1')).toEqual(['te_1.1.1alter.1']);
});

test('what no referential knows finds nothing', () => {
  for (const text of ['', '12 %', '9.9.9', 'cae_99', '2019', 'constructor', 'Autre']) {
    expect([text, ids(text), codes(text)]).toEqual([text, [], []]);
  }
});

test('every measure answers to its code', () => {
  const lost = teteMeasures.filter(
    ({ referential, id }) => !codes(`${referential}_${id}`).includes(`${referential}_${id}`),
  );
  expect(lost).toEqual([]);
});
