import { grid } from '../support/grid';
import { paneSubject } from '../support/paneSubject';

jest.setTimeout(60_000);

const subjects: ReturnType<typeof paneSubject>[] = [];
afterEach(() => subjects.splice(0).forEach(({ engine }) => engine.end()));

const rules = JSON.stringify({
  version: 1,
  name: 'Groupe miroir 2026',
  figures: [{ indicator: 'ghg-residentiel', unit: 'tCO2e/an', max: 10, why: 'parc de logements' }],
});

async function read() {
  const subject = paneSubject(
    grid(`
      Secteur (tCO2e)   | 2016 | 2017
      Résidentiel       | 10   | 11
      Tertiaire         | 30   | 31`),
  );
  subjects.push(subject);
  await subject.model.read();
  const state = subject.model.snapshot;
  const local = () => state().view?.check.groups.filter(({ ruleId }) => ruleId.startsWith('local-')) ?? [];
  return { ...subject, state, local };
}

test('a file of local rules is checked at once, told in the settings, and taken away again', async () => {
  const { model, state, local } = await read();
  await model.importRules('regles.json', rules);
  expect(local()).toMatchObject([{ ruleId: 'local-figure-outside', count: 1 }]);
  expect(state().view?.settings.settings.localRules?.name).toBe('Groupe miroir 2026');
  await model.leaveRules();
  expect([local(), state().view?.settings.settings.localRules]).toEqual([[], undefined]);
});

test('a file that does not fit says where and what is expected; nothing changes', async () => {
  const { model, state, local } = await read();
  await model.importRules('regles.json', rules.replace('tCO2e/an', 'GWh/an'));
  expect(state().message?.text).toContain('regles.json : figures, règle 1');
  expect(local()).toEqual([]);
});
