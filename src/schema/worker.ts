import * as z from 'zod/mini';

/** Shapes of what page and worker say to each other. Blocks of cells are checked by the kind and length of their arrays. */

const text = z.string();
const count = z.int().check(z.nonnegative());
const cellAt = z.strictObject({
  sheet: text,
  address: text.check(z.regex(/^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/)),
});
const cellValue = z.union([z.null(), z.number(), text, z.boolean(), z.strictObject({ error: text })]);
const language = z.enum(['fr', 'en']);
/** Typed arrays are known by their tag: they come from another thread, so their class may not be ours. */
const tagged = <T>(tag: string) => z.custom<T>((value) => Object.prototype.toString.call(value) === `[object ${tag}]`);
const bytes = tagged<Uint8Array>('Uint8Array');
const nothing = z.strictObject({});
const signed = z.exactOptional(z.strictObject({ on: z.exactOptional(text), by: z.exactOptional(text) }));

const cellChange = z.strictObject({
  at: cellAt,
  value: cellValue,
  formula: z.nullable(text),
  format: z.exactOptional(text),
});

const answer = z.strictObject({ question: text, meaning: text, cells: z.exactOptional(z.array(cellAt)) });

const exchange = z.strictObject({
  from: z.literal('PCAET'),
  to: z.literal('CRF'),
  sector: text,
  shares: z.array(z.strictObject({ sector: text, share: z.number().check(z.gt(0), z.lte(1)) })),
  reason: text.check(z.minLength(1)),
  source: z.exactOptional(text.check(z.minLength(1))),
});

/** Settings to change; what each may be is checked where settings are parsed. */
const settingsChange = z.strictObject({
  territory: z.exactOptional(
    z.nullable(
      z.strictObject({
        name: z.exactOptional(text.check(z.minLength(1))),
        level: z.enum(['commune', 'epci', 'department', 'region', 'state', 'europe', 'other']),
        siren: z.exactOptional(text.check(z.regex(/^\d{9}$/))),
        insee: z.exactOptional(text.check(z.regex(/^[0-9AB]{5}$/))),
      }),
    ),
  ),
  baselineYear: z.exactOptional(z.nullable(z.int().check(z.gte(1990), z.lte(2060)))),
  budgetYear: z.exactOptional(z.nullable(z.int().check(z.gte(2015), z.lte(2060)))),
  targetYear: z.exactOptional(z.nullable(z.int().check(z.gte(2025), z.lte(2060)))),
  actionPlan: z.exactOptional(z.nullable(z.enum(['V1', 'V2']))),
  investmentPlan: z.exactOptional(z.nullable(z.enum(['early', 'late']))),
  commitments: z.exactOptional(z.nullable(z.enum(['V1', 'V2']))),
  gapForm: z.exactOptional(z.nullable(z.enum(['G1', 'G1e', 'G2', 'G3']))),
  costs: z.exactOptional(z.nullable(z.enum(['HT', 'TTC', 'source']))),
  language: z.exactOptional(z.nullable(language)),
  languages: z.exactOptional(z.nullable(z.array(language))),
  stage: z.exactOptional(z.nullable(z.enum(['draft', 'ready']))),
  isValuesOnly: z.exactOptional(z.nullable(z.boolean())),
  interpolate: z.exactOptional(z.nullable(z.boolean())),
  tables: z.exactOptional(
    z.record(
      text,
      z.union([
        z.strictObject({ state: z.literal('not-applicable'), reason: text.check(z.minLength(1)) }),
        z.strictObject({ state: z.literal('elsewhere'), page: text.check(z.minLength(1)) }),
      ]),
    ),
  ),
  localRules: z.exactOptional(z.null()),
  exchanges: z.exactOptional(z.nullable(z.array(exchange))),
});

const page = { from: count, count: count.check(z.lte(5000)) } as const;

