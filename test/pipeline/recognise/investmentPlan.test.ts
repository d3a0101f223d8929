import * as fc from 'fast-check';
import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const factsOf = (text: string, name = 'PPI'): string => drawFacts(understood(grid(text, name)).facts);
const linesOf = (text: string, name = 'PPI'): readonly string[] => factsOf(text, name).split('\n');

test('a plan by year: each amount of each operation in euros, its tax basis as the title says; a total is kept and never counts', () => {
  const drawn = `
    PPI 2024-2026 (k€ TTC)

    N°  | Opération           | 2024 | 2025 | 2026 | Total
    101 | Rénovation d’écoles | 120  | 80,5 |      | 200,5
    102 | Réseau de chaleur   | 10   | 20   | 30   | 60
        | Total               | 130  | 100,5| 30   | 260,5`;
  expect(factsOf(drawn)).toBe(
    [
      'PPI!C4 · “120” · 101 Rénovation d’écoles · estimate 2024 · 120000 € TTC · used',
      'PPI!D4 · “80,5” · 101 Rénovation d’écoles · estimate 2025 · 80500 € TTC · used',
      'PPI!F4 · “200,5” · 101 Rénovation d’écoles · estimate · 200500 € TTC · excluded (cumulated)',
      'PPI!C5 · “10” · 102 Réseau de chaleur · estimate 2024 · 10000 € TTC · used',
      'PPI!D5 · “20” · 102 Réseau de chaleur · estimate 2025 · 20000 € TTC · used',
      'PPI!E5 · “30” · 102 Réseau de chaleur · estimate 2026 · 30000 € TTC · used',
      'PPI!F5 · “60” · 102 Réseau de chaleur · estimate · 60000 € TTC · excluded (cumulated)',
      'PPI!C6 · “130” · Total · estimate 2024 · 130000 € TTC · excluded (sum-row)',
      'PPI!D6 · “100,5” · Total · estimate 2025 · 100500 € TTC · excluded (sum-row)',
      'PPI!E6 · “30” · Total · estimate 2026 · 30000 € TTC · excluded (sum-row)',
      'PPI!F6 · “260,5” · Total · estimate · 260500 € TTC · excluded (sum-row)',
    ].join('\n'),
  );
});

test('AP and CP are two measures; what comes before and after the years is a bound, a revision is no amount (traps 119 and 120)', () => {
  const drawn = `
    Situation des AP/CP au BP 2024, en € TTC
    N° AP  | Libellé  | AP votée | Révision | CP antérieurs | CP 2024 | CP 2025 | CP 2026 et suivants
    AP2101 | Gymnase  | 900000   | 50000    | 100000        | 300000  | 400000  | 150000`;
  expect(linesOf(drawn, 'AP-CP').map((line) => line.split(' · ').slice(3).join(' · '))).toEqual([
    'AP · 900000 € TTC · used',
    'estimate · 50000 € TTC · excluded (revision)',
    'CP-voted · 100000 € TTC · excluded (cumulated)',
    'CP-voted 2024 · 300000 € TTC · used',
    'CP-voted 2025 · 400000 € TTC · used',
    'CP-voted · 150000 € TTC · excluded (cumulated)',
  ]);
});

test('years under titles of groups: what was paid and what is voted are apart, receipts have a payer and no tax', () => {
  const drawn = `
    PPI de la Ville
    Opération | Dépenses (€ TTC)  | <             | Recettes (€) | <         | <
    ^         | Réalisé 2023      | Prévu 2024    | FEDER        | Région    | Reste à charge
    Piscine   | 1000              | 2000          | 500          | 250       | 2250
    Crèche    | 100               | 200           | 50           |           | 250`;
  expect(linesOf(drawn).map((line) => line.split(' · ').slice(2).join(' · '))).toEqual([
    'Piscine · CP-paid 2023 · 1000 € TTC · used',
    'Piscine · estimate 2024 · 2000 € TTC · used',
    'Piscine · estimate FEDER · 500 € none · used',
    'Piscine · estimate Région · 250 € none · used',
    'Piscine · estimate · 2250 € unknown · excluded (net-cost, tax-unknown)',
    'Crèche · CP-paid 2023 · 100 € TTC · used',
    'Crèche · estimate 2024 · 200 € TTC · used',
    'Crèche · estimate FEDER · 50 € none · used',
    'Crèche · estimate · 250 € unknown · excluded (net-cost, tax-unknown)',
  ]);
});

