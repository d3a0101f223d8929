import { grid } from '../support/grid';
import { paneSubject } from '../support/paneSubject';

jest.setTimeout(60_000);

/** An inventory whose offices grow a thousand times in a year, twice. */
const bilan = (offices = 31_000) =>
  grid(`
    Secteur (tCO2e)   | 2016 | 2017
    Résidentiel       | 10   | 11
    Tertiaire         | 30   | ${offices}
    Transport routier | 40   | 41
    Déchets           | 1    | 1`);

const subjects: ReturnType<typeof paneSubject>[] = [];
afterEach(() => subjects.splice(0).forEach(({ engine }) => engine.end()));

const RULE = 'scale-jump';
const TEXT = 'Nouveau quartier de bureaux en 2017.';

async function read() {
  const subject = paneSubject(bilan());
  subjects.push(subject);
  subject.tastes.set('signature', 'Marie Durand');
  const { model } = subject;
  await model.read();
  const check = () => model.snapshot().view!.check; // a workbook was read
  const group = () => check().groups.find(({ ruleId }) => ruleId === RULE)!; // its rule stands here
  return { ...subject, check, group };
}

test('one sentence for all the points of a cause: it is justified, counted no more, and taken back', async () => {
  const { model, check, group } = await read();
  const waiting = check().toJustify;
  await model.justify(group().key, TEXT);
  expect(group().state).toBe('justified');
  expect(group().findings.map(({ justified }) => justified)).toEqual(
    group().findings.map(() => ({
      text: TEXT,
      decided: 'Décidé par Marie Durand le 23 novembre 2026.',
      isToReview: false,
    })),
  );
  expect(check().toJustify).toBe(waiting - 1);
  expect(model.snapshot().view).toMatchObject({ isToKeep: true, done: { kind: 'justified', count: group().count } });
  await model.justify(group().key, '');
  expect([group().state, check().toJustify]).toEqual(['open', waiting]);
});

test('a sentence for one cell leaves the others of its cause open; « Annuler ce choix » takes it away', async () => {
  const { model, group } = await read();
  const [first] = group().findings;
  await model.justify(group().key, TEXT, first?.cell?.at);
  expect(group().findings.map(({ justified }) => justified?.text ?? null)).toEqual([TEXT, null]);
  expect(group().state).toBe('open');
  await model.undo();
  expect(group().findings.map(({ justified }) => justified)).toEqual([null, null]);
});

test('once the figure has changed, the sentence stays and is to review; as it was again, it holds again', async () => {
  const { model, group, check, engine } = await read();
  const waiting = check().toJustify;
  await model.justify(group().key, TEXT);
  const typed = async (value: number) => {
    const cells = [{ at: { sheet: 'Bilan', address: 'C3' }, value, formula: null }];
    const answer = await engine.ask('changed', { cells });
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value.check;
  };
  const changed = await typed(33_000);
  expect(changed.groups.find(({ ruleId }) => ruleId === RULE)).toMatchObject({ state: 'to-review' });
  expect(changed.toJustify).toBe(waiting);
  expect((await typed(31_000)).groups.find(({ ruleId }) => ruleId === RULE)).toMatchObject({ state: 'justified' });
});

test('it goes into the workbook with what is written next, and comes back when the workbook is read again', async () => {
  const { model, group, check } = await read();
  await model.justify(group().key, TEXT);
  await model.previewTables();
  await model.write([], undefined);
  expect(model.snapshot().view?.isToKeep).toBe(false);
  await model.read();
  expect(group()).toMatchObject({ state: 'justified' });
  expect(check().groups.every(({ severity, state }) => severity !== 'blocking' || state === 'open')).toBe(true);
});

test('a blocking point takes no sentence', async () => {
  const subject = paneSubject(
    grid(`
      Secteur (tCO2e)   | 2016 | 2017
      Résidentiel       | 10   | -11
      Tertiaire         | 30   | 31`),
  );
  subjects.push(subject);
  await subject.model.read();
  const blocking = () => subject.model.snapshot().view?.check.groups.find(({ severity }) => severity === 'blocking');
  const key = blocking()?.key;
  expect(key).toBeDefined();
  await subject.model.justify(key ?? '', TEXT);
  expect(blocking()?.findings.every(({ justified }) => justified === null)).toBe(true);
});
