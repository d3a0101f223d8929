import * as fc from 'fast-check';
import { nothingKept } from '../../src/pipeline';
import { grids } from '../support/grid';
import { edit, edited, holdsAfter, opened, runs, told } from '../support/keptLaw';
import { built } from '../support/rebuild';

jest.setTimeout(240_000);

/** Tables of each kind, with what ties them: a total, a composite, a repeat, an edition, a plan and who pays it. */
const before = grids({
  'Bilan GES': `
    Émissions de GES de Rivemont Métropole, en ktCO2e
    Secteur             | 2018 | 2019 | 2021
    Résidentiel         | 402  | 395  | 380
    Tertiaire           | 210  | 205  | 199
    Bâtiments           | 612  | 600  | 579
    Transport routier   | 298  | 284  | 290
    Autres transports   | 12   | NE   | 11
    Agriculture         | 30   | 31   | 30
    Déchets             | 9    | 8,5  | 8
    Total               | 961  | 924  | 918`,
  Communes: `
    Consommation d'énergie de Rivemont Métropole, en GWh
    Secteur           | 2018   | 2019 | Remarque
    Résidentiel       | 1 044  | 1030 | relevé
    Tertiaire         | 700    | 690  |
    Transport routier | 900    | n.d. | env.
    Industrie         | 411    | 402  |

    Énergie              | 2018 | 2019
    Gaz naturel          | 500  | 512
    Électricité          | 610  | 600
    Produits pétroliers  | 900  | 880`,
  Objectifs: `
    Objectifs d'émissions de GES de Rivemont Métropole (ktCO2e)
    Secteur           | 2019 | 2030 | 2050
    Résidentiel       | 395  | 200  | 40
    Tertiaire         | 205  | 100  | 20
    Transport routier | 284  | 150  | 10`,
  Plan: `
    N° action | Axe       | Titre de l'action                 | Direction pilote | Budget prévisionnel total € HT | Réduction attendue (tCO2e/an) | Année de début | Date de fin
    1         | Bâtiments | Rénover les écoles                | Patrimoine       | 1200000                        | 300                           | 2024           | 2028
    2         | Mobilité  | Pistes cyclables du centre        | Voirie           | 850000                         | 120                           | 2025           | 2023
    3         | Énergie   | Réseau de chaleur des Grands Prés | Énergie          | à définir                      | 900                           | 2024           | 2030`,
  PPI: `
    PPI 2024-2026 en k€ HT
    N° opération | Opération                         | Financeur | 2024 | 2025 | 2026 | Total
    OP-1         | Rénovation des écoles             | Ville     | 300  | 400  | 500  | 1200
    OP-2         | Pistes cyclables du centre        | Ville     | 100  | 250  | 500  | 850
    OP-3         | Réseau de chaleur des Grands Prés | ADEME     | 10   | 20   | 30   | 60`,
  Divers: `
    Note | Valeur
    a    | 3
    b    | 4`,
});

test('whatever is edited, one after the other, a session says what a workbook opened anew says', () => {
  const edits = fc.array(edit(before.sheets.length), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(edits, fc.nat(6), (all, answersAt) => holdsAfter(all, answersAt, before)),
    runs(1),
  );
});

test('so it does once our own sheets stand in the workbook, and people type in them', () => {
  const { workbook } = built(opened(before, [], null).dossier, before);
  const edits = fc.array(edit(workbook.sheets.length), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(edits, fc.nat(4), (all, answersAt) => holdsAfter(all, answersAt, workbook)),
    runs(0.5),
  );
});

test('what was said before an edit stays as it was said', () => {
  const kept = nothingKept();
  const first = opened(before, [], kept);
  const copy = structuredClone(told(first));
  opened(edited(before, { sheet: 2, row: 2, col: 1, value: 500 }), [], kept);
  expect(told(first)).toEqual(copy);
});

test('an edit leaves the tables and the facts of the other sheets the same objects', () => {
  const kept = nothingKept();
  const first = opened(before, [], kept).dossier;
  const { facts, recognitions } = opened(
    edited(before, { sheet: 3, row: 1, col: 4, value: 1_300_000 }),
    [],
    kept,
  ).dossier;
  expect(recognitions.every((one, i) => one === first.recognitions[i])).toBe(true);
  const changed = facts.filter((fact, i) => fact !== first.facts[i]);
  expect(changed.map(({ source }) => source.address)).toEqual(['C2']);
});

test('an edit of nothing that is read leaves the facts, the tables and the findings the same objects', () => {
  const kept = nothingKept();
  const first = opened(before, [], kept);
  const now = opened(edited(before, { sheet: 5, row: 1, col: 0, value: 'c' }), [], kept);
  expect(now.dossier).toBe(first.dossier);
  expect(now.tables).toBe(first.tables);
  expect(now.findings).toBe(first.findings);
});

test('an edit of an action leaves the tables of emissions the same objects', () => {
  const kept = nothingKept();
  const first = opened(before, [], kept);
  const { tables } = opened(edited(before, { sheet: 3, row: 1, col: 4, value: 1_300_000 }), [], kept);
  const changed = tables.filter((plan, i) => plan !== first.tables[i]).map(({ table }) => table);
  expect(changed).toContain('B-2.2');
  expect(changed).not.toContain('A-1.3');
});
