import { euros, type Maker, one, open, placed, type Shape } from './making';
import type { CorpusCell, Rows } from './truth';

const WORKS = [
  'Rénovation des écoles',
  'Réseau de chaleur Nord',
  'Pistes cyclables',
  'Ombrières photovoltaïques',
  'Plantation d’arbres',
  'Bus électriques',
] as const;
const tax = (maker: Maker): 'HT' | 'TTC' => maker.draw.pick(['HT', 'TTC']);
const whole = (maker: Maker, min: number, max: number): number => maker.draw.int(min, max) * 1000;

/** TETE's import template, one generation: funders and their amounts by order, HT or TTC as its headings say. */
function actions(maker: Maker, title: string, hasSub: boolean, guidance: Rows, basis: 'HT' | 'TTC'): Rows {
  const sub = hasSub ? ['Titre de la sous-action'] : [];
  const empty = hasSub ? [null] : [];
  return [
    ["Présentation de l'action", null, null, ...empty, null, 'Acteurs', null, 'Modalités de mise en oeuvre'],
    [
      'Axe (x)',
      'Sous-axe (x.x)',
      title,
      ...sub,
      'Descriptif',
      'Structure pilote',
      'Partenaires',
      'Financeur 1',
      `Montant € ${basis}`,
      'Financeur 2',
      `Montant € ${basis}`,
      `Budget prévisionnel total € ${basis}`,
      'Statut ',
      'Date de début',
      'Date de fin',
    ],
    ...guidance,
    ...WORKS.map((work, i): readonly CorpusCell[] => {
      const [first, second] = [whole(maker, 10, 900), whole(maker, 5, 400)];
      return [
        `${1 + Math.floor(i / 3)}. Axe`,
        null,
        work,
        ...empty,
        'Description',
        'Rivemont Métropole',
        'ADEME, Région',
        'État',
        euros(maker, first, 1, basis),
        ...(i % 2 === 0 ? ['Région', euros(maker, second, 1, basis)] : [null, null]),
        euros(maker, first + second + whole(maker, 10, 100), 1, basis),
        maker.draw.pick(['En cours', 'À venir', 'Réalisé']),
        '01/01/2024',
        '31/12/2026',
      ];
    }),
  ];
}

const GUIDANCE: Rows = [['Champ texte libre', 'Champ texte libre', 'Champ texte libre']];

/** Actions of a contract with the State: a total cost, then one column for each funder. */
function contract(maker: Maker): Rows {
  const basis = tax(maker);
  return placed(maker, 'CRTE : plan de financement des actions', [
    [
      'Orientation',
      'N°',
      "Titre de l'action",
      "Maître d'ouvrage",
      `Coût total ${basis} (€)`,
      'DSIL',
      'DETR',
      'Région',
      'Département',
      'Autofinancement',
      'Maturité',
    ],
    ...WORKS.map((work, i): readonly CorpusCell[] => {
      const parts = [
        whole(maker, 10, 90),
        whole(maker, 10, 90),
        whole(maker, 10, 90),
        whole(maker, 10, 90),
        whole(maker, 10, 90),
      ];
      const total = parts.reduce((sum, part) => sum + part, 0);
      return [
        '1. Énergie',
        `${i + 1}`,
        work,
        'Rivemont',
        euros(maker, total, 1, basis),
        ...parts.map((part) => euros(maker, part, 1, 'none')),
        'étude',
      ];
    }),
  ]);
}

/** An investment plan: one operation a row, one year a column, in k€ or M€. */
function investmentPlan(maker: Maker): Rows {
  const [unit, factor] = maker.draw.pick([
    ['k€', 1000],
    ['€', 1],
    ['M€', 1_000_000],
  ] as const);
  const basis = tax(maker);
  const years = [2024, 2025, 2026, 2027];
  return placed(maker, `PPI 2024-2027 (${unit} ${basis})`, [
    ['Direction', 'Opération', ...years.map(maker.habit.year), 'Total'],
    ...WORKS.map((work): readonly CorpusCell[] => {
      const amounts = years.map(() => maker.draw.int(10, 900) * (unit === '€' ? 1000 : unit === 'M€' ? 0.1 : 1));
      const own = amounts.map((amount) => Number(amount.toFixed(1)));
      return [
        'Bâtiments',
        work,
        ...own.map((amount) => euros(maker, amount, factor, basis)),
        open(Number(own.reduce((sum, amount) => sum + amount, 0).toFixed(1)), 'a sum of its row'),
      ];
    }),
  ]);
}

