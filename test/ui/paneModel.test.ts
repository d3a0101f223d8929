import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { done, failed } from '../../src/domain/result';
import { positionOf } from '../../src/domain/cell';
import { formulaAt, sheetNamed, valueAt } from '../../src/domain/workbook';
import type { LiveHost } from '../../src/ports/workbookHost';
import type { Mending } from '../../src/ui/model/surroundings';
import { draw, grid } from '../support/grid';
import { liveMemory } from '../support/liveMemory';
import { paneSubject, paneUntil } from '../support/paneSubject';

jest.setTimeout(60_000);

/** An inventory that makes tables, numbers written as text, and labels to settle. */
const bilan = () =>
  grid(`
    Métropole, émissions de GES (kt CO2e) | 2019     | 2022
    Résidentiel                           | 310      | 298
    Bâtiments                             | 515      | 488
    Transport routier                     | '854     | '801
    Agriculture                           | 60       | 58
    Déchets                               | 74       | 70
    Industrie hors branche énergie        | 518      | 500`);
const edited = (address: string, value: number) => [{ at: { sheet: 'Bilan', address }, value, formula: null }];

const subjects: ReturnType<typeof paneSubject>[] = [];
const open = (...args: Parameters<typeof paneSubject>) => {
  const subject = paneSubject(...args);
  subjects.push(subject);
  return subject;
};
afterEach(() => subjects.splice(0).forEach(({ engine }) => engine.end()));

const read = async (...args: Parameters<typeof paneSubject>) => {
  const subject = open(...args);
  await subject.model.read();
  const { view } = subject.model.snapshot();
  if (view === null) throw new Error(subject.model.snapshot().message?.text ?? 'nothing was read');
  return { ...subject, state: subject.model.snapshot, view };
};

const fixed = async () => {
  const subject = await read(bilan());
  const group = subject.view.check.groups.find(({ fixable }) => fixable > 0);
  await subject.model.previewFix(group?.key ?? '');
  await subject.model.fix(group?.key ?? '');
  return { ...subject, group };
};

const cut = () => {
  const mended: string[] = [];
  const mending: Mending = {
    pending: async () => done(mended.length === 0 ? { written: 2, total: 5 } : null),
    resume: async () => {
      mended.push('resumed');
      return done(null);
    },
    undo: async () => {
      mended.push('undone');
      return done({ left: [] });
    },
  };
  return { mending: () => mending, isKnown: async () => true, done: mended };
};

