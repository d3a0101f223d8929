import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const plan = (...rows: readonly string[]): readonly string[] =>
  drawFacts(
    understood(
      grid(`
        Axe (x)   | Titre de la fiche action | Financeur 1 | Montant € HT | Financeur 2 | Montant € HT | Budget prévisionnel total € HT
        ${rows.join('\n')}`),
    ).facts,
  )
    .split('\n')
    .map((line) => line.replace(/^.* → \? · /, ''));

test('funders as parts of the cost, of one or of a hundred, pay no euros', () => {
  expect(plan('1. Climat | Plan vélo | Région | 0.7 | Ville | 0.3 | 350000')).toEqual([
    '350000 € HT · used (funder-shares)',
  ]);
  expect(plan('1. Climat | Écoles | Région | 60 | Ville | 40 | 1200000')).toEqual([
    '1200000 € HT · used (funder-shares)',
  ]);
  expect(plan('1. Climat | Écoles | Région | 60 | Ville | 40 |')).toEqual(['sans budget · used (funder-shares)']);
});

test('small amounts that make the cost, or no whole, are euros', () => {
  expect(plan('1. Climat | Affiches | Région | 60 | Ville | 40 | 100')).toEqual([
    '100 € HT · Région 60 € HT · Ville 40 € HT · used',
  ]);
  expect(plan('1. Climat | Affiches | Région | 600 | Ville | 300 | 350000')).toEqual([
    '350000 € HT · Région 600 € HT · Ville 300 € HT · used',
  ]);
});

test('what is said of them quotes the parts', () => {
  const [action] = understood(
    grid(`
      Axe (x)   | Titre de la fiche action | Financeur 1 | Montant € HT | Financeur 2 | Montant € HT | Budget prévisionnel total € HT
      1. Climat | Plan vélo                | Région      | 0.7          | Ville       | 0.3          | 350000`),
  ).facts;
  expect(action?.doubts.map(({ reason }) => reason)).toEqual([
    '« 0.7 + 0.3 » : ces montants de financeurs ressemblent à des parts du coût, pas à des euros ; non repris. Écrire les montants.',
  ]);
});