/** Multi-year credits: what was voted, then what may be paid each year. */
function credits(maker: Maker): Rows {
  return placed(maker, 'Situation des AP/CP (en € TTC)', [
    ['N° AP', 'Libellé', 'Montant AP', 'CP antérieurs', 'CP 2024', 'CP 2025', 'CP 2026', 'Reste à financer'],
    ...WORKS.map((work, i): readonly CorpusCell[] => {
      const parts = [whole(maker, 10, 400), whole(maker, 10, 400), whole(maker, 10, 400), whole(maker, 10, 400)];
      const total = parts.reduce((sum, part) => sum + part, 0);
      const [before, ...years] = parts;
      return [
        `AP${2020 + i}-01`,
        work,
        euros(maker, total, 1, 'TTC'),
        open(before!, 'years before'),
        ...years.map((part) => euros(maker, part, 1, 'TTC')),
        open(0, 'what is left'),
      ]; // four parts
    }),
  ]);
}

/** A budget export: receipts and order operations among the rows; which stage to keep is asked. */
const budget = (maker: Maker): Rows => [
  ['BGT_NATDEC', 'BGT_ANNEE', 'BGT_SIRET', 'BGT_CONTNAT', 'BGT_SECTION', 'BGT_OPBUDG', 'BGT_CODRD', 'BGT_MTREAL'],
  ...Array.from({ length: 12 }, (_, i): readonly CorpusCell[] => [
    i % 2 === 0 ? 'budget primitif' : 'compte administratif',
    2023,
    '21210001200017',
    `${2100 + i}`,
    i % 3 === 0 ? 'fonctionnement' : 'investissement',
    i % 4 === 0 ? 'ordre' : 'réel',
    i % 5 === 0 ? 'recette' : 'dépense',
    open(whole(maker, 1, 900), 'stages, sections and senses are mixed'),
  ]),
];

/** Text where a figure is asked, and what the action spares. */
const spared = (maker: Maker): Rows => [
  ['Axe', "Titre de l'action", 'Structure pilote', 'Statut', 'Gain GES (tCO2e/an)', 'Budget prévisionnel total € HT'],
  ...WORKS.map((work, i): readonly CorpusCell[] => {
    const tonnes = maker.draw.int(20, 4000);
    const isOpen = i === 2;
    return [
      '1. Axe',
      work,
      'Rivemont',
      'En cours',
      {
        drawn: maker.habit.hasUnitInCell ? tonnes : maker.habit.number(tonnes, '', maker.draw),
        truth: { kind: 'reduction', tonnes },
      },
      isOpen ? open('Entre 200 et 500', 'a range') : euros(maker, whole(maker, 10, 900), 1, 'HT'),
    ];
  }),
];

const shape = (id: string, name: string, make: (maker: Maker) => Rows): Shape => ({
  id,
  make: (maker) => one(name, make(maker)),
});

/** Actions, contracts with the State, investment plans and budgets. */
export const moneyShapes: readonly Shape[] = [
  shape('TETE plan of 2023', 'Plan daction', (maker) => actions(maker, 'Titre de la fiche action', false, [], 'TTC')),
  shape('TETE plan of 2025', 'Fichier dimport', (maker) =>
    actions(maker, 'Titre de la fiche action', false, GUIDANCE, 'HT'),
  ),
  shape('TETE plan of 2026', 'Fichier dimport', (maker) => actions(maker, "Titre de l'action", true, GUIDANCE, 'HT')),
  shape('actions and what they spare', 'Actions', spared),
  shape('contract with the State', 'CRTE', contract),
  shape('investment plan', 'PPI', investmentPlan),
  shape('multi-year credits', 'AP-CP', credits),
  shape('budget export', 'Budget', budget),
];
