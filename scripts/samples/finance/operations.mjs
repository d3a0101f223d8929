import { rowsOf } from '../actions.mjs';
import { sum } from '../city.mjs';
import { financeOfficers } from '../people.mjs';

/** Amounts of the plan in thousands of euros, whole. */
export const planYears = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
const VOTED_TO_2025 = 431_000;
const PAID = 402_800;
const WITHOUT_FUNDER = { '2021-033': 1_000 };

/**
 * Who pays what, 2021 to 2030, and in which programmes; the metropolis takes what is left. `null`: every programme but
 * the annex budgets, which get their tax back another way.
 */
const grants = [
  { name: 'FCTVA', total: 122_200, programmes: null },
  { name: 'ADEME', total: 38_200, programmes: ['Énergie et réseaux de chaleur', 'Déchets et économie circulaire'] },
  {
    name: 'Union européenne',
    total: 61_700,
    programmes: [
      'Mobilités',
      'Énergie et réseaux de chaleur',
      'Développement économique et port',
      'Nature en ville et adaptation',
    ],
  },
  {
    name: 'Région',
    total: 128_400,
    programmes: [
      'Mobilités',
      'Habitat et renouvellement urbain',
      'Équipements sportifs et culturels',
      'Développement économique et port',
      'Budgets annexes',
      'Écoles',
    ],
  },
  { name: 'Reste à financer', total: 141_000, programmes: null, from: 2024 },
  { name: 'État', total: 236_800, programmes: null },
];

/** Shares out a whole amount by weight, none above its cap; what rounding leaves goes to the first that can take it. */
export function shared(total, weights, caps = weights.map(() => Infinity)) {
  const parts = weights.map(() => 0);
  let left = total;
  while (left > 0) {
    const open = weights.map((weight, i) => (parts[i] < caps[i] ? weight : 0));
    const whole = sum(open);
    if (whole === 0) throw new Error(`${left} of ${total} cannot be shared out`);
    const before = left;
    open.forEach((weight, i) => {
      const more = Math.min(caps[i] - parts[i], Math.floor((before * weight) / whole));
      parts[i] += more;
      left -= more;
    });
    if (left < before) continue;
    const first = open.findIndex((weight) => weight > 0); // too little left for every share to round to one
    parts[first] += 1;
    left -= 1;
  }
  return parts;
}

const raw = rowsOf('operations.csv').map((row) => ({
  ...row,
  start: Number(row.start),
  end: Number(row.end),
  cost: Number(row.kEuros),
}));

/** What is voted up to 2025 where the dates alone say it; `null` where the operation runs on. */
const fixed = ({ start, end, cost }) => (end <= 2025 ? cost : start >= 2026 ? 0 : null);

const votedBefore2026 = (() => {
  const crossing = raw.filter((row) => fixed(row) === null);
  const left = VOTED_TO_2025 - sum(raw.map((row) => fixed(row)));
  const weights = crossing.map(({ start, end, cost }) => (cost * (2026 - start)) / (end - start + 1));
  const parts = shared(
    left,
    weights,
    crossing.map(({ cost }) => Math.floor(cost * 0.92)),
  );
  return raw.map((row) => fixed(row) ?? parts[crossing.indexOf(row)]);
})();

const paid = shared(
  PAID,
  votedBefore2026.map((voted, i) => voted * (raw[i].end <= 2024 ? 1.4 : 1)),
  votedBefore2026,
);

/** Payment credits by year: they rise, then fall, within the years of the operation. */
function creditsOf({ start, end, cost }, before) {
  const spread = (amount, years) => {
    const weights = planYears.map((year) => (years.includes(year) ? Math.min(year - start + 1, end - year + 1, 3) : 0));
    return shared(amount, weights);
  };
  const mine = planYears.filter((year) => year >= start && year <= end);
  const early = spread(
    before,
    mine.filter((year) => year <= 2025),
  );
  const late = spread(
    cost - before,
    mine.filter((year) => year > 2025),
  );
  return early.map((amount, i) => amount + late[i]);
}

const funding = (() => {
  const left = raw.map(({ number, cost }) => cost - (WITHOUT_FUNDER[number] ?? 0));
  const kept = left.map((amount) => Math.ceil(amount * 0.12)); // the owner always pays a part
  const parts = {};
  for (const { name, total, programmes, from = 2021 } of grants) {
    const weights = raw.map(({ programme, chapitre, start, cost, end }) => {
      if (name === 'FCTVA')
        return programme === 'Budgets annexes' || chapitre === '204' || chapitre === '26' ? 0 : cost;
      if (programmes !== null && !programmes.includes(programme)) return 0;
      return end >= from && (name !== 'Reste à financer' || start >= from) ? cost : 0;
    });
    parts[name] = shared(
      total,
      weights,
      left.map((amount, i) => Math.max(0, amount - kept[i])),
    );
    parts[name].forEach((part, i) => (left[i] -= part));
  }
  return raw.map((_, i) => ({
    Métropole: left[i],
    ...Object.fromEntries(grants.map(({ name }) => [name, parts[name][i]])),
  }));
})();

const rating = ({ class: kind, programme, number }) => {
  if (number === '2023-014' || number === '2024-054') return 'favorable';
  if (kind === 'contract') return 'favorable';
  if (programme === 'Voirie et espaces publics') return 'défavorable';
  return kind === 'toLink' ? 'non coté' : 'neutre';
};
const favourable = (row) => (row.number === '2023-014' ? 2_100 : rating(row) === 'favorable' ? row.cost : null);

/** The 112 operations, each with its credits, what was paid, its funders, its green rating and who follows it. */
export const operations = raw.map((row, i) => ({
  ...row,
  credits: creditsOf(row, votedBefore2026[i]),
  paid: paid[i],
  funders: funding[i],
  rating: rating(row),
  favourable: favourable(row),
  before: row.start === 2021 && row.chapitre === '23' ? Math.round(row.cost / 100) * 10 : 0,
  after: row.end === 2030 && row.chapitre === '23' ? Math.round(row.cost / 50) * 10 : 0,
  officer: financeOfficers[i % 6],
}));

export const funderNames = ['Métropole', 'État', 'Région', 'FCTVA', 'Union européenne', 'ADEME', 'Reste à financer'];
