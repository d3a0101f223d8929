import { type CellValue, positionOf } from '../../src/domain/cell';
import type { Dossier } from '../../src/domain/dossier';
import { type Language, say } from '../../src/domain/message';
import type { Edit } from '../../src/domain/plan';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { sheetNamed, valueAt, type Workbook } from '../../src/domain/workbook';
import { compileTables, understand } from '../../src/pipeline';
import { findingsOf } from '../../src/pipeline/check/engine';
import { type Contract, itemsIn } from '../../src/pipeline/check/items';
import type { Rule } from '../../src/pipeline/check/rule';
import { withOwnSheets } from '../../src/pipeline/take/ownSheets';
import { inWords } from '../../src/report/findings';
import { rulePage } from '../../src/report/rulePage';
import { draw, type Drawing, grids, withCells } from './grid';
import { page } from './page';
import { tablePlan } from './tablePlan';

/** The officer's sheets by name, settings if other than a territory that is said, and tables of the contract beside them. */
interface DrawnSheets {
  readonly sheets: Readonly<Record<string, Drawing>>;
  readonly settings?: Settings;
  /** The contract's tables as they are compiled from the sheets. */
  readonly areTablesCompiled?: true;
  readonly tables?: readonly string[];
}

/** What a case draws: the officer's sheet or sheets, or tables of the contract. */
type Drawn = string | DrawnSheets | { readonly tables: readonly string[] };

interface Cases {
  readonly valid: Readonly<Record<string, Drawn>>;
  readonly invalid: Readonly<
    Record<
      string,
      {
        readonly grid: Drawn;
        /** English sentences by address, `-` for the contract as a whole; several in one cell in a list. */
        readonly findings: Readonly<Record<string, string | readonly string[]>>;
        /** The sheet once the fix is accepted: required exactly when the rule has a fix. */
        readonly fixed?: string;
      }
    >
  >;
}

/** A contract whose territory is said, so that no perimeter is in question. */
const settings: Settings = {
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
};