test('annex budgets without tax beside the main budget with tax, and a column in euros under a title in k€ (trap 124)', () => {
  const drawn = `
    Programme pluriannuel d’investissement
    Montants en k€
    N° | Opération   | Coût total | CP 2024 | CP 2025
    1  | École       | 50         | 20      | 30
    BUDGETS ANNEXES |  | en € | |
    2  | Dépôt de bus | 90000     | 40      | 50
    BUDGET PRINCIPAL (suite) | | en k€ | |
    3  | Parc        | 5          | 2       | 3

    Budget principal : montants TTC. Budgets annexes : montants HT.`;
  expect(linesOf(drawn).map((line) => line.split(' · ').slice(2).join(' · '))).toEqual([
    '1 École · estimate · 50000 € TTC [main] · excluded (cumulated)',
    '1 École · CP-voted 2024 · 20000 € TTC [main] · used',
    '1 École · CP-voted 2025 · 30000 € TTC [main] · used',
    '2 Dépôt de bus · estimate · 90000 € HT [annex] · excluded (cumulated)',
    '2 Dépôt de bus · CP-voted 2024 · 40000 € HT [annex] · used',
    '2 Dépôt de bus · CP-voted 2025 · 50000 € HT [annex] · used',
    '3 Parc · estimate · 5000 € TTC [main] · excluded (cumulated)',
    '3 Parc · CP-voted 2024 · 2000 € TTC [main] · used',
    '3 Parc · CP-voted 2025 · 3000 € TTC [main] · used',
  ]);
});

test('a mission over its operations, without the word total, is told by its sum and never counts with them', () => {
  const drawn = `
    PPI en k€ HT
    Code | Opération | 2024 | 2025
         | Mobilités | 30   | 70
    M1   | Tramway   | 10   | 30
    M2   | Vélo      | 20   | 40
         | Écoles    | 3    | 7
    E1   | École A   | 1    | 3
    E2   | École B   | 2    | 4`;
  expect(linesOf(drawn).filter((line) => line.includes('used')).length).toBe(8);
  expect(
    linesOf(drawn)
      .filter((line) => /Mobilités|Écoles/.test(line))
      .map((line) => line.split(' · ').at(-1)),
  ).toEqual(Array.from({ length: 4 }, () => 'excluded (sum-row)'));
});

test('neither unit nor tax basis is guessed: each is asked once for the table, and an answer holds for all its amounts', () => {
  const drawn = grid('PPI\nOpération | 2024 | 2025\nÉcole | 120 | 80\nParc | 5 | 7', 'PPI');
  const first = understood(drawn);
  expect(drawQuestions(first.mapping)).toEqual(['PPI!A2 ·  · unit:unknown · ', 'PPI!A2 ·  · tax:unknown · ']);
  expect(first.facts.map(({ use }) => use)).toEqual(['asked', 'asked', 'asked', 'asked']);
  const answers = first.mapping
    .filter(({ confidence }) => confidence < 0.9)
    .map((entry) => ({
      ...entry,
      meaning: entry.meaning.startsWith('unit') ? 'unit:k€' : 'tax:HT',
      decidedBy: 'person' as const,
    }));
  expect(drawFacts(understood(drawn, answers).facts)).toBe(
    [
      'PPI!B3 · “120” · École · estimate 2024 · 120000 € HT · used',
      'PPI!C3 · “80” · École · estimate 2025 · 80000 € HT · used',
      'PPI!B4 · “5” · Parc · estimate 2024 · 5000 € HT · used',
      'PPI!C4 · “7” · Parc · estimate 2025 · 7000 € HT · used',
    ].join('\n'),
  );
});

test('whole euros are proposed where the size of the amounts suggests them, and still asked', () => {
  const { mapping, facts } = understood(
    grid('AP/CP TTC\nOpération | CP 2024 | CP 2025\nÉcole | 1200000 | 800000\nParc | 50000 | 70000', 'AP'),
  );
  expect(drawQuestions(mapping)).toEqual(['AP!A2 ·  · unit:€ · ']);
  expect(new Set(facts.map(({ use }) => use))).toEqual(new Set(['asked']));
});

