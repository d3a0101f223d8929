import { calc, newBook } from '../book.mjs';
import { perimeterLine, sum } from '../city.mjs';
import { headed, printed, put, putRow, remark, style, widen } from '../look.mjs';
import { funderNames, operations, planYears } from './operations.mjs';
import { addSummary } from './summary.mjs';

const head = headed('FF1F3864');

const ANNEX = 'Budgets annexes';
const FIRST_ROW = 6;
const amountColumns = [...'FGHIJKLMNOPQRSTUVWXYZ', 'AA'];
const headings =
  'N°|Opération|Programme|Fonction|Chap.|Coût de l’opération 2021-2030|AP votée|Antérieur|' +
  `${planYears.join('|')}|Au-delà|${funderNames.join('|')}|Payé au 31/12/2025|` +
  'Budget vert, axe 1|dont favorable|Fiche action|Suivi par|Observations';

/** The amounts of an operation in the columns F to AA, in thousands of euros. */
const amountsOf = ({ cost, before, credits, after, funders, paid, chapitre }) => [
  cost,
  chapitre === '21' && cost % 3 === 0 ? null : cost + before + after, // recurring envelopes have no AP
  before === 0 ? null : before,
  ...credits.map((credit) => (credit === 0 ? null : credit)),
  after === 0 ? null : after,
  ...funderNames.map((name) => (funders[name] === 0 ? null : funders[name])),
  paid === 0 ? null : paid,
];

/** `04-rivemont-ppi.xlsx`: the plan as voted, 112 operations by programme, and a summary. */
export function financeBook() {
  const book = newBook({
    title: 'PPI 2024 voté',
    author: 'Direction des finances',
    created: '2021-02-01',
    modified: '2026-02-20',
  });
  const sheet = book.addWorksheet('PPI 2024', { views: [{ state: 'frozen', xSplit: 2, ySplit: 5 }] });
  widen(sheet, [
    10.5,
    44,
    27,
    9,
    7,
    14,
    12,
    10,
    ...planYears.map(() => 9.5),
    9.5,
    ...funderNames.map(() => 11),
    11,
    13,
    11,
    9,
    25,
    34,
  ]);
  put(sheet, 'A1', 'Programme pluriannuel d’investissement 2021-2030, version votée le 12/12/2024', style.title);
  put(sheet, 'A2', 'Montants en k€', style.subtitle);
  put(sheet, 'A3', perimeterLine, style.note);
  put(sheet, 'I4', 'Crédits de paiement (CP)', style.band);
  put(sheet, 'T4', 'Plan de financement 2021-2030', style.band);
  sheet.mergeCells('I4:R4');
  sheet.mergeCells('T4:Z4');
  putRow(
    sheet,
    5,
    1,
    headings.split('|').map((text) => (/^\d{4}$/.test(text) ? Number(text) : text)),
    head,
    '0',
  );
  sheet.getRow(5).height = 45;

  let row = FIRST_ROW;
  const subtotals = [];
  for (const programme of new Set(operations.map((operation) => operation.programme))) {
    const mine = operations.filter((operation) => operation.programme === programme);
    if (programme === ANNEX) band(sheet, row++, 'BUDGETS ANNEXES (transports, eau, déchets)', 'en €');
    const first = row;
    for (const operation of mine) addOperation(sheet, row++, operation);
    addSubtotal(sheet, row, programme, mine, first);
    subtotals.push(row++);
    if (programme === ANNEX) band(sheet, row++, 'BUDGET PRINCIPAL (suite)', 'en k€');
  }
  addTotal(sheet, row, subtotals);
  addNotes(sheet, row + 2);
  finish(sheet, row);
  addSummary(book, row);
  return book;
}

function addOperation(sheet, row, operation) {
  const { number, label, programme, fonction, chapitre, rating, favourable, action, officer } = operation;
  putRow(sheet, row, 1, [number, label, programme], style.text);
  putRow(sheet, row, 4, [fonction, chapitre], style.typed);
  const amounts = amountsOf(operation);
  if (programme === ANNEX) amounts[0] *= 1000; // pasted from the accounts, in euros
  amounts.forEach((amount, i) => put(sheet, `${amountColumns[i]}${row}`, amount, style.number));
  putRow(sheet, row, 28, [rating, favourable], style.number);
  const link = action === '' ? (operation.class === 'toLink' ? null : '-') : action;
  putRow(sheet, row, 30, [link, officer, observationOf(operation)], style.text);
}

