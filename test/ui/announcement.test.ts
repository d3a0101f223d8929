import { announcement } from '../../src/ui/frame/announcement';
import { noFilter, type PaneState } from '../../src/ui/model/paneState';
import { speakingIn } from '../../src/ui/parts/speaking';
import { grid } from '../support/grid';
import { paneSubject, paneUntil } from '../support/paneSubject';

jest.setTimeout(60_000);

const book = () =>
  grid(`
    Métropole, émissions de GES (kt CO2e) | 2019
    Bâtiments                             | 515
    Transport routier                     | '854 kt
    Agriculture                           | 60`);

/** What is said aloud while something happens in the pane. */
async function heard(happens: (subject: ReturnType<typeof paneSubject>) => Promise<void>, isRead = true) {
  const subject = paneSubject(book());
  const { model, engine } = subject;
  if (isRead) await model.read();
  const said: string[] = [];
  let before: PaneState = model.snapshot();
  model.subscribe(() => {
    const now = model.snapshot();
    const text = announcement(before, now, 'excel', speakingIn('fr'));
    before = now;
    if (text !== null) said.push(text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' '));
  });
  await happens(subject);
  engine.end();
  return said;
}

test('a reading is told by quarters, then by what it found', async () => {
  const said = await heard(({ model }) => model.read(), false);
  expect(said.at(-1)).toMatch(/^Lecture terminée\. \d+ tableaux? reconnus?, \d+ libellés? à préciser\.$/);
  expect(said.slice(0, -1)).toEqual(['Lecture, 75 %.']);
});

test('an answer is told with what is left to settle', async () => {
  const said = await heard(async ({ model }) => {
    const [question] = model.snapshot().view?.read.questions ?? [];
    await model.answer([{ question: question?.key ?? '', meaning: question?.choices[0]?.meaning ?? '' }]);
  });
  expect(said).toEqual([
    expect.stringMatching(/retenu\. Encore \d+ questions?\.$|retenues?\. Encore \d+ questions?\.$/),
  ]);
});

test('a filter tells how many are left; a cell tells where it is shown', async () => {
  const said = await heard(async ({ model }) => {
    model.filter({ severity: 'blocking' });
    model.filter(noFilter);
    await model.show([{ sheet: 'Bilan', address: 'B3' }]);
  });
  expect(said).toEqual([
    expect.stringMatching(/^\d+ résultats?\.$/),
    expect.stringMatching(/^\d+ résultats?\.$/),
    'Excel montre Bilan!B3.',
  ]);
});

test('what was written is told; what blocks is left to its alert', async () => {
  const said = await heard(async ({ model, refuse }) => {
    refuse({ kind: 'host-silent', seconds: 60 });
    await model.write([]);
    await model.leave('retry');
  });
  expect(said).toEqual([expect.stringMatching(/^\d+ tableaux? écrits?\.$/)]);
});

test('what was done is not told again by a check that follows it', async () => {
  const said = await heard(async ({ model, type }) => {
    await model.write([]);
    type([{ at: { sheet: 'Bilan', address: 'B4' }, value: 61, formula: null }]);
    await paneUntil(model, ({ last }) => last === 'checked');
  });
  expect(said.filter((text) => /écrit/.test(text)).length).toBe(1);
});

test('a check is told only when its counts change', async () => {
  const said = await heard(async ({ model, type }) => {
    const typed = (value: number) => type([{ at: { sheet: 'Bilan', address: 'B4' }, value, formula: null }]);
    typed(61);
    await paneUntil(model, ({ last }) => last === 'checked');
  });
  expect(said).toEqual([]);
});
