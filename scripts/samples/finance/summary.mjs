import { calc } from '../book.mjs';
import { sum } from '../city.mjs';
import { headed, printed, put, putRow, remark, style, widen } from '../look.mjs';
import { funderNames, operations, planYears } from './operations.mjs';

const head = headed('FF1F3864');

/** "Récapitulatif": credits by year and funders, in M€, from the total row of the plan; with the AP of three programmes. */
export function addSummary(book, totalRow) {
  const sheet = book.addWorksheet('Récapitulatif', { views: [{ showGridLines: false }] });
  widen(sheet, [30, 16, 16, 16, 18]);
  put(sheet, 'A1', 'PPI 2021-2030 : récapitulatif, en M€', style.title);
  putRow(sheet, 3, 1, ['Exercice', 'CP votés'], head);
  planYears.forEach((year, i) => {
    const column = 'IJKLMNOPQR'[i];
    put(sheet, `A${4 + i}`, year, style.label);
    const credits = sum(operations.map((operation) => operation.credits[i])) / 1000;
    put(sheet, `B${4 + i}`, calc(`'PPI 2024'!${column}${totalRow}/1000`, credits), style.number, '#,##0.0');
  });
  const voted = sum(operations.map(({ cost }) => cost)) / 1000;
  put(sheet, 'A14', 'Total', style.total);
  put(sheet, 'B14', calc('SUM(B4:B13)', voted), style.total, '#,##0.0');
  put(sheet, 'A15', 'dont payé au 31/12/2025', style.label);
  put(
    sheet,
    'B15',
    calc(`'PPI 2024'!AA${totalRow}/1000`, sum(operations.map(({ paid }) => paid)) / 1000),
    style.number,
    '#,##0.0',
  );

  putRow(sheet, 18, 1, ['Financeur', '2021-2030', 'Part'], head);
  const parts = funderNames.map((name) => sum(operations.map(({ funders }) => funders[name])) / 1000);
  parts[6] = voted - sum(parts.slice(0, 6));
  funderNames.forEach((name, i) => {
    const row = 19 + i;
    put(sheet, `A${row}`, name, style.label);
    put(sheet, `B${row}`, calc(`'PPI 2024'!${'TUVWXYZ'[i]}${totalRow}/1000`, parts[i]), style.number, '#,##0.0');
    put(sheet, `C${row}`, calc(`B${row}/B$26`, parts[i] / voted), style.number, '0%');
  });
  put(sheet, 'A26', 'Total', style.total);
  put(sheet, 'B26', calc('SUM(B19:B25)', voted), style.total, '#,##0.0');
  put(sheet, 'C26', calc('B26/B$26', 1), style.total, '0%');

  put(sheet, 'A29', 'Autorisations de programme révisées au BP 2026 (K€)', style.title);
  putRow(sheet, 31, 1, ['AP', 'Voté antérieur', 'Révision', 'Total AP', 'Reste au-delà de 2030'], head);
  const revised = [
    ['AP 2021-08 Tramway', 148_000, 12_400, 3_900],
    ['AP 2021-11 Réseau de chaleur', 51_000, -2_600, 1_800],
    ['AP 2023-03 Écoles', 44_000, 6_500, 0],
  ];
  revised.forEach(([label, before, change, after], i) => {
    const row = 32 + i;
    put(sheet, `A${row}`, label, style.label);
    put(sheet, `B${row}`, before, style.number);
    put(sheet, `C${row}`, change, style.number, '#,##0;[Red](#,##0)');
    put(sheet, `D${row}`, calc(`B${row}+C${row}`, before + change), style.number);
    put(sheet, `E${row}`, after, style.number);
  });
  remark(sheet, 'B14', 'Finances', 'CP seulement : l’AP est un plafond, pas une dépense');
  printed(sheet, 'A1:E34', { isLandscape: false, service: 'direction des finances' });
}
