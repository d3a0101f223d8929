import type { Action, Fact } from '../../../src/domain/fact';
import { teteActions } from '../../../src/pipeline/compile/giveBack/teteActions';
import { teteActionSheet } from '../../../src/pipeline/compile/giveBack/teteActionSheet';
import { action, dossierOf, euros } from '../../support/facts';

const titles = (facts: readonly Fact[]) => teteActions(dossierOf(facts)).map(({ title }) => title);
const inTete = (one: Action): Action => ({ ...one, source: { ...one.source, sheet: 'Export TETE' } });

test('an action that TETE holds under the same title is not given back, nor one that came from there', () => {
  const ours = action('1', 'Réseau de chaleur', 3);
  expect(titles([ours, action('2', 'Pistes cyclables', 4)])).toEqual(['Réseau de chaleur', 'Pistes cyclables']);
  expect(titles([ours, inTete(action('3', 'Reseau  de chaleur', 9))])).toEqual([]);
  expect(titles([inTete(ours)])).toEqual([]);
});

test('an action in question or given up is nobody’s, and a title is written once', () => {
  const ours = action('1', 'Réseau de chaleur', 3);
  expect(titles([{ ...ours, use: 'asked' }, action('2', 'Plan vélo', 4, { use: 'excluded' })])).toEqual([]);
  expect(titles([ours, action('2', 'Réseau de chaleur', 8)])).toEqual(['Réseau de chaleur']);
});

/** The row of an action by the template's headings, blanks left out. */
function rowOf(one: Action): Readonly<Record<string, unknown>> {
  const [, headings, , row] = teteActionSheet([one]).rows;
  return Object.fromEntries(
    (headings?.cells ?? []).flatMap((heading, i) => {
      const value = row?.cells[i]?.value ?? null;
      return value === null ? [] : [[`${i} ${heading?.value}`, value]];
    }),
  );
}

test('the sheet is the template of May 2026: 33 columns, A2 « Axe (x) », actions from row 4', () => {
  const { name, rows, columns } = teteActionSheet([action('1', 'Réseau de chaleur', 3)]);
  expect([name, columns.length]).toEqual(['Fichier dimport', 33]);
  expect(rows.map(({ cells }) => cells.length)).toEqual([33, 33, 1, 33]);
  expect(rows[1]?.cells[0]?.value).toBe('Axe (x)');
  expect(rows[1]?.cells.map((cell) => cell?.value)).toEqual(
    expect.arrayContaining(['Titre de la fiche action', 'Budget prévisionnel total € HT', 'Documents et liens']),
  );
});

test('a whole action in the template’s columns, lists and days as it asks', () => {
  expect(
    rowOf(
      action('1', 'Réseau de chaleur', 3, {
        axis: 'Énergie',
        lead: 'Direction de l’énergie',
        partners: ['ADEME', 'Enedis, GRDF'],
        budget: euros('Plan!H3', 12_000_000),
        funding: [{ funder: 'ADEME', amount: euros('Plan!I3', 4_000_000) }],
        status: 'ongoing',
        start: '2024-03-01',
        end: '2028',
        reduction: { value: 12_000, unit: 'tCO2e/an', source: action('1', '', 3).source },
      }),
    ),
  ).toEqual({
    '0 Axe (x)': 'Énergie',
    '3 Titre de la fiche action': 'Réseau de chaleur',
    '11 Partenaires': 'ADEME, "Enedis, GRDF"',
    '12 Direction ou service pilote': 'Direction de l’énergie',
    '17 Financeur 1': 'ADEME',
    '18 Montant € HT': 4_000_000,
    '23 Budget prévisionnel total € HT': 12_000_000,
    '24 Statut': 'En cours',
    '26 Date de début': '01/03/2024',
    '31 Notes':
      'Fin : 2028.\nRéduction attendue : 12\u202f000 t CO₂e par an (Contrat Ville Climat).\nSource : Plan d’actions!B3.',
  });
});

test('an amount with tax, or of a basis not said, is never written under « € HT »', () => {
  const row = rowOf(
    action('1', 'Réseau de chaleur', 3, {
      budget: euros('Plan!H3', 1_200, 'TTC'),
      funding: [{ funder: 'Région', amount: euros('Plan!I3', 500, 'unknown') }],
    }),
  );
  expect(Object.keys(row).filter((key) => /€ HT|Financeur/.test(key))).toEqual([]);
  expect(row['16 Financements']).toBe('Budget total : 1\u202f200 € TTC\nRégion : 500 € (HT ou TTC à dire)');
});

test('axes are parted where the plan parts them, and an axis with a slash stays whole', () => {
  const cells = { title: 'D3', axis: 'A3', subAxis: 'B3' };
  const parted = rowOf(action('1', 'Réseau', 3, { axis: 'Énergie / Chaleur', cells }));
  expect([parted['0 Axe (x)'], parted['1 Sous-axe (x.x)']]).toEqual(['Énergie', 'Chaleur']);
  expect(rowOf(action('1', 'Réseau', 3, { axis: 'Énergie / Chaleur' }))['0 Axe (x)']).toBe('Énergie / Chaleur');
});
