import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localRulesProblem } from '../../src/app/localRulesProblem';
import type { LocalRules } from '../../src/domain/localRules';
import { localRulesSchema } from '../../src/schema/localRules';
import { checkSchema } from '../../src/schema/results';
import { ran } from '../support/machine';

const csv = ['GES (tCO2e);2018;2019', 'Périmètre : Rivemont Métropole;;', 'Résidentiel;10;11', 'Tertiaire;30;31'].join(
  '\n',
);
const why = 'parc de logements';
const file = (rules: object = {}) =>
  JSON.stringify({
    version: 1,
    name: 'Groupe miroir 2026',
    figures: [{ indicator: 'ghg-residentiel', unit: 'tCO2e/an', max: 10, why }],
    ...rules,
  });

const local = async (line: string, files: Parameters<typeof ran>[1]) => {
  const { out, error } = await ran(`check ${line} --json`, files);
  if (out === '') throw new Error(error);
  return checkSchema.parse(JSON.parse(out)).findings.filter(({ ruleId }) => ruleId.startsWith('local-'));
};

test('local rules speak beside the others, in the words of their file, and are kept in the workbook', async () => {
  const files = { 'ges.csv': csv, 'regles.json': file() };
  const [found, ...more] = await local('ges.csv --rules regles.json', files);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: 'warning', at: { sheet: 'ges', address: 'C3' }, data: { asked: why } });
  const { disk } = await ran('build ges.csv --rules regles.json --out o.xlsx', files);
  expect((await local('o.xlsx', { 'o.xlsx': disk.get('o.xlsx') ?? '' })).length).toBe(1);
});

test('a rule may weigh differently in each stage', async () => {
  const level = { draft: 'information', ready: 'warning' };
  const rules = file({ figures: [{ indicator: 'ghg-residentiel', unit: 'tCO2e/an', max: 10, why, level }] });
  const files = { 'ges.csv': csv, 'regles.json': rules };
  expect((await local('ges.csv --rules regles.json', files))[0]?.severity).toBe('information');
  expect((await local('ges.csv --rules regles.json --stage ready', files))[0]?.severity).toBe('warning');
});

test.each([
  [{ figures: [{ indicator: 'ges', unit: 'tCO2e/an', max: 1, why }] }, 'figures, règle 1 : « ges »'],
  [{ figures: [{ indicator: 'ghg-total', unit: 'GWh/an', max: 1, why }] }, 'tCO2e/an'],
  [{ budgets: [{ min: 5, max: 1, why }] }, 'budgets, règle 1'],
  [{ budgets: [{ min: 5, why }, { why }] }, 'budgets, règle 2'],
  [{ fields: [{ field: 'pilote', why }] }, '"lead"'],
  [{ fields: [{ field: 'lead' }] }, 'fields.why'],
  [{ figures: [{ indicator: 'ghg-total', unit: 'tCO2e/an', maxi: 1, why }] }, 'figures.max'],
  [{ budgets: [{ max: '1 M€', why }] }, 'budgets.max'],
  [{ seuils: [] }, 'fields, figures, budgets'],
  [{ version: 2 }, 'plus récente'],
])('%j is refused, with its place and what to write', async (rules, said) => {
  const { code, error } = await ran('check ges.csv --rules r.json', { 'ges.csv': csv, 'r.json': file(rules) });
  expect([code, error]).toEqual([2, expect.stringContaining(said)]);
});

test('a file that is no JSON is refused with its line', async () => {
  const { code, error } = await ran('check ges.csv --rules r.json', {
    'ges.csv': csv,
    'r.json': '{\n"version": 1,,\n}',
  });
  expect([code, error]).toEqual([2, expect.stringContaining('ligne 2')]);
});

test('the example of the help page is a file of local rules', () => {
  const page = readFileSync(join(__dirname, '../../assets/help/local-rules.fr.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const rules: LocalRules = localRulesSchema.parse(JSON.parse(example));
  expect(localRulesProblem(rules, 'example.json')).toBeNull();
});