describe('reading', () => {
  test('shows steps and places, then what was understood; the foot tells when', async () => {
    const { model } = open(bilan());
    const works: string[] = [];
    model.subscribe(() =>
      works.push(`${model.snapshot().work?.step ?? ''} ${model.snapshot().work?.place?.sheet ?? ''}`),
    );
    await model.read();
    expect(works).toEqual(expect.arrayContaining(['find-sheets ', 'read-cells Bilan', 'understand Bilan']));
    const { view, work, message, times, last, place } = model.snapshot();
    expect([view?.read.counts.sheets, work, message, place]).toEqual([1, null, null, 'read']);
    expect([times.read, last]).toEqual(['14\u00a0h\u00a032', 'read']);
  });

  test('« Annuler » stops within 200 ms though the host is busy, and what comes late is of no reading', async () => {
    const { model, hold } = open(bilan());
    const release = hold();
    const reading = model.read();
    await paneUntil(model, ({ work }) => work !== null);
    const asked = Date.now();
    model.cancel();
    await reading;
    expect(Date.now() - asked).toBeLessThan(200);
    expect(model.snapshot()).toMatchObject({ view: null, work: null });
    expect(model.snapshot().message).toEqual({
      tone: 'information',
      text: 'Lecture arrêtée. Rien n’a été modifié.',
      actions: ['dismiss'],
    });
    release();
    await model.leave('dismiss');
    await model.read();
    expect(model.snapshot()).toMatchObject({ message: null, view: { read: { counts: { sheets: 1 } } } });
  });

  test('a place that is asked for while the workbook is first read is where the pane opens', async () => {
    const { model, hold } = open(bilan());
    const release = hold();
    const reading = model.read();
    await paneUntil(model, ({ work }) => work !== null);
    model.go('tables');
    release();
    await reading;
    expect(model.snapshot()).toMatchObject({ place: 'tables', page: null, work: null });
  });

  test('the silence of Excel is told while it lasts, and the work goes on', async () => {
    const { host } = liveMemory(bilan());
    const answers: (() => void)[] = [];
    const late: LiveHost['stream'] = async (sink, watch) => {
      watch?.onSilence?.(true);
      await new Promise<void>((go) => answers.push(go));
      watch?.onSilence?.(false);
      return host.stream(sink, watch);
    };
    const { model } = open(bilan(), { host: () => ({ ...host, stream: late }) });
    const reading = model.read();
    expect((await paneUntil(model, ({ work }) => work?.isSilent === true)).work?.isSilent).toBe(true);
    model.wait();
    expect(model.snapshot().work).toMatchObject({ is: 'reading', isSilent: false });
    answers.forEach((answer) => answer());
    await reading;
    expect(model.snapshot()).toMatchObject({ work: null, message: null });
  });

  test('« Annuler » during a writing says so until Excel has answered, then that nothing is written', async () => {
    const { host } = liveMemory(bilan());
    const answers: (() => void)[] = [];
    const apply: LiveHost['apply'] = async (_, watch) => {
      watch?.onSilence?.(true);
      await new Promise<void>((go) => answers.push(go));
      return watch?.signal?.aborted === true ? failed({ kind: 'cancelled' }) : done({ cellsWritten: 0, sheets: [] });
    };
    const { model } = await read(bilan(), { host: () => ({ ...host, apply }) });
    const writing = model.write([]);
    await paneUntil(model, ({ work }) => work?.isSilent === true);
    model.cancel();
    expect(model.snapshot().work).toMatchObject({ is: 'writing', isStopping: true });
    answers.forEach((answer) => answer());
    await writing;
    expect(model.snapshot()).toMatchObject({ work: null, message: { text: 'Annulé. Rien n’est écrit.' } });
  });

  test('what the reading could not know is one line of Lire, and stops nothing', async () => {
    const unknown = 'Cette version d’Excel ne dit pas quelles cellules sont fusionnées : vérifiez.';
    const { view } = await read({ ...bilan(), remarks: [unknown] });
    expect(view.read.remarks).toEqual([unknown.replace(' :', '\u202f:')]);
    expect(view.read.counts.tables).toBe(1);
  });

  test('an example that cannot be fetched, or that Excel does not open, is told', async () => {
    const answers = [null, failed({ kind: 'cell-being-edited' } as const), done(null)];
    const { model } = open(bilan(), { openExample: async () => answers.shift() ?? null });
    await model.openExample?.();
    expect(model.snapshot().message).toMatchObject({ tone: 'information', actions: ['dismiss'] });
    expect(model.snapshot().message?.text).toMatch(/^L’exemple n’a pas pu être chargé/);
    await model.leave('dismiss');
    await model.openExample?.();
    expect(model.snapshot().message).toMatchObject({ actions: ['retry'] });
    await model.leave('retry');
    expect([model.snapshot().message, answers]).toEqual([null, []]);
  });

  test('what is asked twice is done once', async () => {
    const { model } = open(bilan());
    let readings = 0;
    let was: unknown = null;
    model.subscribe(() => {
      const { work } = model.snapshot();
      if (work !== null && was === null) readings += 1;
      was = work;
    });
    await Promise.all([model.read(), model.read()]);
    expect(readings).toBe(1);
  });

  test('a refusal says what to do; trying again goes on; after two, reloading is offered', async () => {
    const { model, refuse, reloads } = open(bilan());
    refuse({ kind: 'cell-being-edited' }, { kind: 'cell-being-edited' });
    await model.read();
    expect(model.snapshot().message).toMatchObject({ tone: 'information', actions: ['retry'] });
    expect(model.snapshot().message?.text).toMatch(/^Une cellule est en cours de saisie/);
    await model.leave('retry');
    expect(model.snapshot().message?.actions).toEqual(['retry', 'reload']);
    await model.leave('retry');
    expect(model.snapshot()).toMatchObject({ message: null, view: { memory: 'none' } });
    await model.leave('reload');
    expect(reloads()).toBe(1);
  });

  test('before any workbook a problem is told in the language of the pane', async () => {
    const { model, refuse } = open(bilan(), {
      tastes: { get: (name) => (name === 'language' ? 'en' : null), set: () => undefined },
    });
    refuse({ kind: 'other-workbook-in-front' });
    await model.read();
    expect(model.snapshot().message?.text).toMatch(/^Another workbook is in front/);
  });

  test('a workbook that was prepared here is read at once, and opens where it was left', async () => {
    const first = await read(bilan());
    await first.model.write([]);
    const again = open(first.workbook(), { isKnown: async () => true });
    again.tastes.set('place', 'tables');
    await again.model.start();
    expect(again.model.snapshot()).toMatchObject({ place: 'tables', view: { memory: 'kept' } });
  });

  test('another workbook waits for the officer', async () => {
    const { model } = open(bilan(), { isKnown: async () => false });
    await model.start();
    expect(model.snapshot()).toMatchObject({ view: null, message: null });
  });

  test('a fault of ours is told without a figure, with a detail to hand on', async () => {
    const { model, engine, copied } = open(bilan());
    engine.end();
    const broken = { ...engine, ask: async () => Promise.reject(new Error('an answer of another shape')) };
    const subject = open(bilan(), { engine: broken });
    await subject.model.read();
    const { message, work } = subject.model.snapshot();
    expect([work, message?.tone, message?.actions]).toEqual([null, 'blocking', ['copyDetail', 'reload']]);
    await subject.model.leave('copyDetail');
    expect([copied, subject.copied]).toEqual([[], ['Error: an answer of another shape']]);
    expect(subject.model.snapshot().message).not.toBeNull();
    void model;
  });
});

