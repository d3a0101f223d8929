import { indicatorFor, indicatorOfCode, partOfIndicator, wholeOf } from '../../../src/pipeline/reading/indicator';

test('family, sector and carrier give the most specific identifier of the core', () => {
  expect(indicatorFor('ghg')).toBe('ghg-total');
  expect(indicatorFor('ghg', 'all')).toBe('ghg-total');
  expect(indicatorFor('ghg', 'transport')).toBe('ghg-transport');
  expect(indicatorFor('ghg', 'utcatf')).toBe('sequestration-total');
  expect(indicatorFor('energy', 'all', 'gas')).toBe('energy-carrier-gas');
  expect(indicatorFor('air-nox', 'dechets')).toBe('air-nox-dechets');
});

test('where the core has no identifier, none is made up', () => {
  expect(indicatorFor('energy', 'residentiel', 'gas')).toBeNull();
  expect(indicatorFor('ghg', 'residentiel+tertiaire')).toBeNull();
  expect(indicatorFor('waste')).toBeNull();
  expect(wholeOf('air-pm25')).toBe('air-pm25-total');
});

test.each([
  ['cae_1.a', 'ghg-total', undefined],
  ['CAE 1.a', 'ghg-total', undefined],
  ['1a', 'ghg-total', undefined],
  ['cae_2.l_pcaet', 'energy-branche-energie', undefined],
  ['crte_3.2', 'renewable-hydropower', undefined],
  ['PEC_GES_3_6', 'ghg-transport-routier', 2030],
  ['POL_1_3_3', 'air-nox-residentiel', 2026],
  ['TOTAL_POL_3_1', 'air-nox-total', null],
  ['ENR_2_7_Production', 'renewable-solar-photovoltaic', 2050],
  ['ENR_13_1_Production', 'renewable-biomethane', null],
  ['eci_5', 'waste-per-capita', undefined],
])('the code %s is %s', (code, id, period) => {
  const seen = indicatorOfCode(code);
  expect(seen?.indicator.id).toBe(id);
  expect(seen?.period).toBe(period);
});

test('a code that is only a part of an indicator is not the indicator', () => {
  expect(indicatorOfCode('cae_3.am')).toBeNull();
  expect(partOfIndicator('cae_3.am')).toBe('renewable-heat-pumps');
  expect(partOfIndicator('cae_4.ai')).toBe('air-nox-total');
  expect(partOfIndicator('crte_3.2')).toBeNull(); // a part of the total, and hydropower itself
});

test.each(['2019', 'total', '', 'cae_', 'PEC_GES_3_9', 'eolien', 'IND-21'])('"%s" is no code', (text) => {
  expect(indicatorOfCode(text)).toBeNull();
});
