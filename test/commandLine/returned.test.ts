import { equivalentsOf } from '../../src/catalogue/equivalents';
import { lists } from '../../src/catalogue/frameworks/lists';
import { sectors } from '../../src/catalogue/sectors';
import type { Framework } from '../../src/domain/equivalent';
import { returnSchema } from '../../src/schema/coverage';
import { ran } from '../support/machine';

const EIGHT = sectors.filter(({ kind }) => kind === 'sector').map(({ id }) => id);
const SHARED_GASES = ['nox', 'pm25', 'covnm', 'so2', 'nh3'];
const totals = ['ghg-total', 'energy-total', ...SHARED_GASES.map((gas) => `air-${gas}-total`)];
const bySector = ['ghg', 'energy', ...SHARED_GASES.map((gas) => `air-${gas}`)].flatMap((family) =>
  EIGHT.map((sector) => `${family}-${sector}`),
);
const shared = [...totals, ...bySector];

/** A figure of the core for each, no two alike within a family, and of one size. */
const coreOf = (indicator: string): number => {
  const place = shared.indexOf(indicator);
  return indicator.startsWith('ghg') ? 400_000 + place * 1000 : 2000 + place * 10;
};
/** What a framework writes for a figure of the core: TETE counts emissions in kilotonnes. Worked out by hand. */
const writtenIn = (framework: Framework, indicator: string): number =>
  framework === 'tete-cae' && indicator.startsWith('ghg') ? coreOf(indicator) / 1000 : coreOf(indicator);

const identifierOf = (indicator: string, framework: Framework): string | undefined =>
  equivalentsOf(indicator).find((one) => one.framework === framework && one.relation !== 'part-of')?.identifier;

/** A framework's own list, as a workbook of the city holds it. */
function listOf(framework: Framework): string {
  const rows = shared.flatMap((indicator) => {
    const listed = lists[framework].find(({ id }) => id === identifierOf(indicator, framework));
    if (listed === undefined) return [];
    return [
      `${listed.id};"${listed.title.replaceAll('"', '""')}";${listed.unit};Collectivité;${writtenIn(framework, indicator)};`,
    ];
  });
  return ["Identifiant;Nom de l'indicateur;Unité;Source;2019 Résultat;2022 Résultat", ...rows].join('\n');
}

const settings = JSON.stringify({ territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } });

/** Which values come back for a recipient, by its identifiers. */
async function returned(to: string, from: Framework): Promise<ReadonlyMap<string, number>> {
  const { code, out } = await ran(`return liste.csv --to ${to} --out t.xlsx --settings s.json --json`, {
    'liste.csv': listOf(from),
    's.json': settings,
  });
  expect(code).toBe(0);
  return new Map(returnSchema.parse(JSON.parse(out)).values.map(({ identifier, value }) => [identifier, value]));
}

test.each([
  ['tete-cae', 'crte', 'crte-2021'],
  ['tete-cae', 'pcaet', 'pcaet-deposit'],
  ['crte-2021', 'pcaet', 'pcaet-deposit'],
] as const)('a list of %s is given back to %s in its unit', async (from, to, framework) => {
  const values = await returned(to, from);
  const expected = shared.flatMap((indicator): readonly (readonly [string, number])[] => {
    const identifier = identifierOf(indicator, framework)?.replace('{period}', '1');
    return identifier === undefined || identifierOf(indicator, from) === undefined
      ? []
      : [[identifier, writtenIn(framework, indicator)]];
  });
  expect(expected.length).toBeGreaterThan(4);
  expect(expected.filter(([id, value]) => values.get(id) !== value).map(([id]) => [id, values.get(id)])).toEqual([]);
});

test('what TETE holds never goes back to it', async () => {
  expect((await returned('tete', 'tete-cae')).size).toBe(0);
});

test.each([
  ['ghg', 'Émissions de GES (tCO2e)', 'cae_1.g', 412.5, 'crte_1.1', 2_500_000],
  ['energy', 'Consommation d’énergie finale (GWh)', 'cae_2.i', 412.5, 'crte_2.1', 2500],
])(
  'an inventory of %s by sector is given back to TETE and the CRTE',
  async (family, heading, own, value, crte, total) => {
    const scale = family === 'ghg' ? 1000 : 1;
    const figures = EIGHT.map((sector) => (sector === 'agriculture' ? 412.5 : (2500 - 412.5) / 7) * scale);
    const names = sectors.filter(({ kind }) => kind === 'sector').map(({ name }) => name.fr);
    const rows = names.map((name, i) => `${name};${`${figures[i]}`.replace('.', ',')}`);
    const files = { 'inventaire.csv': [`${heading};2019`, ...rows, `Total;${total}`].join('\n'), 's.json': settings };
    for (const [to, identifier, expected] of [
      ['tete', own, value],
      ['crte', crte, total],
    ] as const) {
      const { out } = await ran(`return inventaire.csv --to ${to} --out t.xlsx --settings s.json --json`, files);
      const found = returnSchema.parse(JSON.parse(out)).values.find((one) => one.identifier === identifier);
      expect([to, found?.value]).toEqual([to, expected]);
    }
  },
);