describe('deciding', () => {
  test('an answer is kept at once and can be undone', async () => {
    const { model, state, view } = await read(bilan());
    const question = view.read.questions.find(({ title }) => title.includes('Bâtiments'));
    await model.answer([{ question: question?.key ?? '', meaning: question?.choices[0]?.meaning ?? '' }]);
    expect(state().view?.done).toMatchObject({ kind: 'answered', name: 'Bâtiments', canTakeBack: true });
    await model.undo();
    expect(state().view?.done?.kind).toBe('withdrawn');
    expect(state().view?.read.counts.questions).toBe(view.read.counts.questions);
  });

  test('what is decided bears the day, and the name that the officer typed', async () => {
    const { model, state, view, tastes } = await read(bilan());
    const [{ key = '', choices = [] } = {}] = view.read.questions;
    const answered = () => state().view?.read.understood.find(({ kind }) => kind === 'answered')?.labels ?? [];
    await model.answer([{ question: key, meaning: choices[0]?.meaning ?? '' }]);
    expect(answered().map(({ decided }) => decided)).toContainEqual(
      expect.stringMatching(/^Décidé le \d+ \S+ \d{4}\.$/),
    );
    model.sign(' Marie Durand ');
    expect(tastes.get('signature')).toBe('Marie Durand');
    await model.acceptSure();
    expect(answered().map(({ decided }) => decided)).toContainEqual(
      expect.stringMatching(/^Décidé par Marie Durand le /),
    );
  });

  test('cells that a question is about are pointed at; where they cannot be, nothing is said', async () => {
    const { model, state, refuse, shown } = await read(bilan());
    await model.point([{ sheet: 'Bilan', address: 'A2' }]);
    expect(shown()).toEqual([{ sheet: 'Bilan', address: 'A2' }]);
    refuse({ kind: 'hidden-sheet', sheet: 'Bilan' });
    await model.point([{ sheet: 'Bilan', address: 'A3' }]);
    expect(state().message).toBeNull();
  });

  test('sure labels are accepted in one step; a search finds other meanings; more labels are asked for', async () => {
    const { model, state, view } = await read(bilan());
    const question = view.read.questions.find(({ isOpen }) => isOpen);
    expect((await model.search(question?.key ?? '', 'tertiaire')).length).toBeGreaterThan(0);
    expect((await model.moreLabels('sure', 0, 3)).length).toBe(3);
    await model.acceptSure();
    expect(state().view?.done?.kind).toBe('accepted');
  });

  test('settings tell their effect first, are kept, and can be undone', async () => {
    const { model, state } = await read(bilan());
    const change = { territory: { name: 'Rivemont', level: 'epci', siren: '200000008' }, baselineYear: 2022 } as const;
    expect((await model.settingsEffect(change))?.tables).toBeGreaterThan(0);
    await model.settings(change);
    expect(state().view?.territory).toBe('Rivemont');
    await model.undo();
    expect(state().view?.territory).not.toBe('Rivemont');
  });

  test('language and theme are tastes of the pane; the view follows the language', async () => {
    const { model, state, tastes } = await read(bilan());
    await model.speak('en');
    model.wear('dark');
    expect([tastes.get('language'), tastes.get('theme'), state().theme]).toEqual(['en', 'dark', 'dark']);
    expect(state().view?.read.questions[0]?.effect).toMatch(/Effect/);
  });

  test('the matching goes to a file and comes back; a file that is not one is refused', async () => {
    const { model, state, files } = await read(bilan());
    await model.exportMapping('correspondance.json');
    const text = new TextDecoder().decode(files.get('correspondance.json'));
    await model.importMapping('correspondance.json', text);
    expect(state().message).toBeNull();
    await model.importMapping('autre.json', '{');
    expect(state().message).toMatchObject({ tone: 'blocking', actions: ['dismiss'] });
    expect(state().message?.text).toMatch(/autre\.json/);
  });
});