const observationOf = ({ number, chapitre, end, class: kind }) => {
  if (number === '2021-033') return 'Participation de l’État en discussion (1,0 M€)';
  if (number === '2023-014') return 'Voir aussi PPI de la Ville ; cour désimperméabilisée';
  if (number === '2024-043') return 'Versé à la Ville de Rivemont';
  if (kind === 'transfer') return 'Chapitre 204 : subvention versée';
  if (chapitre === '204') return 'Subventions aux tiers';
  return end <= 2024 ? 'Livrée' : null;
};

function addSubtotal(sheet, row, programme, mine, first) {
  putRow(sheet, row, 1, [null, `Sous-total ${programme}`, null, null, null], style.subtotal);
  const last = row - 1;
  const sums = mine.map(amountsOf);
  amountColumns.forEach((column, i) => {
    const isEuros = programme === ANNEX && column === 'F';
    const total = sum(sums.map((amounts) => amounts[i]));
    put(
      sheet,
      `${column}${row}`,
      calc(`SUM(${column}${first}:${column}${last})${isEuros ? '/1000' : ''}`, total),
      style.subtotal,
    );
  });
}

function addTotal(sheet, row, subtotals) {
  putRow(sheet, row, 1, [null, 'TOTAL GÉNÉRAL', null, null, null], style.total);
  const sums = operations.map(amountsOf);
  amountColumns.forEach((column, i) => {
    const total = sum(sums.map((amounts) => amounts[i]));
    const parts = subtotals.map((subtotal) => `${column}${subtotal}`).join('+');
    put(sheet, `${column}${row}`, calc(parts, total), style.total);
  });
  const cost = sum(sums.map(([amount]) => amount));
  const funded = sum(operations.map(({ funders }) => sum(Object.values(funders)) - funders['Reste à financer']));
  put(sheet, `Z${row}`, calc(`F${row}-SUM(T${row}:Y${row})`, cost - funded), style.total);
}

function band(sheet, row, words, unit) {
  putRow(sheet, row, 1, [words, null, null, null, null], style.band);
  sheet.mergeCells(`A${row}:E${row}`);
  put(sheet, `F${row}`, unit, { ...style.band, alignment: { horizontal: 'right' } });
}

function addNotes(sheet, row) {
  const notes = [
    'Budget principal : montants TTC. Budgets annexes : montants HT. FCTVA au taux de 16,404 % des dépenses éligibles.',
    'AP : autorisation de programme, y compris antérieur et au-delà de 2030. CP : crédits de paiement votés. Ne pas additionner AP et CP.',
    'Payé : mandats émis au 31/12/2025, hors engagé. Reste à financer du total : coût moins financeurs, y compris 1 M€ à préciser sur la ligne T3.',
    'Cotation du budget vert : état annexé au compte financier unique 2024, axe 1 (atténuation).',
    'Rivemont Métropole n’existe pas : opérations, noms et montants sont inventés.',
  ];
  notes.forEach((note, i) => put(sheet, `A${row + i}`, note, style.note));
}

function finish(sheet, last) {
  remark(sheet, 'F42', 'Finances', 'coût révisé en novembre 2024 (+ 1 M€)');
  remark(sheet, 'B31', 'Finances', 'rénovation et cour : à partager entre deux fiches');
  remark(sheet, 'F88', 'Finances', 'collé depuis la comptabilité des budgets annexes');
  sheet.autoFilter = `A5:AF${last - 1}`;
  sheet.getColumn('E').hidden = true;
  sheet.addConditionalFormatting({
    ref: `Z${FIRST_ROW}:Z${last - 1}`,
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: ['1000'],
        priority: 1,
        style: { font: { color: { argb: 'FFB45309' } } },
      },
    ],
  });
  printed(sheet, `A1:AF${last + 6}`, { isLarge: true, titleRows: '4:5', service: 'direction des finances' });
}
