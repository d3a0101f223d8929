import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One piece of work in a process of its own, so that its memory is its own: prints milliseconds and peak megabytes. */
const [, , bundle, job, file] = process.argv;
const require = createRequire(import.meta.url);

const unwrap = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

async function ours() {
  const passerelle = require(bundle);
  const open = () => unwrap(passerelle.openZip(readFileSync(file), file, passerelle.nodeInflater));
  return { passerelle, unwrap, open, read: async () => unwrap(await passerelle.readWorkbook(open())) };
}

/** Each job gives the work to be timed; loading the libraries is not part of it. */
const jobs = {
  read: async () => (await ours()).read,
  'read-decoded': async () => {
    const { read } = await ours();
    return async () => {
      const { sheets } = await read();
      let length = 0;
      for (const { cells } of sheets) {
        for (let i = 0; i < cells.count; i += 1) {
          const page = cells.pages[i >>> 16];
          if (page.type[i & 0xffff] === 2) length += cells.texts.at(page.value[i & 0xffff]).length;
        }
      }
      return length;
    };
  },
  understand: async () => {
    const { passerelle, read } = await ours();
    const workbook = await read();
    return () => passerelle.understand(workbook, { settings: passerelle.defaultSettings, memory: [] });
  },
  check: async () => {
    const { passerelle, read } = await ours();
    const workbook = await read();
    const dossier = passerelle.understand(workbook, { settings: passerelle.defaultSettings, memory: [] });
    const tables = passerelle.compileTables(dossier, workbook);
    return () => passerelle.findingsIn({ dossier, tables });
  },
  append: async () => {
    const { passerelle, open, unwrap } = await ours();
    return () => unwrap(passerelle.appendSheets(open(), plan()));
  },
  'read-excel-file': async () => {
    const readSheets = require('read-excel-file/node');
    return () => readSheets(file);
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import('exceljs');
    return () => new ExcelJS.Workbook().xlsx.readFile(file);
  },
  'exceljs-append': async () => {
    const { default: ExcelJS } = await import('exceljs');
    return async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(file);
      for (const { name, rows } of plan().sheets) {
        book.addWorksheet(name).addRows(rows.map(({ cells }) => cells.map(({ value }) => value)));
      }
      return book.xlsx.writeBuffer();
    };
  },
};

const row = (r) => ({ cells: Array.from({ length: 8 }, (_, c) => ({ value: c === 0 ? `Ligne ${r}` : r * c })) });

const sheet = (table) => ({
  table,
  name: `CCC ${table}`,
  visibility: 'visible',
  rows: Array.from({ length: 60 }, (_, r) => row(r)),
  columns: [{ width: 30 }],
  merges: [],
  links: [],
  print: { orientation: 'landscape' },
  hasGridLines: false,
});

/** Three sheets of sixty rows: about what a contract's tables hold. */
function plan() {
  return { edits: [], sheets: ['A-1.1', 'A-1.3', 'B-2.1'].map(sheet) };
}

const work = await jobs[job]();
const start = performance.now();
await work();
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS / 1024 }));