describe('pages', () => {
  test('settings go back to the page that they were opened from', async () => {
    const { model, state } = await read(bilan());
    model.go('check');
    const group = state().view?.check.groups.find(({ fixable }) => fixable > 0);
    await model.previewFix(group?.key ?? '');
    model.open({ is: 'settings' });
    model.back();
    expect(state().page?.is).toBe('fix');
    model.back();
    expect(state()).toMatchObject({ page: null, place: 'check' });
  });

  test('a written table lists its figures; one leads to its origin and back; a cell without one says so', async () => {
    const { model, state, shown } = await read(bilan());
    await model.write([]);
    const lines = state().view?.tables.groups.flatMap(({ tables }) => tables) ?? [];
    const line = lines.find(({ table }) => table === 'A-1.3');
    if (line === undefined) throw new Error('no inventory');
    await model.openTable(line);
    const page = state().page;
    expect([page?.is, shown()]).toEqual(['table', [line.cell?.at]]);
    const [figure] = page?.is === 'table' ? page.figures.figures : [];
    expect(figure?.value).toMatch(/\d/);
    await model.origin(figure?.cell.at ?? { sheet: '', address: 'A1' });
    expect(state().page).toMatchObject({ is: 'origin', origin: { cell: figure?.cell } });
    model.back();
    expect(state().page).toBe(page);
    await model.origin({ sheet: 'Bilan', address: 'A1' });
    expect(state().message?.text).toMatch(/^Cette cellule n’a pas d’origine/);
  });

  test('what was said of one screen is not said on another; what stops something stays', async () => {
    const { model, state, refuse } = await read(bilan());
    await model.origin({ sheet: 'Bilan', address: 'A1' });
    model.go('tables');
    expect(state().message).toBeNull();
    refuse({ kind: 'protected-workbook' });
    await model.write([]);
    model.go('check');
    expect(state().message?.tone).toBe('warning');
  });

  test('a point on a blank cell of ours offers no origin; one on a figure does', async () => {
    const { model, state } = await read(bilan());
    await model.write([]);
    const points = (state().view?.check.groups ?? []).flatMap(({ findings }) => findings);
    const shown: boolean[] = [];
    for (const { cell } of points) {
      model.open({ is: 'settings' });
      if (cell !== null) await model.origin(cell.at);
      shown.push(state().page?.is === 'origin');
    }
    expect(shown).toEqual(points.map(({ hasOrigin }) => hasOrigin));
    expect(points.some(({ cell, hasOrigin }) => cell?.at.sheet.startsWith('CCC') === true && !hasOrigin)).toBe(true);
  });

  test('the filter stays when the officer goes elsewhere and comes back', async () => {
    const { model, state } = await read(bilan());
    model.filter({ severity: 'warning' });
    model.go('tables');
    model.go('check');
    expect(state().filter).toEqual({ severity: 'warning', sheet: null, text: '' });
    model.goToFindings({ severity: 'blocking', sheet: null, text: '' });
    expect(state()).toMatchObject({ place: 'check', filter: { severity: 'blocking' } });
  });
});

