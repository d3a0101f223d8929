import { createRequire } from 'node:module';
import { labels } from './labels.mjs';

const require = createRequire(import.meta.url);

const unwrap = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

function ours({ bundle, file, bytes }) {
  const passerelle = require(bundle);
  const asked = { settings: passerelle.defaultSettings, memory: [] };
  const open = () => unwrap(passerelle.openZip(bytes(), file, passerelle.nodeInflater));
  const read = async () => unwrap(await passerelle.readWorkbook(open()));
  return { passerelle, asked, open, read };
}

/** What is checked of a workbook: its dossier and the tables compiled from it. */
async function contractOf({ passerelle, asked, read }) {
  const workbook = await read();
  const dossier = passerelle.understand(workbook, asked);
  return { dossier, tables: passerelle.compileTables(dossier, workbook) };
}

/**
 * Each job gives the work to be timed: loading the libraries, and what comes before the work, are not part of it. A work that counts
 * gives its count.
 */
export const jobs = {
  read: (given) => ours(given).read,
  'read-decoded': (given) => {
    const { read } = ours(given);
    return async () => {
      const { sheets } = await read();
      for (const { cells } of sheets) {
        for (let i = 0; i < cells.count; i += 1) {
          const page = cells.pages[i >>> 16];
          if (page.type[i & 0xffff] === 2) cells.texts.at(page.value[i & 0xffff]);
        }
      }
    };
  },
  recognise: async (given) => {
    const { passerelle, read } = ours(given);
    const workbook = await read();
    return () => passerelle.recognise(workbook).length;
  },
  understand: async (given) => {
    const { passerelle, asked, read } = ours(given);
    const workbook = await read();
    return () => passerelle.understand(workbook, asked).facts.length;
  },
  labels: (given) => {
    const { passerelle } = ours(given);
    const known = [...passerelle.indicatorLabels, ...passerelle.sectorLabels, ...passerelle.carrierLabels];
    const match = passerelle.matcherOf(known);
    const asked = labels(known.map(({ label }) => label));
    return () => asked.filter((label) => match(label) !== null).length;
  },
  check: async (given) => {
    const own = ours(given);
    const contract = await contractOf(own);
    return () => own.passerelle.findingsIn(contract).length;
  },
  /** The rules that read one figure at a time; counts figures read, once for each rule. */
  'check-columns': async (given) => {
    const { passerelle, ...own } = ours(given);
    const contract = await contractOf({ passerelle, ...own });
    const items = passerelle.itemsIn(contract);
    const rules = passerelle.rules.filter(({ meta }) => meta.over === 'cell');
    return () => {
      for (const rule of rules) passerelle.findingsOf(rule, items, contract);
      return rules.length * items.cell.length;
    };
  },
  /** One cell typed in a workbook at work: to the findings, the tables and what the pane shows of them. The first edits warm up. */
  edit: async (given) => {
    const { passerelle, read } = ours(given);
    const stored = { settings: {}, mapping: [], sheets: [] };
    const ports = { readStored: () => ({ ok: true, value: stored }), kindOf: () => 'number' };
    const opened = passerelle.ended(passerelle.openSession(await read(), 'fr', ports));
    passerelle.viewOf(opened);
    const [{ name: sheet }] = opened.workbook.sheets;
    const typed = (state, place) => {
      const at = { sheet, address: `C${4 + (place % 8)}` };
      const next = passerelle.ended(passerelle.changed(state, [{ at, value: 300 + place, formula: null }], ports));
      passerelle.viewOf(next);
      return next;
    };
    let state = opened;
    for (let place = 0; place < WARM_UP; place += 1) state = typed(state, place);
    return () => void typed(state, WARM_UP);
  },
  /** From the file to the findings. */
  review: (given) => {
    const own = ours(given);
    return async () => own.passerelle.findingsIn(await contractOf(own)).length;
  },
  /** From the dossier to the bytes of the file with all its tables. */
  write: async (given) => {
    const { passerelle, open, ...own } = ours(given);
    const workbook = await own.read();
    const dossier = passerelle.understand(workbook, own.asked);
    return async () => {
      const tables = passerelle.compileTables(dossier, workbook);
      const sheets = passerelle.compileBook({ tables, dossier, findings: [], workbook });
      unwrap(await passerelle.appendSheets(open(), { edits: [], sheets }));
    };
  },
  append: (given) => {
    const { passerelle, open } = ours(given);
    return async () => void unwrap(await passerelle.appendSheets(open(), plan()));
  },
  'read-excel-file': ({ file }) => {
    const readSheets = require('read-excel-file/node');
    return async () => void (await readSheets(file));
  },
  exceljs: async ({ file }) => {
    const { default: ExcelJS } = await import('exceljs');
    return async () => void (await new ExcelJS.Workbook().xlsx.readFile(file));
  },
  'exceljs-append': async ({ file }) => {
    const { default: ExcelJS } = await import('exceljs');
    return async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(file);
      for (const { name, rows } of plan().sheets) {
        book.addWorksheet(name).addRows(rows.map(({ cells }) => cells.map(({ value }) => value)));
      }
      await book.xlsx.writeBuffer();
    };
  },
};

/** Cells typed before the one that is timed: an officer at work. */
const WARM_UP = 9;

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
const plan = () => ({ edits: [], sheets: ['A-1.1', 'A-1.3', 'B-2.1'].map(sheet) });
