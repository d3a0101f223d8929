const sectors = [
  'Résidentiel',
  'Tertiaire',
  'Transport routier',
  'Autres transports',
  'Agriculture',
  'Déchets',
  'Industrie hors énergie',
  'Industrie de l’énergie',
];
const works = [
  'Rénovation énergétique',
  'Réseau de chaleur',
  'Piste cyclable',
  'Ombrière photovoltaïque',
  'Plantation d’arbres',
];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The texts of row `r`: a number of its own, a sector, a title met ten times, one of 900 places, a remark met twice.
 * Twelve columns: five texts, five numbers, one date, one formula.
 */
const textsOf = (r) => [
  `OP-${String(r).padStart(7, '0')}`,
  sectors[r % 8],
  `${works[r % 5]} n° ${Math.floor(r / 10)}`,
  `Commune de Rivemont ${r % 900}`,
  `Délibération ${Math.floor(r / 2)}${r % 10 === 0 ? ' & annexe' : ''}, tranche ${r % 7}`,
];
const numbersOf = (r) => [
  r * 3 + 0.25,
  ((r * 7919) % 100_000) / 8,
  { value: (r % 97) / 100, style: 2 },
  2015 + (r % 16),
  -(r % 1_000),
];

const HEADINGS = 'Numéro|Secteur|Opération|Commune|Remarque|Montant|Puissance|Part|Année|Solde|Date|Total';

/** Rows of twelve columns under headings: the first row is row 2 of the sheet. */
function* list(headings, rows) {
  yield headings.split('|');
  for (let r = 1; r <= rows; r += 1) {
    const [first, second] = numbersOf(r);
    const day = { value: 43_000 + (r % 3_000), style: 1 };
    yield [...textsOf(r), ...numbersOf(r), day, { value: first + second, formula: `F${r + 1}+G${r + 1}` }];
  }
}

/** A plan of which each row is an action. */
const plan = (rows) =>
  list(
    "N° action|Axe (x)|Titre de l'action|Direction ou service pilote|Descriptif|Budget prévisionnel total € HT|Réduction attendue (tCO2e/an)|Part|Année de début|Solde|Date de fin|Total",
    rows,
  );

const YEARS = [2015, 2018, 2019, 2021, 2022];

/** The figures of a sector: no two rows the same, steady through the years. */
const figuresOf = (r, years) => years.map((_, i) => Math.round((400 + (r % 90) * 3.5 - i * 4) * 100) / 100);

/** Rows of twelve columns, two of them figures of a year: as the regional observatories give all places of a territory. */
function* inventory(title, rows, years = [2015, 2019]) {
  yield [`Émissions de gaz à effet de serre de ${title}, en ktCO2e`];
  yield [];
  yield ['Commune', 'Secteur', ...years, 'Remarque', ...works, 'Saisie par', 'Vérifié par'];
  for (let r = 0; r < rows; r += 1) {
    const remarks = works.map((work, i) => (r % 5 === i ? `Comprend : ${work}` : 'Sans effet'));
    const people = [`Service ${r % 12}`, `Service ${r % 7}`];
    yield [
      `Commune ${Math.floor(r / 8)}`,
      sectors[r % 8],
      ...figuresOf(r, years),
      `Relevé ${r % 50}`,
      ...remarks,
      ...people,
    ];
  }
}

/** The same, of industry without a row for its energy, under group titles that stand in a column of their own. */
function* industries(rows) {
  yield ['Émissions de gaz à effet de serre de Rivemont Métropole, en ktCO2e'];
  yield [];
  yield ['Secteur', 'Sous-secteur', ...YEARS];
  for (let r = 0; r < rows; r += 1) {
    const isGroup = r % 4 === 0;
    const labels = isGroup ? ['Industrie', null] : [null, ['Résidentiel', 'Tertiaire', 'Agriculture'][(r % 4) - 1]];
    yield [...labels, ...figuresOf(r, YEARS)];
  }
}

/** Small tables one under the other, each with its title and its years. */
function* stacked(tables) {
  for (let t = 0; t < tables; t += 1) {
    yield [`Émissions de GES de la commune ${t}, en ktCO2e`];
    yield ['Secteur', ...YEARS];
    for (let r = 0; r < 6; r += 1) yield [sectors[r], ...figuresOf(t * 6 + r, YEARS)];
    yield [];
  }
}

/** One table: sectors down, years across. */
function* territory() {
  yield ['Émissions de GES de Rivemont Métropole, en ktCO2e'];
  yield ['Secteur', ...YEARS];
  for (const [r, sector] of sectors.entries()) yield [sector, ...figuresOf(r, YEARS)];
}

