import type { DrawnCell } from '../../../src/domain/drawnWorkbook';
import type { Draw } from '../draw';
import { type CleanCell, type CleanSheet, spot } from './cleanBook';
import { PLACE, plain, SECTORS, totalIn } from './inventoryShape';

const TITLES = [
  'Pistes cyclables du centre',
  'Réseau de chaleur Nord',
  'Rénovation des écoles',
  'Bus électriques',
  'Conseil aux copropriétés',
  'Ombrières photovoltaïques',
  'Plantation d’arbres',
  'Tri à la source des biodéchets',
] as const;
const LEADS = [
  'Voirie',
  'Énergie',
  'Bâtiments',
  'Mobilités',
  'Habitat',
  'Énergie',
  'Espaces verts',
  'Déchets',
] as const;
const FIELDS = [
  SECTORS[2],
  SECTORS[0],
  SECTORS[1],
  SECTORS[2],
  SECTORS[0],
  SECTORS[1],
  SECTORS[4],
  SECTORS[5],
] as const;

const dayOf = (year: number, month: number): DrawnCell => ({
  value: Math.round((Date.UTC(year, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000),
  format: 'dd/mm/yyyy',
});

/** TETE's plan of actions: two funders who bring all that each costs. */
export function actions(draw: Draw): CleanSheet {
  const head = [
    'Axe (x)',
    'Titre de la fiche action',
    'Descriptif',
    'Structure pilote',
    'Direction ou service pilote',
    'Financeur 1',
    spot('Montant € HT', 'funds heading', '', 'given'),
    'Financeur 2',
    spot('Montant € HT', 'funds heading', '', 'own'),
    spot('Budget prévisionnel total € HT', 'budget heading', '', 'budget'),
    'Statut',
    'Date de début',
    'Date de fin',
    'Gain GES (tCO2e/an)',
    'Secteur',
  ];
  const lines = TITLES.map((title, i): readonly CleanCell[] => {
    const [given, own] = [draw.int(20, 900) * 1000, draw.int(20, 900) * 1000];
    const start = draw.int(2023, 2026);
    return [
      'Plan climat 2024-2030',
      spot(title, 'action', title, 'title'),
      `Ce que fait l’action ${i + 1}`,
      spot('Rivemont Métropole', 'lead', title, 'body'),
      spot(LEADS[i] ?? null, 'lead', title, 'lead'),
      'Région',
      spot(given, 'funds', title, 'given'),
      'Rivemont Métropole',
      spot(own, 'funds', title, 'own'),
      spot(given + own, 'budget', title, 'budget'),
      spot(draw.pick(['En cours', 'À venir']), 'status', title, 'status'),
      spot(dayOf(start, draw.int(0, 11)), 'start', title, 'start'),
      spot(dayOf(start + draw.int(1, 4), 11), 'end', title, 'end'),
      spot(100 + i * 137 + draw.int(0, 99), 'gain', title, 'gain'),
      FIELDS[i]?.[0] ?? null,
    ];
  });
  return { name: 'Plan d’actions', rows: [['Plan climat 2024-2030 : huit actions'], head, ...lines] };
}

const INDICATORS = [
  ['Part des EnR dans la consommation finale', '%', 12, 'percent'],
  ['Part modale - vélo', '%', 6, 'percent'],
  ['Part modale - marche', '%', 24, 'percent'],
  ['Perte en eau du réseau', '%', 14, 'percent'],
  ['Production de déchets ménagers et assimilés', 'kg/hab.', 520, 'indicator'],
  ['Production d’énergie renouvelable', 'MWh', 890_000, 'indicator'],
  ['Emissions d’oxydes d’azote', 't', 3200, 'indicator'],
] as const;

/** Indicators of the label, one a row. */
export function indicators(draw: Draw, emissions: CleanSheet): CleanSheet {
  const years = [2019, 2021, 2022];
  const people = years.map((_, y) => 398_000 + draw.int(0, 900) + y * 2000);
  const head = ['Indicateur', 'Unité', ...years.map((year) => spot(year, 'year', '', year))];
  const lines = INDICATORS.map(([label, unit, size, role]): readonly CleanCell[] => [
    label,
    spot(unit, 'unit', label, 'unit'),
    ...years.map((year) => spot(plain(size * (0.9 + draw.int(0, 20) / 100)), role, label, year)),
  ]);
  const each = people.map((count, y) => Number((totalIn(emissions, years[y] ?? 0) / count).toFixed(2)));
  const perHead: readonly (readonly CleanCell[])[] = [
    ['Population', 'hab', ...people.map((count, y) => spot(count, 'people', 'Population', years[y] ?? ''))],
    [
      'Émissions de GES par habitant',
      'teq CO2/hab',
      ...each.map((one, y) => spot(one, 'ratio', 'each', years[y] ?? '')),
    ],
  ];
  const title = 'Indicateurs du label, Rivemont Métropole';
  return {
    name: 'Indicateurs',
    rows: [[title], [spot(PLACE, 'place', 'Indicateurs', '')], [], head, ...lines, ...perHead],
  };
}

/** The investment plan of the finance department: credits by year, in one tax basis. */
export function investmentPlan(draw: Draw): CleanSheet {
  const years = [2024, 2025, 2026, 2027];
  const unit = draw.pick(['€', 'k€']);
  const basis = draw.pick(['HT', 'TTC']);
  const lines = TITLES.map((title): readonly CleanCell[] => {
    const credits = years.map(() => draw.int(10, 900) * (unit === '€' ? 1000 : 1));
    return [
      'Bâtiments',
      title,
      ...credits.map((credit, y) => spot(credit, 'credits', title, years[y] ?? '')),
      spot(
        credits.reduce((whole, credit) => whole + credit, 0),
        'sum of credits',
        title,
        'Total',
      ),
    ];
  });
  return {
    name: 'PPI',
    rows: [
      [spot(`PPI 2024-2027 (${unit} ${basis})`, 'plan title', '', 'title')],
      [],
      ['Direction', 'Opération', ...years, spot('Total', 'sum heading', '', 'Total')],
      ...lines,
    ],
  };
}