test('an amount that reads two ways, a range and a percentage are asked or set apart, none is dropped', () => {
  const drawn = `
    PPI en € TTC
    Opération | CP 2024          | CP 2025   | CP 2026
    École     | 1,234            | 200 à 300 | 50 %
    Parc      | env. 1 500       | > 100     | 12%`;
  expect(linesOf(drawn).map((line) => line.split(' · ').slice(1).join(' · '))).toEqual([
    '“1,234” · École · CP-voted 2024 · 1.234 € TTC · asked (ambiguous)',
    '“200 à 300” · École · CP-voted 2025 · 200 € TTC · asked (amount-open)',
    '“50 %” · École · CP-voted 2026 · 50 € none · excluded (not-an-amount)',
    '“env. 1 500” · Parc · CP-voted 2024 · 1500 € TTC · used (approximate)',
    '“> 100” · Parc · CP-voted 2025 · 100 € TTC · asked (amount-open)',
    '“0.12” · Parc · CP-voted 2026 · 0.12 € none · excluded (not-an-amount)',
  ]);
});

test('two stages of one year are never added: the first is kept (trap 122)', () => {
  const drawn = `
    PPI en € TTC
    Opération | BP 2024 | DM1 2024 | BP 2025
    École     | 1000    | 200      | 3000`;
  expect(linesOf(drawn).map((line) => line.split(' · ').slice(3).join(' · '))).toEqual([
    'CP-voted 2024 · 1000 € TTC · used',
    'CP-voted 2024 · 200 € TTC · excluded (other-stage)',
    'CP-voted 2025 · 3000 € TTC · used',
  ]);
});

test('consumption of buildings bought by investments, in megawatt hours, is no plan either, whatever its words of expenses', () => {
  const { recognitions } = understood(
    grid(
      'Dépenses d’énergie des projets d’investissement, en MWh\nProjet | 2022 | 2023\nÉcole | 12 | 14\nGymnase | 3 | 4',
      'Suivi',
    ),
  );
  expect(recognitions.map(({ profile }) => profile)).not.toContain('investment-plan');
});

test('projects by year in gigawatt hours are no plan of investments', () => {
  const { recognitions } = understood(
    grid('Production des projets (GWh)\nProjet | 2022 | 2023\nChaufferie | 12 | 14\nSolaire | 3 | 4', 'Projets'),
  );
  expect(recognitions.map(({ profile }) => profile)).not.toContain('investment-plan');
});

const amounts = (text: string) =>
  understood(grid(text, 'PPI')).facts.map((fact) =>
    fact.kind === 'investment' ? [fact.title, fact.year, fact.amount.value, fact.use].join(' ') : '',
  );

test('law: the same facts with a blank column before, blank rows above, and a title elsewhere', () => {
  const rows = 'Opération | CP 2024 | CP 2025\nÉcole | 12 | 8\nParc | 5 | 7';
  const moved = ` | PPI en k€ TTC\n\n\n${rows
    .split('\n')
    .map((line) => ` | ${line}`)
    .join('\n')}`;
  expect(amounts(moved)).toEqual(amounts(`PPI en k€ TTC\n${rows}`));
});

test('the annex of the M57 accounts: three rows of titles, AP by the title over its total, nothing counted twice', () => {
  const drawn = `
    ÉTAT DES AUTORISATIONS DE PROGRAMME ET CRÉDITS DE PAIEMENT (en € TTC)
                            |       | Montant des AP  | <                         | <            | Montant des CP | < | <
    N° ou intitulé de l'AP  | Chap. | Pour mémoire AP votée | Révision de l'exercice N | Total cumulé | Crédits de paiement antérieurs | Crédits de paiement ouverts au titre de l'exercice N | Restes à financer (exercices au-delà de N+1)
    AP 2019-1 Centre nautique | 23  | 12000000        | 500000                    | 12500000     | 3000000        | 4000000 | 5500000`;
  expect(linesOf(drawn, 'B1.7').map((line) => line.split(' · ').slice(3).join(' · '))).toEqual([
    'CP-voted · 12000000 € TTC · excluded (other-stage)',
    'estimate · 500000 € TTC · excluded (revision)',
    'AP · 12500000 € TTC · used',
    'CP-voted · 3000000 € TTC · excluded (cumulated)',
    'CP-voted · 4000000 € TTC · used',
    'CP-voted · 5500000 € TTC · excluded (cumulated)',
  ]);
});

test('of an authorisation voted then revised, the revised one counts; totals of receipts are never added to their years', () => {
  const drawn = `
    PPI en k€ TTC
    Libellé de l'opération | AP votée | AP révisée | Dépenses 2024 | Recettes 2024 | Total recettes
    Gymnase                | 100      | 120        | 60            | 10            | 10`;
  expect(linesOf(drawn).map((line) => line.split(' · ').slice(3).join(' · '))).toEqual([
    'CP-voted · 100000 € TTC · excluded (other-stage)',
    'AP · 120000 € TTC · used',
    'estimate 2024 · 60000 € TTC · used',
    'estimate 2024 Recettes · 10000 € none · used',
    'estimate Total recettes · 10000 € none · excluded (cumulated)',
  ]);
});

