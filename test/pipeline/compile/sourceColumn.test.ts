import { givenBack } from '../../../src/pipeline';
import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

test('a figure whose source column names a framework is never given back to it', () => {
  const dossier = understood(
    grid(
      `
      Indicateur                                      | Unité      | Source    | 2018 | 2019
      Émissions de gaz à effet de serre du territoire | kteq CO2   | TETE      | 410  | 400
      Consommation énergétique finale du territoire   | GWh        | CRTE 2021 | 4100 | 4028`,
      'Suivi',
    ),
  );
  const given = givenBack(dossier).map(({ to, indicator }) => `${to} ${indicator}`);
  expect(given).not.toContain('tete ghg-total');
  expect(given).toContain('crte ghg-total');
  expect(given).not.toContain('crte energy-total');
  expect(given).toContain('tete energy-total');
});
