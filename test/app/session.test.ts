import { enginePorts } from '../../src/enginePorts';
import { answer, changeSettings, withdraw } from '../../src/app/session/answering';
import { contentAt } from '../../src/app/session/cells';
import { openSession, renewed } from '../../src/app/session/open';
import { originOf } from '../../src/app/session/origin';
import { applied, askFix, askTables, changed, takenBack } from '../../src/app/session/planning';
import { savingPlans } from '../../src/app/session/saving';
import { effectOf } from '../../src/app/session/settingsView';
import type { SessionState } from '../../src/app/session/state';
import { viewOf } from '../../src/app/session/viewOf';
import { ended } from '../../src/domain/slices';
import type { Workbook } from '../../src/domain/workbook';
import { draw, grid } from '../support/grid';

const inventory = grid(`
  Émissions de GES, Rivemont Métropole (kt CO2e) | 2019
  Résidentiel                | '310
  Tertiaire                  | 205
  Transport routier          | 854
  Autres transports          | 41
  Agriculture                | 60
  Déchets                    | 74
  Industrie                  | 518
  Industrie branche énergie  | 12`);
const opened = (workbook: Workbook = inventory): SessionState => ended(openSession(workbook, 'fr', enginePorts));
const territory = { level: 'epci', name: 'Rivemont Métropole' } as const;
const settled = (workbook?: Workbook): SessionState => ended(changeSettings(opened(workbook), { territory }));
const done = (state: SessionState): SessionState => ended(applied(state, enginePorts));
const typed = (state: SessionState, address: string, value: number): SessionState =>
  ended(changed(state, [{ at: { sheet: 'Bilan', address }, value, formula: null }], enginePorts));
const groupOf = (state: SessionState, rule: string): string =>
  viewOf(state).check.groups.find(({ ruleId }) => ruleId === rule)?.key ?? '';

test('a setting is taken back, and one that is emptied goes back to what is found', () => {
  const set = ended(changeSettings(settled(), { baselineYear: 2018 }));
  expect(viewOf(set).settings.settings.baselineYear).toBe(2018);
  const emptied = ended(changeSettings(set, { baselineYear: null }));
  expect(viewOf(emptied).settings).toMatchObject({ baselineYear: 2019, settings: { territory } });
  const back = ended(withdraw(ended(withdraw(emptied))));
  expect(viewOf(back).settings.settings).toMatchObject({ territory });
  expect(back.done).toMatchObject({ kind: 'withdrawn' });
});

test('the effect of a setting is told before it is kept', () => {
  const state = settled();
  const english = ended(renewed(state, { given: { ...state.given, settings: { territory, language: 'en' } } }));
  expect(effectOf(state.contract, english.contract).tables).toBeGreaterThan(3);
  expect(effectOf(state.contract, state.contract)).toEqual({ checks: 0, tables: 0 });
});

test('an answer to a question that stands no more, or that means nothing, changes nothing', () => {
  const state = settled();
  const next = ended(answer(state, [{ question: 'gone', meaning: 'sector:tertiaire' }]));
  expect([next.given, next.done]).toEqual([state.given, null]);
});

test('the language of the pane changes without the tables’', () => {
  const english = ended(renewed(settled(), { language: 'en' }));
  const view = viewOf(english);
  expect(view.check.groups.map(({ title }) => title)).toContain('A number written as text');
  expect(view.settings.settings.language).toBe('fr');
});

test('what was written is taken back; what was typed since stays', () => {
  const state = settled();
  const fixed = done(askFix(state, groupOf(state, 'number-as-text'), undefined));
  expect(contentAt(fixed.workbook, { sheet: 'Bilan', address: 'B2' })).toEqual({ value: 310 });
  const after = typed(fixed, 'B3', 206);
  const back = ended(takenBack(after, [], enginePorts));
  expect(draw(back.workbook, 'Bilan')).toBe(draw(typed(state, 'B3', 206).workbook, 'Bilan'));
  expect(viewOf(back).check.settled).toEqual([]);
  expect(viewOf(back).isToKeep).toBe(true); // the territory, that the plan had put in the workbook
  expect(viewOf(back).settings.settings.territory).toEqual(territory);
});

test('one table is written with those that it reads; the others stay to be written', () => {
  const state = askTables(settled(), ['A-2.2'], []);
  const tables = state.asked?.plan.sheets.map(({ table }) => table) ?? [];
  expect(tables).toEqual(expect.arrayContaining(['cover', 'A-2.2', 'lineage']));
  expect(tables).not.toContain('B-2.2');
  const written = viewOf(done(state));
  expect(
    written.tables.groups.flatMap((group) => group.tables).filter(({ state: is }) => is === 'to-write').length,
  ).toBeGreaterThan(2);
});

test('an origin tells source, text, label, steps, formula and who decided', () => {
  const state = settled();
  const origin = originOf(state.contract, { sheet: 'CCC A-1.3', address: 'G8' }, 'fr');
  expect(origin).toMatchObject({ code: 'A-1.3', follows: 'source', unit: 't CO₂e/an' });
  expect(origin?.sources.map(({ cell, text, label }) => [cell.text, text, label])).toEqual([
    ['Bilan!B4', '854', 'Transport routier'],
    ['Bilan!B5', '41', 'Autres transports'],
  ]);
  expect(origin?.decisions).toContain('«\u00a0Transport routier\u00a0»\u202f: reconnu par son nom.');
  expect(originOf(state.contract, { sheet: 'Bilan', address: 'B4' }, 'fr')).toBeNull();
});

describe('what is saved', () => {
  test('nothing, when nothing was done', () => {
    expect(savingPlans(opened(), enginePorts)).toEqual([]);
  });

  test('what was typed as one edit, what was written as its plan, and values of ours computed anew', () => {
    const written = done(askTables(typed(typed(settled(), 'B4', 800), 'B4', 860), undefined, []));
    const after = typed(written, 'B4', 900);
    const plans = savingPlans(after, enginePorts);
    expect(plans.map(({ edits, sheets }) => [edits.length, sheets.length > 0])).toEqual([
      [1, false],
      [0, true],
      [1, false],
      [expect.any(Number), false],
    ]);
    expect(plans[0]?.edits).toEqual([{ at: { sheet: 'Bilan', address: 'B4' }, from: 854, to: 860 }]);
    const anew = plans[3]?.edits ?? [];
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.every(({ fromFormula, toFormula }) => fromFormula !== undefined && fromFormula === toFormula)).toBe(
      true,
    );
  });
});