/** What each question holds. */
export const askSchemas = {
  understand: z.strictObject({ language, workbook: z.exactOptional(text) }),
  keepUnder: z.strictObject({ workbook: text }),
  dropRecovered: nothing,
  openFile: z.strictObject({ bytes, name: text, language }),
  changed: z.strictObject({ cells: z.array(cellChange) }),
  speak: z.strictObject({ language }),
  sayProblem: z.strictObject({ problem: z.looseObject({ kind: text }), language }),
  answerQuestions: z.strictObject({ answers: z.array(answer), signed }),
  decideTables: z.strictObject({ tables: z.array(text), isRead: z.boolean(), signed }),
  acceptSure: z.strictObject({ signed }),
  again: nothing,
  takeAgain: z.strictObject({ table: z.exactOptional(text), signed }),
  withdraw: nothing,
  searchMeaning: z.strictObject({ question: text, text }),
  moreLabels: z.strictObject({ kind: z.enum(['sure', 'remembered', 'answered', 'excluded']), ...page }),
  previewSettings: z.strictObject({ settings: settingsChange }),
  changeSettings: z.strictObject({ settings: settingsChange }),
  moreFindings: z.strictObject({ group: text, ...page }),
  justify: z.strictObject({ group: text, cell: z.exactOptional(cellAt), text, signed }),
  previewFix: z.strictObject({ group: text }),
  planFix: z.strictObject({ group: text, cells: z.exactOptional(z.array(cellAt)) }),
  planPutBack: z.strictObject({ fix: text }),
  previewTables: z.strictObject({ tables: z.exactOptional(z.array(text)) }),
  planTables: z.strictObject({ tables: z.exactOptional(z.array(text)), takeOurs: z.array(cellAt) }),
  tableFigures: z.strictObject({ table: text, ...page }),
  origin: z.strictObject({ at: cellAt }),
  coverage: nothing,
  offerFile: z.strictObject({ bytes, name: text }),
  planTake: z.strictObject({ sha256: text, sheets: z.array(text) }),
  applied: z.strictObject({ isTakenBack: z.boolean(), left: z.exactOptional(z.array(cellAt)) }),
  save: nothing,
  saveTables: z.strictObject({ form: z.enum(['docx', 'csv']) }),
  packView: nothing,
  makePack: z.strictObject({
    kind: z.enum(['draft', 'final']),
    parts: z.array(z.enum(['workbook', 'report', 'facts', 'tables', 'mapping', 'findings'])),
    hasNames: z.boolean(),
  }),
  since: nothing,
  lastYear: z.strictObject({ bytes, name: text }),
  exportMapping: z.strictObject({ signed }),
  importRules: z.strictObject({ text, name: text }),
  importRemarks: z.strictObject({ text, name: text }),
  importMapping: z.strictObject({ text, name: text }),
  exportTexts: nothing,
  importTexts: z.strictObject({ bytes, name: text }),
} as const;

const block = z
  .strictObject({
    sheet: count,
    rows: tagged<Uint32Array>('Uint32Array'),
    cols: tagged<Uint16Array>('Uint16Array'),
    types: tagged<Uint8Array>('Uint8Array'),
    values: tagged<Float64Array>('Float64Array'),
    styles: tagged<Uint16Array>('Uint16Array'),
    texts: z.custom<readonly string[]>(Array.isArray),
    errors: z.custom<readonly string[]>(Array.isArray),
    formats: z.array(z.strictObject({ code: text, kind: z.enum(['number', 'percent', 'date', 'time', 'duration']) })),
    formulas: z.custom<readonly (readonly [number, string])[]>(Array.isArray),
  })
  .check(
    z.refine(({ rows, cols, types, values, styles }) =>
      [cols, types, values, styles].every(({ length }) => length === rows.length),
    ),
  );

const list = z.custom<readonly unknown[]>(Array.isArray);

const piece = z.union([
  z.strictObject({
    is: z.literal('book'),
    head: z.looseObject({ isDate1904: z.boolean(), names: list, customXml: list, remarks: list }),
  }),
  z.strictObject({
    is: z.literal('sheet'),
    head: z.looseObject({
      name: text,
      visibility: z.enum(['visible', 'hidden', 'veryHidden']),
      merges: list,
      hiddenRows: list,
      hiddenCols: list,
      tables: list,
      isFiltered: z.boolean(),
      isProtected: z.boolean(),
    }),
  }),
  z.strictObject({ is: z.literal('block'), block }),
  z.strictObject({
    is: z.literal('looks'),
    looks: z.strictObject({
      sheet: count,
      frame: z.exactOptional(z.looseObject({ columns: list, hasGridLines: z.boolean() })),
      heights: list,
      looks: list,
      runs: tagged<Uint32Array>('Uint32Array'),
    }),
  }),
]);

