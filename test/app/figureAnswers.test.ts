import { type Contract, type Given, openContract } from '../../src/app/contract';
import { entriesOf } from '../../src/app/questions/openQuestion';
import { openQuestions } from '../../src/app/questions/openQuestions';
import { searchChoices } from '../../src/app/questions/searchChoices';
import { referenceTo } from '../../src/domain/cell';
import { cellOf, isObservation } from '../../src/domain/fact';
import type { Workbook } from '../../src/domain/workbook';
import { grid, grids } from '../support/grid';

const territory = { level: 'epci', name: 'Rivemont Métropole' } as const;
const opened = (workbook: Workbook, mapping: Given['mapping'] = []): Contract =>
  openContract({
    workbook,
    others: [],
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings: { territory }, mapping },
    language: 'fr',
  });

/** The answers that the option at a place of every question on a figure gives. */
const answers = (workbook: Workbook, place: number): Given['mapping'] =>
  openQuestions(opened(workbook), 'fr')
    .filter(({ about }) => about === 'value')
    .flatMap((question) => entriesOf(question, question.options[place]?.meaning ?? '', undefined, 'répondu'));

/** `Bilan!B2 = 1234 GWh/an used`. */
const figures = ({ dossier }: Contract): readonly string[] =>
  dossier.facts.filter(isObservation).map(({ source, value, read, use }) => {
    return `${referenceTo(cellOf(source))} = ${value ?? '?'} (${read.unit ?? '?'}) ${use}`;
  });

const energy = (...rows: readonly string[]) =>
  grid(`
    Consommation (MWh) | 2019
    ${rows.join('\n    ')}`);

test('an answer on a number that reads two ways keeps the unit of its cell', () => {
  const workbook = energy("Résidentiel | '1.234 GWh", 'Tertiaire | 800000');
  expect(figures(opened(workbook, answers(workbook, 1)))).toContain('Bilan!B2 = 1234 (GWh/an) used');
  expect(figures(opened(workbook, answers(workbook, 2)))).toContain('Bilan!B2 = ? (GWh/an) excluded');
});

test('an answer on a figure holds once its table has grown, and is asked anew once the figure has changed', () => {
  const given = answers(energy("Résidentiel | '1.234 GWh", 'Tertiaire | 800000'), 1);
  const grown = energy("Résidentiel | '1.234 GWh", 'Tertiaire | 800000', 'Industrie | 500000');
  expect(figures(opened(grown, given))).toContain('Bilan!B2 = 1234 (GWh/an) used');
  const changed = energy("Résidentiel | '1.300 GWh", 'Tertiaire | 800000');
  expect(figures(opened(changed, given))).toContain('Bilan!B2 = ? (GWh/an) asked');
});

test('of two sources that disagree, the one that is kept is used and the other gives way', () => {
  const workbook = grids({
    Climat: `
      GES (kt CO2e) | 2019 | 2021
      Résidentiel   | 310  | 298
      Tertiaire     | 205  | 190`,
    Observatoire: `
      GES (kt CO2e) | 2019
      Résidentiel   | 312
      Tertiaire     | 205`,
  });
  const [question] = openQuestions(opened(workbook), 'fr');
  expect(question?.options.map(({ label }) => label.replace(/\s/g, ' '))).toEqual([
    '310 kt CO₂e/an (Climat!B2)',
    '312 kt CO₂e/an (Observatoire!B2)',
  ]);
  const kept = figures(opened(workbook, answers(workbook, 1)));
  expect(kept).toContain('Climat!B2 = 310000 (ktCO2e/an) excluded');
  expect(kept).toContain('Observatoire!B2 = 312000 (ktCO2e/an) used');
});

test('targets said to be levels are used, said to be reductions they are left out', () => {
  const workbook = grid(`
    GES (kt CO2e) | 2019 | Objectif 2030
    Résidentiel   | 310  | 40
    Tertiaire     | 205  | -50
    Déchets       | 100  | -20`);
  const uses = (place: number) => figures(opened(workbook, answers(workbook, place))).filter((one) => /!C/.test(one));
  expect(uses(0)).toEqual([]); // the column is left out, as its heading says from now on
  expect(uses(1)).toEqual([
    'Bilan!C2 = 40000 (ktCO2e/an) used',
    'Bilan!C3 = -50000 (ktCO2e/an) used',
    'Bilan!C4 = -20000 (ktCO2e/an) used',
  ]);
});