/** Actions with two funders, as TETE's plan has them. */
function* actionRows(actions) {
  yield [
    'N° action',
    'Axe (x)',
    "Titre de l'action",
    'Structure pilote',
    'Financeur 1',
    'Montant € HT',
    'Budget prévisionnel total € HT',
    'Statut',
    'Gain GES (tCO2e/an)',
    'Secteur',
  ];
  for (let r = 1; r <= actions; r += 1) {
    const cost = 10_000 + ((r * 7919) % 900) * 1000;
    yield [
      `A-${r}`,
      'Plan climat',
      `${works[r % 5]} n° ${r}`,
      'Rivemont Métropole',
      'Région',
      cost / 2,
      cost,
      'En cours',
      10 + (r % 900),
      sectors[r % 8],
    ];
  }
}

/** Lines of an investment plan, three for each action that they pay. */
function* investmentRows(lines) {
  yield ['PPI 2024-2027 (€ HT)'];
  yield [];
  yield ['N° opération', 'Opération', 'Action liée', 2024, 2025, 2026, 2027];
  for (let r = 0; r < lines; r += 1) {
    const credits = [0, 1, 2, 3].map((year) => 1000 * (1 + ((r * 31 + year * 17) % 400)));
    yield [
      `OP-${r + 1}`,
      `${works[r % 5]} n° ${Math.floor(r / 3) + 1}, tranche ${(r % 3) + 1}`,
      `A-${Math.floor(r / 3) + 1}`,
      ...credits,
    ];
  }
}

const range = (length, of) => Array.from({ length }, (_, i) => of(i));
const one = (name, rows, more = {}) => ({ sheets: [{ name, rows, ...more }], ...more });
const grid = (rows, cols, of) => range(rows, (r) => range(cols, (c) => of(r, c)));

/** What is measured, by name: a book of the size asked for. Texts are French, as in the workbooks of the cities. */
export const books = {
  /** A list that is not understood. */
  works: (size) => one('PPI', list(HEADINGS, size)),
  /** A plan of which each row is an action. */
  plan: (size) => one('PPI', plan(size)),
  /** What a city keeps: its inventory, those of its places, its plan, and a long list that is not understood; `size` rows in all. */
  city: (size) => ({
    sheets: [
      { name: 'Bilan GES', rows: [...territory()] },
      { name: 'GES communes', rows: [...inventory('Rivemont Métropole', 800, YEARS)] },
      { name: 'Plan', rows: [...plan(120)] },
      { name: 'Opérations', rows: list(HEADINGS, size - 940) },
    ],
  }),
  /** An inventory of many places, of which each row is a sector. */
  inventory: (size) => one('GES', inventory('Rivemont Métropole', size)),
  industries: (size) => one('GES', industries(size)),
  /** The inventory of one territory: what its tables are made of. */
  territory: () => one('Bilan GES', territory()),
  /** What a large city's contract is made of: an inventory, actions, and three lines of investment for each. */
  contract: (size) => ({
    sheets: [
      { name: 'Bilan GES', rows: territory() },
      { name: 'Plan d’actions', rows: actionRows(size) },
      { name: 'PPI', rows: investmentRows(size * 3) },
    ],
  }),
  /** Tables under one another on one sheet. */
  tables: (size) => one('GES', stacked(size)),
  /** Sheets of one small table each. */
  sheets: (size) => ({
    sheets: range(size, (i) => ({ name: `GES ${i}`, rows: [...inventory(`la commune ${i}`, 40, YEARS)] })),
  }),
  rows: (size) =>
    one(
      'Grille',
      grid(size, 10, (r, c) => (c < 2 ? `Texte ${r} ${c}` : r * c + 0.5)),
    ),
  columns: (size) =>
    one(
      'Grille',
      grid(40, size, (r, c) => (r < 2 ? `Titre ${r} ${c}` : r * c + 0.5)),
    ),
  merges: (size) =>
    one(
      'Grille',
      grid(size, 6, (r, c) => (c === 0 ? `Bloc ${r}` : r + c)),
      {
        merges: range(size, (r) => `G${r + 1}:J${r + 1}`),
      },
    ),
  names: (size) => ({
    ...one(
      'Grille',
      grid(100, 6, (r, c) => r + c),
    ),
    names: range(size, (i) => [`nom_${i}`, `Grille!$A$${1 + (i % 100)}`]),
  }),
  /** One shared formula for a whole column, twice. */
  'shared-formulas': (size) =>
    one(
      'Grille',
      range(size, (r) => [
        r,
        r * 2,
        ...[2, 3].map((c) => ({
          value: r * 3,
          formula: r === 0 ? `A1+${letters[c - 1]}1` : '',
          has: ` t="shared" si="${c}"${r === 0 ? ` ref="${letters[c]}1:${letters[c]}${size}"` : ''}`,
        })),
      ]),
    ),
  styles: (size) =>
    one(
      'Grille',
      range(size, (r) => [`Ligne ${r}`, { value: r, style: 3 + r }]),
      { styles: size },
    ),
};
