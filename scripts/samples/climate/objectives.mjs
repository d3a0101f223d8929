import { actions } from '../actions.mjs';
import { calc } from '../book.mjs';
import { contractSectors, emissions, perimeterLine, sectors, sum, target2026 } from '../city.mjs';
import { format, printed, put, putRow, remark, style, widen } from '../look.mjs';

const inventoryRow = {
  residential: 8,
  services: 9,
  road: 10,
  otherTransport: 11,
  farming: 13,
  waste: 14,
  industry: 15,
  energyBranch: 16,
};
const sectorOf = (id) => sectors.find((sector) => sector.id === id);
const planOf = (id) => sum(actions.filter(({ sector }) => sector === sectorOf(id).label).map(({ gain }) => gain));
const reductionTo = (id, level) => level / emissions(id, 2019) - 1;

/** "Objectifs": the reductions that were voted, in %, then the gap of 2030 in kilotonnes, in the contract's five sectors. */
export function addObjectives(book) {
  const sheet = book.addWorksheet('Objectifs', { views: [{ showGridLines: false }] });
  widen(sheet, [33, 15, 15, 15, 15, 15, 15, 17]);
  put(sheet, 'A1', 'Objectifs de réduction des émissions de GES votés (par rapport à 2019)', style.title);
  put(
    sheet,
    'A2',
    'Délibération du 27/06/2024. Année de référence : 2019 ; le SRADDET raisonne par rapport à 2012, la loi à 1990.',
    style.note,
  );
  put(sheet, 'A3', perimeterLine, style.note);
  putRow(sheet, 5, 1, ['Secteur', 'Objectif 2026', 'Objectif 2030', 'Objectif 2050'], style.head);
  sectors.forEach(({ id, label, target2030, target2050 }, i) => {
    const row = 6 + i;
    const source = inventoryRow[id];
    put(sheet, `A${row}`, label);
    [target2026(id), target2030, target2050].forEach((level, k) => {
      const column = 'LMN'[k];
      put(
        sheet,
        `${'BCD'[k]}${row}`,
        calc(`GES!${column}${source}/GES!$G${source}-1`, reductionTo(id, level)),
        style.number,
        format.percent,
      );
    });
  });
  put(sheet, 'A14', 'Ensemble', style.total);
  const baseline = sum(sectors.map(({ id }) => emissions(id, 2019)));
  const levels = [
    sum(sectors.map(({ id }) => target2026(id))),
    sum(sectors.map(({ target2030 }) => target2030)),
    sum(sectors.map(({ target2050 }) => target2050)),
  ];
  levels.forEach((level, k) =>
    put(
      sheet,
      `${'BCD'[k]}14`,
      calc(`GES!${'LMN'[k]}18/GES!$G18-1`, level / baseline - 1),
      style.total,
      format.percent,
    ),
  );
  addGap(sheet);
  remark(sheet, 'G23', 'Mission climat', 'dont 118 kt : les deux sites du marché carbone');
  printed(sheet, 'A1:H32', { isLandscape: true });
  return sheet;
}

/** The gap table of the contract's template, second version: reference, target, what exists, gap, plan, what is left. */
function addGap(sheet) {
  put(sheet, 'A17', 'Écart 2030 pour le Contrat Ville Climat (modèle 2), en kteq CO2', style.title);
  const headings = [
    'Secteur',
    'Référence 2019',
    'Objectif de réduction 2030',
    'Stratégies existantes',
    'Écart à combler',
  ];
  putRow(
    sheet,
    19,
    1,
    [...headings, 'Plan d’actions\n(46 fiches)', 'Reste à couvrir', 'Émissions 2030 après plan'],
    style.head,
  );
  sheet.getRow(19).height = 48;
  const figures = contractSectors.map(({ parts }) => {
    const reference = sum(parts.map((id) => emissions(id, 2019))) / 1000;
    const target = reference - sum(parts.map((id) => sectorOf(id).target2030)) / 1000;
    const existing = reference - sum(parts.map((id) => sectorOf(id).existing)) / 1000;
    const plan = sum(parts.map(planOf)) / 1000;
    return { reference, target, existing, plan };
  });
  contractSectors.forEach(({ label, parts }, i) => {
    const row = 20 + i;
    const { reference, target, existing, plan } = figures[i];
    const cells = (column) => parts.map((id) => `GES!${column}${inventoryRow[id]}`).join('+');
    const sums = parts.map(
      (id) => `SUMIF('Plan d’actions'!$AI$6:$AI$60,"${sectorOf(id).label}",'Plan d’actions'!$AH$6:$AH$60)`,
    );
    put(sheet, `A${row}`, label);
    putRow(
      sheet,
      row,
      2,
      [
        calc(`(${cells('G')})/1000`, reference),
        calc(`B${row}-(${cells('M')})/1000`, target),
        calc(`B${row}-(${cells('O')})/1000`, existing),
        calc(`C${row}-D${row}`, target - existing),
        calc(`(${sums.join('+')})/1000`, plan),
        calc(`E${row}-F${row}`, target - existing - plan),
        calc(`B${row}-D${row}-F${row}`, reference - existing - plan),
      ],
      style.number,
      format.decimal,
    );
  });
  put(sheet, 'A25', 'Total', style.total);
  const totals = [
    ({ reference }) => reference,
    ({ target }) => target,
    ({ existing }) => existing,
    ({ target, existing }) => target - existing,
    ({ plan }) => plan,
    ({ target, existing, plan }) => target - existing - plan,
    ({ reference, existing, plan }) => reference - existing - plan,
  ];
  totals.forEach((pick, k) => {
    const column = 'BCDEFGH'[k];
    put(
      sheet,
      `${column}25`,
      calc(`SUM(${column}20:${column}24)`, sum(figures.map(pick))),
      style.total,
      format.decimal,
    );
  });
  put(
    sheet,
    'A27',
    'Stratégies existantes : SRADDET, RE2020, fin des véhicules thermiques, plan de la Régie (étude de mai 2025).',
    style.note,
  );
  put(
    sheet,
    'A28',
    'Les cinq secteurs sont ceux du contrat : ils regroupent les huit secteurs du PCAET (feuille GES).',
    style.note,
  );
}