test('a zero beside other years of its sector is left out where nobody followed it, and counts where it is said to be one', () => {
  const workbook = grid(`
    GES (kt CO2e) | 2019 | 2021
    Résidentiel   | 310  | 298
    Tertiaire     | 205  | 0`);
  const zero = (given: Given['mapping']) =>
    figures(opened(workbook, given)).filter((one) => one.startsWith('Bilan!C3'));
  expect(zero([])).toEqual(['Bilan!C3 = 0 (ktCO2e/an) asked']);
  expect(zero(answers(workbook, 0))).toEqual(['Bilan!C3 = 0 (ktCO2e/an) excluded']);
  expect(zero(answers(workbook, 1))).toEqual(['Bilan!C3 = 0 (ktCO2e/an) used']);
});

test('a number typed for a figure is read as the language writes it', () => {
  const contract = opened(
    grid(`
      Consommation (MWh) | 2019   | 2021
      Résidentiel        | 900000 | 880000
      Tertiaire          | 800000 | 'beaucoup trop
      Transport routier  | 500000 | 490000`),
  );
  const [question] = openQuestions(contract, 'fr');
  const typed = (text: string) =>
    searchChoices({ contract, language: 'fr' }, question?.key ?? '', text).map(({ meaning }) => meaning);
  expect([typed('1 234,5'), typed('1.234'), typed('beaucoup')]).toEqual([
    ['value:1234.5'],
    ['value:1.234', 'value:1234'], // both ways are offered: whoever typed it chooses
    [],
  ]);
});

const plan = (budget: number) => `
  Titre de l’action   | Description | Direction pilote | Budget prévisionnel (€ TTC) | Statut
  Rénover les écoles  | Isolation   | Bâtiments        | ${budget}                   | En cours
  Planter des arbres  | Haies       | Espaces verts    | 50000                       | En cours`;

test('an action that stands in two plans with other figures counts where it is kept', () => {
  const workbook = grids({ 'Plan 2024': plan(100000), 'Plan 2025': plan(120000) });
  const used = (mapping: Given['mapping']) =>
    opened(workbook, mapping).dossier.facts.map(({ source, use }) => `${referenceTo(cellOf(source))} ${use}`);
  expect(used([])).toContain("'Plan 2025'!A2 asked");
  const kept = used(answers(workbook, 0));
  expect([kept.includes("'Plan 2024'!A2 excluded"), kept.includes("'Plan 2025'!A2 used")]).toEqual([true, true]);
  const left = used(answers(workbook, 1));
  expect([left.includes("'Plan 2024'!A2 used"), left.includes("'Plan 2025'!A2 excluded")]).toEqual([true, true]);
});

test('a unit that one row cannot have is asked at its label, and the answer leaves the other rows alone', () => {
  const workbook = grid(`
    GES (kt CO2e)                                      | 2019 | 2021
    Résidentiel                                        | 310  | 298
    Tertiaire                                          | 205  | 190
    Bâtiments communaux                                | 5    | 4`);
  const contract = opened(workbook);
  const wrong = openQuestions(contract, 'fr').filter(({ key }) => key.startsWith('unit '));
  expect(wrong.flatMap(({ cells }) => cells.map(({ at }) => at.address))).toEqual(['A4']);
  const given = wrong.flatMap((question) => entriesOf(question, 'unit:MWh/an', undefined, 'répondu'));
  const after = figures(opened(workbook, given));
  expect(after.slice(0, 4)).toEqual(figures(contract).slice(0, 4));
});

/** Where it is asked about a jump of scale. */
const scalesAsked = (...rows: readonly string[]) =>
  openQuestions(opened(grid(rows.join('\n'))), 'fr')
    .filter(({ key }) => key.startsWith('scale '))
    .flatMap(({ cells }) => cells.map(({ at }) => at.address));

test('one figure a thousand times too large is asked by itself, a whole column at its heading', () => {
  const head = 'GES (kt CO2e) | 2018 | 2019 | 2021';
  expect(
    scalesAsked(head, 'Résidentiel | 310 | 305 | 298000', 'Tertiaire | 205 | 203 | 190', 'Déchets | 20 | 20 | 19'),
  ).toEqual(['D2']);
  expect(
    scalesAsked(
      head,
      'Résidentiel | 310 | 305 | 298000',
      'Tertiaire | 205 | 203 | 190000',
      'Déchets | 20 | 20 | 19000',
    ),
  ).toEqual(['D1']);
});