/** What the page sends, whatever the question: its own shape is in {@link askSchemas}. */
export const toWorkerSchema = z.union([
  z.strictObject({ protocol: z.number(), number: count, verb: z.enum(Object.keys(askSchemas)), ask: z.unknown() }),
  z.strictObject({ protocol: z.number(), piece }),
  z.strictObject({ protocol: z.number(), cancel: count }),
]);

const part = z.union([
  z.strictObject({ is: z.literal('edits'), edits: list }),
  z.strictObject({ is: z.literal('sheet'), sheet: z.looseObject({ table: text, name: text }) }),
  z.strictObject({ is: z.literal('rows'), rows: list, links: list }),
]);

/** What the worker sends. */
export const fromWorkerSchema = z.union([
  z.strictObject({ protocol: z.number(), number: count, answer: z.unknown() }),
  z.strictObject({ protocol: z.number(), number: count, part }),
  z.strictObject({ protocol: z.number(), number: count, problem: z.looseObject({ kind: text }), sentence: text }),
  z.strictObject({
    protocol: z.number(),
    number: count,
    step: z.enum(['find-sheets', 'read-cells', 'recognise', 'understand', 'check']),
    share: z.number(),
  }),
  z.strictObject({ protocol: z.number(), piece }),
  z.strictObject({ protocol: z.number(), number: count, fault: text }),
]);

const view = z.looseObject({
  memory: z.enum(['none', 'kept', 'damaged', 'newer']),
  settings: z.looseObject({ years: list }),
  read: z.looseObject({ counts: z.looseObject({}), questions: list, understood: list, sheets: list }),
  check: z.looseObject({ counts: z.looseObject({}), groups: list, settled: list }),
  tables: z.looseObject({ groups: list, counts: z.looseObject({}) }),
  send: z.looseObject({ isReady: z.boolean(), parts: list }),
  recovered: count,
  again: count,
  isToKeep: z.boolean(),
  isToSave: z.boolean(),
});
const plan = z.looseObject({ edits: list, sheets: list });

/** What each answer holds, at its first levels: the rest is plain data of ours. */
export const answerSchemas = {
  understand: view,
  keepUnder: z.null(),
  dropRecovered: view,
  openFile: view,
  changed: view,
  speak: view,
  sayProblem: text,
  answerQuestions: view,
  decideTables: view,
  acceptSure: view,
  again: z.strictObject({ count, tables: list }),
  takeAgain: view,
  withdraw: view,
  searchMeaning: list,
  moreLabels: list,
  previewSettings: z.strictObject({ checks: count, tables: count }),
  changeSettings: view,
  moreFindings: list,
  justify: view,
  previewFix: z.nullable(z.looseObject({ group: text, lines: list })),
  planFix: plan,
  planPutBack: plan,
  previewTables: z.looseObject({ decisions: list, changes: list, newSheets: list, beside: list }),
  planTables: plan,
  tableFigures: z.strictObject({ count, figures: list }),
  origin: z.nullable(z.looseObject({ value: text, sources: list, steps: list })),
  coverage: z.looseObject({ rows: list, holders: list, given: list }),
  offerFile: z.looseObject({ file: text, sha256: text, sheets: list }),
  planTake: plan,
  applied: view,
  save: z.strictObject({ bytes, name: text }),
  saveTables: z.strictObject({ bytes, name: text }),
  packView: z.looseObject({ isReady: z.boolean(), waits: list, told: list, parts: list }),
  makePack: z.nullable(z.looseObject({ name: text, bytes, fingerprint: text, withheld: count })),
  since: z.nullable(z.looseObject({ title: text, toReview: list, moved: list, added: list })),
  lastYear: view,
  exportMapping: text,
  importRules: view,
  exportTexts: text,
  importTexts: view,
  importRemarks: view,
  importMapping: view,
} as const satisfies Record<keyof typeof askSchemas, unknown>;
