import { drawFacts, understood } from '../../../support/drawFacts';
import { grid } from '../../../support/grid';

const seen = (text: string): string => {
  const { recognitions, facts } = understood(grid(text));
  return [recognitions.map(({ profile, address }) => `${profile} ${address}`).join(', '), drawFacts(facts)].join('\n');
};

test('inputs of the economic model: the total is proposed, its sectors without electricity are never those of the core', () => {
  expect(
    seen(`
      NetZeroCities economic model
      Baseline year                           | 2019
      Category                                | Input                        | Unit             | Priority | Value
      Total                                   | Total emissions (scope 1 & scope 2; scope 3 only for waste disposed of outside city boundaries) | kton CO2e / year | High | 1650
      Road transportation (excl. electricity) | Passenger cars + motorcycles | kton CO2e / year | High     | 320
      Road transportation (excl. electricity) | Light duty trucks <3.5 tonne | kton CO2e / year | High     | 90
      Buildings & heating (excl. electricity) | Heating & hot water          | kton CO2e / year | High     | 480
      Electricity (all sectors)               | Buildings                    | kton CO2e / year | High     | 60
      Other sectors (excl. electricity)       | Agriculture (AFOLU)          | kton CO2e / year | Low      | 60`),
  ).toBe(
    'economic-model A3:E9\nBilan!E4 · “1650” · ghg-total · 2019 measured · 1650000 tCO2e/an · asked (label-unsure)',
  );
});

test('the year may stand over the values', () => {
  expect(
    seen(`
      Input                        | Unit             | 2021
      Total emissions              | kton CO2e / year | 1650
      Passenger cars + motorcycles | kton CO2e / year | 320
      Heating & hot water          | kton CO2e / year | NE
      Landfill gas                 | kton CO2e / year | 4`),
  ).toBe(
    'economic-model A1:C5\nBilan!C2 · “1650” · ghg-total · 2021 measured · 1650000 tCO2e/an · asked (label-unsure)',
  );
});

test('two of its words do not make a transport survey the model', () => {
  const survey = seen(`
    Vehicles                     | 2019
    Passenger cars + motorcycles | 320
    Buses                        | 15
    Heating & hot water          | 12`);
  expect(survey).not.toContain('economic-model');
});