/** Runs a rule on drawn workbooks through the true pipeline, or on drawn tables. */
export function testRule(rule: Rule, { valid, invalid }: Cases): void {
  const id = rule.meta.id;

  describe(id, () => {
    test.each(['fr', 'en'] as const)('has its %s page', (language) => {
      const [accepted] = Object.values(valid);
      const [refused] = Object.values(invalid);
      const seen = said(rule, contractOf(refused?.grid ?? ''), language);
      page(
        `help/rules/${id}.${language}.md`,
        rulePage(
          rule,
          {
            valid: pictureOf(accepted ?? '', language),
            invalid: pictureOf(refused?.grid ?? '', language),
            fixed: refused?.fixed === undefined ? null : pictureOf(refused.fixed, language),
            found: seen.map(({ at, message }) => (at === '-' ? message : `${at} · ${message}`)),
            next: [...new Set(seen.map(({ next }) => next))],
          },
          language,
        ),
      );
    });

    test.each(Object.entries(valid))('accepts %s', (_, drawn) => {
      const contract = contractOf(drawn);
      const { facts, recognitions } = contract.dossier;
      const standing = recognitions.filter((one) => one.standing !== undefined);
      expect(facts.length + contract.tables.length + standing.length).toBeGreaterThan(0); // else the case proves nothing
      expect(said(rule, contract, 'en')).toEqual([]);
    });

    test.each(Object.entries(invalid))('finds %s', (_, { grid: drawn, findings, fixed }) => {
      const contract = contractOf(drawn);
      const expected = Object.entries(findings).flatMap(([at, told]) => [told].flat().map((message) => [at, message]));
      expect(said(rule, contract, 'en').map(({ at, message }) => [at, message])).toEqual(expected);
      for (const language of ['fr', 'en'] as const) {
        for (const { message, next } of said(rule, contract, language)) {
          expect(`${message} ${next}`).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
      // a drawn table stands in no workbook: its fixes are tried where they are written (test/app/fixes.test.ts)
      if (!isTablesOnly(drawn)) expect(fixed !== undefined).toBe(rule.fix !== undefined);
      if (fixed !== undefined && typeof drawn === 'string') expectSameFixed(rule, drawn, fixed);
    });
  });
}

function expectSameFixed(rule: Rule, drawn: string, fixed: string): void {
  const workbook = workbookIn(drawn);
  const contract = contractFrom(workbook);
  const edits = findingsOf(rule, itemsIn(contract), contract).flatMap((finding) => rule.fix?.(finding) ?? []);
  expect(edits.map(({ at }) => heldAt(workbook, at))).toEqual(edits.map(({ from }) => from)); // edits what it saw
  const after = applied(workbook, edits);
  expect(draw(after)).toBe(draw(workbookIn(fixed)));
  expect(said(rule, contractFrom(after), 'en')).toEqual([]); // a fix leaves nothing to fix
}

function said(rule: Rule, contract: Contract, language: Language) {
  return findingsOf(rule, itemsIn(contract), contract).map(({ at, data }) => {
    const words = inWords(data, language);
    return {
      at: at === null ? '-' : `${at.sheet}!${at.address}`,
      message: say(rule.meta.message, words, language),
      next: say(rule.meta.next, words, language),
    };
  });
}

const contractOf = (drawn: Drawn): Contract =>
  isTablesOnly(drawn)
    ? deepFreeze({ dossier: emptyDossier, tables: drawn.tables.map(tablePlan) })
    : typeof drawn === 'string'
      ? contractFrom(workbookIn(drawn))
      : drawn.areTablesCompiled === true
        ? compiledFrom(workbookIn(drawn), drawn.settings)
        : contractFrom(workbookIn(drawn), drawn.settings, drawn.tables);

const contractFrom = (workbook: Workbook, asked: Settings = settings, tables: readonly string[] = []): Contract =>
  deepFreeze({ dossier: understand(workbook, { settings: asked, memory: [] }), tables: tables.map(tablePlan) });

function compiledFrom(workbook: Workbook, asked: Settings = settings): Contract {
  const dossier = understand(workbook, { settings: asked, memory: [] });
  return deepFreeze({ dossier, tables: compileTables(dossier, workbook) });
}

const isTablesOnly = (drawn: Drawn): drawn is { readonly tables: readonly string[] } =>
  typeof drawn === 'object' && !('sheets' in drawn);

const emptyDossier: Dossier = { facts: [], recognitions: [], mapping: [], settings };

const workbookIn = (drawn: string | DrawnSheets): Workbook =>
  withOwnSheets(grids(typeof drawn === 'string' ? { Bilan: drawn } : drawn.sheets), []);

/** What a page shows of a case: each sheet, or each table, drawn. */
function pictureOf(drawn: Drawn, language: Language): string {
  const tables = typeof drawn === 'string' ? [] : (drawn.tables ?? []).map((table) => draw(grids({ table })));
  if (isTablesOnly(drawn)) return tables.join('\n\n');
  const workbook = workbookIn(drawn);
  const sheets = workbook.sheets.map(({ name }) => `${name}:\n\n${sheetPicture(workbook, name, language)}`);
  return sheets.length === 1 && tables.length === 0
    ? sheetPicture(workbook, workbook.sheets[0]?.name ?? '', language)
    : [...sheets, ...tables].join('\n\n');
}

/** A sheet as text; its hidden rows are named under it, since a grid cannot draw them. */
function sheetPicture(workbook: Workbook, name: string, language: Language): string {
  const hidden = [...(sheetNamed(workbook, name)?.hiddenRows ?? [])].map((row) => row + 1).join(', ');
  const words = { fr: `Lignes masquées : ${hidden}`, en: `Hidden rows: ${hidden}` };
  return hidden === '' ? draw(workbook, name) : `${draw(workbook, name)}\n\n${words[language]}`;
}

function heldAt(workbook: Workbook, { sheet, address }: Edit['at']): CellValue {
  const { row, col } = positionOf(address);
  const found = sheetNamed(workbook, sheet);
  return found === undefined ? null : valueAt(found, row, col);
}

const applied = (workbook: Workbook, edits: readonly Edit[]): Workbook =>
  withCells(workbook, Object.fromEntries(edits.map(({ at, to }) => [`${at.sheet}!${at.address}`, to])));

/** Rules change nothing of what they read. Map and Set cannot be frozen: they are left. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  }
  return value;
}
