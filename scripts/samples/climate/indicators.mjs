import { calc, day } from '../book.mjs';
import { perimeterLine } from '../city.mjs';
import { format, printed, put, putRow, remark, style, widen } from '../look.mjs';

/** Label, unit, value of 2019, value of 2023, observed in 2025, target of 2025, target of 2030, remark. */
const lines = [
  ['Part du vélo dans les déplacements', '%', 0.052, 0.074, 0.081, 0.09, 0.15, 'enquête ménages, tous motifs'],
  ['Part de la marche', '%', 0.31, 0.32, 0.33, 0.33, 0.34, null],
  ['Part des transports en commun', '%', 0.142, 0.151, 0.164, 0.16, 0.21, null],
  ['Part de la voiture', '%', 0.46, 0.43, 0.41, 0.41, 0.29, 'le reste : deux-roues, trottinettes'],
  ['Déchets ménagers et assimilés par habitant', 'kg/hab', 512, 489, 482, 465, 430, 'hors gravats'],
  ['Logements rénovés par an', 'logements', 1_240, 2_180, 2_610, 2_400, 2_600, 'niveau BBC rénovation'],
  ['Chaleur renouvelable livrée', 'GWh', 398, 561, 655, 640, 900, null],
  ['Puissance photovoltaïque installée', 'MWc', 24.3156527272727, 48, '67,5', 60, 160, null],
  ['Bornes de recharge ouvertes au public', 'nombre', 164, 1_180, 1_920, 1_900, 3_200, null],
  ['Itinéraires cyclables protégés', 'km', 182, 231, 262, 260, 340, null],
  ['Bus sans gazole', 'nombre', 12, 74, 118, 110, 214, null],
  ['Surface agricole en bio', '%', 0.061, 0.094, 0.118, 0.11, 0.25, null],
  ['Émissions totales', 'kteq C02', 2_100, null, 'à venir', 1_183.6, 420, 'inventaire 2025 : mars 2027'],
  ['Émissions du transport routier', 'kteq C02', 812.7, null, 'à venir', null, 162.54, null],
  ['Consommation d’énergie finale', 'GWh', 'NC', 'NC', 'à venir', null, 5_260, null],
  ['Séquestration des sols et de la forêt', 'kteq C02', 'NR', 'NR', 'n.d.', null, null, 'PCAET 2018 : 46'],
  ['Fuites du réseau d’eau', '%', 0.168, 0.149, 'à venir', null, 0.1, null],
  ['Chantiers suivis pour les gaz fluorés', 'nombre', 0, 0, 'à venir', null, null, null],
  ['Jours de dépassement NO2', 'jours', '10-15', '< 5', 'à venir', 5, 0, null],
  ['Emplois de la rénovation', 'emplois', '1999-2009', 3_480, 'à venir', 3_600, 5_200, 'recensement'],
];

/** "Indicateurs": the twenty indicators of the follow-up, with what officers type in place of a number. */
export function addIndicators(book) {
  const sheet = book.addWorksheet('Indicateurs', { views: [{ state: 'frozen', xSplit: 2, ySplit: 6 }] });
  widen(sheet, [6, 44, 12, 12, 12, 12, 12, 12, 14, 14, 32]);
  put(sheet, 'A1', 'Indicateurs de suivi du PCAET et du contrat', style.title);
  put(sheet, 'A2', perimeterLine, style.note);
  put(sheet, 'A3', 'Mis à jour le', style.note);
  put(sheet, 'B3', day('2026-03-12'), { ...style.note, alignment: { horizontal: 'left' } }, format.day);
  put(sheet, 'D5', 'Résultats', style.band);
  put(sheet, 'G5', 'Objectifs', style.band);
  sheet.mergeCells('D5:F5');
  sheet.mergeCells('G5:H5');
  putRow(
    sheet,
    6,
    1,
    [
      'N°',
      'Indicateur',
      'Unité',
      '2 019',
      2023,
      2025,
      2025,
      2030,
      'Écart 2025',
      'Prochaine mise à jour',
      'Commentaire',
    ],
    style.head,
  );
  sheet.getRow(6).height = 34;
  lines.forEach(([label, unit, in2019, in2023, in2025, target2025, target2030, comment], i) => {
    const row = 7 + i;
    const numFmt = unit === '%' ? '0.0%' : '#,##0.##';
    put(sheet, `A${row}`, i + 1, style.number);
    put(sheet, `B${row}`, label);
    put(sheet, `C${row}`, unit, style.label);
    putRow(sheet, row, 4, [in2019, in2023, in2025, target2025, target2030], style.number, numFmt);
    const isKnown = typeof in2025 === 'number' && target2025 !== null;
    put(sheet, `I${row}`, isKnown ? calc(`F${row}-G${row}`, in2025 - target2025) : null, style.number, numFmt);
    put(sheet, `J${row}`, ['T1 2027', 'mi-2026', 'mars 2027'][i % 3], style.text);
    put(sheet, `K${row}`, comment, style.text);
  });
  remark(sheet, 'D24', 'Observatoire', 'Indicateur non suivi par la métropole en 2019');
  remark(sheet, 'F7', 'Direction des mobilités', 'enquête de novembre 2025, 3 200 ménages');
  put(sheet, 'B28', 'NR : non renseigné. NC : non communiqué. n.d. : non disponible.', style.note);
  printed(sheet, 'A1:K28');
  return sheet;
}
