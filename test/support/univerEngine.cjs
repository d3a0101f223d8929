// Computes the formulas of workbooks given on stdin, in Univer's headless engine; values on stdout. A process of its own:
// jest cannot load the engine, whose CommonJS build requires an ES module.
const { Univer, LocaleType } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverSheetsNodeCorePreset } = require('@univerjs/preset-sheets-node-core');

const english = { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: 0 };

/** Some room is left around what is written. */
const size = (cells, place) => cells.reduce((most, cell) => Math.max(most, cell[place]), 0) + 20;

/** `{ name, cells: [[row, col, { v } or { f }]] }` for each sheet, to the values of each sheet, row by row. */
async function compute(sheets, order) {
  const univer = new Univer(english);
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    univer.registerPlugin(...(Array.isArray(plugin) ? plugin : [plugin]));
  }
  const api = FUniver.newAPI(univer);
  const data = sheets.map(({ name, cells }, index) => {
    const cellData = {};
    for (const [row, col, cell] of cells) (cellData[row] ??= {})[col] = cell;
    return [
      `b${order}s${index}`,
      { id: `b${order}s${index}`, name, rowCount: size(cells, 0), columnCount: size(cells, 1), cellData },
    ];
  });
  const book = api.createWorkbook({
    id: `b${order}`, // caches of the engine are shared by all workbooks of a process, by identifier
    name: 'book',
    sheetOrder: data.map(([id]) => id),
    sheets: Object.fromEntries(data),
  });
  const formula = api.getFormula();
  const ended = formula.onCalculationEnd();
  formula.executeCalculation();
  await ended;
  return data.map(([, { name, rowCount, columnCount }]) =>
    book.getSheetByName(name).getRange(0, 0, rowCount, columnCount).getValues(),
  );
}

async function main() {
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  const results = [];
  for (const [order, sheets] of JSON.parse(text).entries()) results.push(await compute(sheets, order));
  await new Promise((done) => process.stdout.write(JSON.stringify(results), done));
  process.exit(0);
}

main();