test('a flag tells receipts from expenses, and an order operation pays nothing (traps 121 and 125)', () => {
  const drawn = `
    PPI en k€ TTC
    Opération | D/R     | Mouvement | CP 2024 | CP 2025
    Gymnase   | Dépense | réel      | 60      | 40
    Gymnase   | Recette | réel      | 10      | 5
    Gymnase   | Dépense | ordre     | 7       | 8`;
  expect(linesOf(drawn).map((line) => line.split(' · ').slice(3).join(' · '))).toEqual([
    'CP-voted 2024 · 60000 € TTC · used',
    'CP-voted 2025 · 40000 € TTC · used',
    'CP-voted 2024 Recettes · 10000 € none · used',
    'CP-voted 2025 Recettes · 5000 € none · used',
    'CP-voted 2024 · 7000 € TTC · excluded (order)',
    'CP-voted 2025 · 8000 € TTC · excluded (order)',
  ]);
});

test('a year over its stages: the budget counts, the amending decision does not, and no column is dropped', () => {
  const drawn = `
    PPI en k€ TTC
    N° op. | Opération | Réalisé cumulé fin 2023 | 2024 | <  | 2025 | 2026
    ^      | ^         | ^                       | BP   | DM | ^    | ^
    101    | Tram      | 100                     | 200  | 10 | 300  | 200`;
  expect(linesOf(drawn).map((line) => line.split(' · ').slice(3).join(' · '))).toEqual([
    'CP-paid · 100000 € TTC · excluded (cumulated)',
    'CP-voted 2024 · 200000 € TTC · used',
    'CP-voted 2024 · 10000 € TTC · excluded (other-stage)',
    'estimate 2025 · 300000 € TTC · used',
    'estimate 2026 · 200000 € TTC · used',
  ]);
});

test('the same years under expenses and under receipts; unit and tax said between the headings and the first operation', () => {
  const { mapping, facts } = understood(
    grid(
      `
      Opérations        | Dépenses | <    | Recettes | <
                        | 2024     | 2025 | 2024     | 2025
      Budget en k€ TTC  |          |      |          |
      École             | 100      | 200  | 10       | 20`,
      'Feuil1',
    ),
  );
  expect(drawQuestions(mapping)).toEqual([]);
  expect(facts.map((fact) => fact.kind === 'investment' && [fact.year, fact.funder, fact.amount.value])).toEqual([
    [2024, undefined, 100_000],
    [2025, undefined, 200_000],
    [2024, 'Recettes', 10_000],
    [2025, 'Recettes', 20_000],
  ]);
});

test('figures under no heading are said, and taken for nothing', () => {
  const { mapping } = understood(
    grid('PPI en k€ TTC\nOpération | CP 2024 |   | CP 2025\nÉcole | 1 | 99 | 2\nParc | 3 | 98 | 4', 'PPI'),
  );
  expect(mapping.find(({ at }) => at.address === 'C2')).toMatchObject({ label: 'C2', meaning: 'ignore' });
});

const operations = ['École | 12 | 8 | 3', 'Parc | 5 |  | 1', 'Tram | 900 | 800 | 40', 'Piscine | 7 | 6 | 5'];
const drawnAs = (rows: readonly string[], unit: string): string =>
  [`PPI en ${unit} TTC`, 'Opération | CP 2024 | CP 2025 | Région', ...rows].join('\n');

test('law: rows shuffled, blank rows between them, another unit: the same facts', () => {
  const known = amounts(drawnAs(operations, 'k€')).sort();
  fc.assert(
    fc.property(
      fc.shuffledSubarray(operations, { minLength: operations.length }),
      fc.integer({ min: 0, max: 2 }),
      fc.boolean(),
      (rows, blanks, isInEuros) => {
        const written = isInEuros ? rows.map((row) => row.replace(/(?<=\| )\d+/g, (figure) => `${figure}000`)) : rows;
        const spaced = written.flatMap((row) => [row, ...Array.from({ length: blanks }, () => '')]);
        expect(amounts(drawnAs(spaced, isInEuros ? '€' : 'k€')).sort()).toEqual(known);
      },
    ),
  );
});