describe('in the workbook', () => {
  test('a fix is written, the page goes back, and it can be put back later', async () => {
    const { model, state, workbook, group } = await fixed();
    expect(state()).toMatchObject({ page: null, last: 'written', isUnsaved: true });
    expect(state().view?.done).toMatchObject({ kind: 'fixed', canTakeBack: true });
    expect(state().view?.check.groups.map(({ key }) => key)).not.toContain(group?.key);
    expect(draw(workbook(), 'Bilan')).not.toMatch(/'854/);
    await model.putBack(state().view?.check.settled[0]?.id ?? '');
    expect(draw(workbook(), 'Bilan')).toMatch(/'854/);
    expect(state()).toMatchObject({ last: 'checked', doneIn: 'read' });
  });

  test('the foot does not say « Écrit » of a fix that was just undone', async () => {
    const { model, state } = await fixed();
    await model.undo();
    expect([state().last, state().view?.done?.kind]).toEqual(['checked', 'undone']);
  });

  test('a write that is refused has written nothing, and is tried again', async () => {
    const { model, state, workbook, refuse } = await read(bilan());
    refuse({ kind: 'protected-workbook' });
    await model.write([]);
    expect(state().message).toMatchObject({ tone: 'warning', actions: ['retry', 'dismiss'] });
    expect(workbook().sheets.map(({ name }) => name)).toEqual(['Bilan']);
    await model.leave('retry');
    expect(state()).toMatchObject({ message: null, view: { done: { kind: 'written' } } });
    expect(workbook().sheets.length).toBeGreaterThan(1);
  });

  test('a cell that changed meanwhile stops a write: it can be seen, or all read again', async () => {
    const { model, state, refuse, shown } = await read(bilan());
    const at = { sheet: 'Bilan', address: 'B4' };
    refuse({ kind: 'cell-changed', at });
    await model.write([]);
    expect(state().message).toMatchObject({ tone: 'warning', actions: ['readAgain', 'showCells'], cells: [at] });
    await model.leave('showCells');
    expect([shown(), state().shown?.cells]).toEqual([[at], [at]]);
  });

  test('tables are written, and the writing taken back', async () => {
    const { model, state, workbook } = await read(bilan());
    await model.previewTables();
    expect(state()).toMatchObject({ place: 'tables', page: { is: 'preview' } });
    await model.write([]);
    expect(state().view?.done).toMatchObject({ kind: 'written', canTakeBack: true });
    expect(sheetNamed(workbook(), 'CCC A-1.3')).toBeDefined();
    await model.undo();
    expect(state().view?.done?.kind).toBe('undone');
    expect(workbook().sheets.map(({ name }) => name)).toEqual(['Bilan']);
  });

  test('a copy says what is lost by typing in it, and how many cells taking it again changes', async () => {
    const { model, state, type } = await read(bilan());
    const other = grid('Consommation d’énergie (GWh) | 2019\nRésidentiel | 2891\nTertiaire | 1301');
    const offered = async () => {
      await model.offerFile('energie.xlsx', newWorkbookBytes(other));
      const page = state().page;
      return page?.is === 'take' ? page.offer : null;
    };
    await model.take((await offered())?.sha256 ?? '', ['Bilan']);
    const copy = state().view?.read.taken[0]?.sheets[0]?.name ?? '';
    const line = state().view?.read.sheets.find(({ name }) => name === copy);
    expect(line?.notes.join()).toMatch(/^Copie de energie\.xlsx\. Ce que vous y tapez sera remplacé/);
    expect((await offered())?.sheets[0]?.copy).toEqual({ name: copy, changes: 0 });
    type([{ at: { sheet: copy, address: 'B2' }, value: 2_900, formula: null }]);
    await paneUntil(model, ({ last }) => last === 'checked');
    expect((await offered())?.sheets[0]?.copy).toEqual({ name: copy, changes: 1 });
  });

  test('a sheet of another workbook is offered, copied, and taken back', async () => {
    const { model, state, workbook } = await read(bilan());
    const other = newWorkbookBytes(grid('Consommation d’énergie (GWh) | 2019\nRésidentiel | 2891\nTertiaire | 1301'));
    await model.offerFile('energie.xlsx', other.slice());
    const page = state().page;
    const offer = page?.is === 'take' ? page.offer : null;
    expect(offer?.sheets.map(({ isProposed }) => isProposed)).toEqual([true]);
    await model.take(offer?.sha256 ?? '', ['Bilan']);
    expect(state().view?.read.taken.map(({ file }) => file)).toEqual(['energie.xlsx']);
    await model.undo();
    expect(workbook().sheets.length).toBe(1);
    model.go('tables');
    await model.offerFile('energie.xlsx', other.slice());
    await model.take(offer?.sha256 ?? '', ['Bilan']);
    expect(state()).toMatchObject({ place: 'tables', doneIn: 'tables', view: { done: { kind: 'taken' } } });
    await model.offerFile('image.xlsx', new Uint8Array([1, 2, 3]));
    expect(state().message?.text).toMatch(/^image\.xlsx/);
  });
});

describe('what happens meanwhile', () => {
  test('a typed cell is followed at once; a colleague is named', async () => {
    const { model, state, type } = await read(bilan());
    type(edited('B2', 320));
    await paneUntil(model, ({ last }) => last === 'checked');
    expect(state()).toMatchObject({ waiting: null, message: null, isUnsaved: true });
    type(edited('B2', 330), 'colleague');
    await paneUntil(model, ({ message }) => message !== null);
    expect(state().message?.text).toMatch(/^Un collègue a modifié/);
  });

  test('what the sheet computes again as it was is no check: the foot still says when it was written', async () => {
    const { model, state, type, workbook, engine } = await read(bilan());
    await model.write([]);
    const { view } = state();
    const at = (await model.moreFigures('A-1.3', 0, 1))[0]?.cell.at ?? { sheet: '', address: '' };
    const sheet = sheetNamed(workbook(), at.sheet);
    if (sheet === undefined) throw new Error('no table');
    const { row, col } = positionOf(at.address);
    const value = Number(valueAt(sheet, row, col)) * (1 + 1e-12); // another engine's last digits
    type([{ at, value, formula: formulaAt(sheet, row, col) }]);
    await engine.ask('coverage', {}); // asked after the change: both are answered in turn
    expect([state().last, state().view === view]).toEqual(['written', true]);
    type([{ at, value: value * 2, formula: null }]);
    await paneUntil(model, ({ last }) => last === 'checked');
    expect(state().last).toBe('checked');
  });

  test('what was written can still be taken back once a cell was typed, or computed again', async () => {
    const { model, state, type, workbook } = await read(bilan());
    await model.write([]);
    type(edited('B2', 320));
    await paneUntil(model, ({ last }) => last === 'checked');
    expect(state().view?.done).toMatchObject({ kind: 'written', canTakeBack: true });
    await model.undo();
    expect(workbook().sheets.map(({ name }) => name)).toEqual(['Bilan']);
  });

  test('what a colleague types in a table of ours between the preview and the writing stays', async () => {
    const { model, state, type, workbook } = await read(bilan());
    await model.write([]);
    type(edited('B2', 320));
    await paneUntil(model, ({ last }) => last === 'checked');
    const at = (await model.moreFigures('A-1.3', 0, 1))[0]?.cell.at ?? { sheet: '', address: '' };
    await model.previewTables();
    type([{ at, value: 12_345, formula: null }], 'colleague');
    await paneUntil(model, ({ waiting }) => waiting !== null);
    await model.write([]);
    expect(state().message).toBeNull();
    const { row, col } = positionOf(at.address);
    const after = sheetNamed(workbook(), 'CCC A-1.3');
    expect(after && valueAt(after, row, col)).toBe(12_345);
  });

  test('results that would move the list under her focus wait for « Actualiser »', async () => {
    const { model, state, view, type, setInList } = await read(bilan());
    setInList(true);
    type(edited('B2', 3_100_000));
    await paneUntil(model, ({ waiting }) => waiting !== null);
    expect(state().view).toBe(view);
    await model.refresh();
    expect(state().waiting).toBeNull();
    expect(state().view).not.toBe(view);
  });

  test('they wait behind an open page too, and are there on the way back', async () => {
    const { model, state, view, type } = await read(bilan());
    model.open({ is: 'settings' });
    type(edited('B2', 320));
    await paneUntil(model, ({ waiting }) => waiting !== null);
    model.back();
    expect([state().waiting, state().view === view]).toEqual([null, false]);
  });

  test('« Actualiser » reads again where nothing waits: events may be missed', async () => {
    const { model, state, view } = await read(bilan());
    await model.refresh();
    expect(state().view).not.toBe(view);
    expect(state().last).toBe('read');
  });

  test('rows that moved ask for another reading', async () => {
    const { model, state, shake } = await read(bilan());
    shake();
    expect(state().message).toMatchObject({ tone: 'warning', actions: ['readAgain'] });
    await model.leave('readAgain');
    expect(state().message).toBeNull();
  });

  test('a sheet that is gone is said when its cell is asked for', async () => {
    const { model, state } = await read(bilan());
    await model.show([{ sheet: 'Ancienne', address: 'A1' }]);
    expect(state().message).toMatchObject({ tone: 'warning', actions: ['readAgain'] });
  });
});

describe('a write that was cut', () => {
  test.each([
    ['resumeWriting', 'resumed'],
    ['undoCut', 'undone'],
  ] as const)('is told before anything else, and %s mends it, then reads', async (way, how) => {
    const around = cut();
    const { model } = open(bilan(), { mending: around.mending, isKnown: around.isKnown });
    await model.start();
    expect(model.snapshot()).toMatchObject({
      view: null,
      message: { tone: 'blocking', actions: ['resumeWriting', 'undoCut'] },
    });
    expect(model.snapshot().message?.text).toMatch(/2 feuilles sur 5/);
    await model.leave(way);
    expect([around.done, model.snapshot().message]).toEqual([[how], null]);
    expect(model.snapshot().view).not.toBeNull();
  });
});
