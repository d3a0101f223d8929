import { equivalentsOf } from '../../src/catalogue/equivalents';
import { lists } from '../../src/catalogue/frameworks/lists';
import { sectors } from '../../src/catalogue/sectors';
import type { Framework } from '../../src/domain/equivalent';
import { type Recipient, RECIPIENTS } from '../../src/domain/giveBack';
import { returnSchema } from '../../src/schema/coverage';
import { ran } from '../support/machine';

const EIGHT = sectors.filter(({ kind }) => kind === 'sector').map(({ id }) => id);
const SHARED_GASES = ['nox', 'pm25', 'covnm', 'so2', 'nh3'];
const totals = ['ghg-total', 'energy-total', ...SHARED_GASES.map((gas) => `air-${gas}-total`)];
const bySector = ['ghg', 'energy', ...SHARED_GASES.map((gas) => `air-${gas}`)].flatMap((family) =>
  EIGHT.map((sector) => `${family}-${sector}`),
);
const shared = [...totals, ...bySector];

/** A figure of the core for each, no two alike within a family and of one size; a total is that of its sectors. */
const coreOf = (indicator: string): number => {
  if (!bySector.includes(indicator)) {
    const family = indicator.slice(0, -'-total'.length);
    return EIGHT.reduce((sum, sector) => sum + coreOf(`${family}-${sector}`), 0);
  }
  const place = bySector.indexOf(indicator);
  return indicator.startsWith('ghg') ? 400_000 + place * 1000 : 5000 + place * 10;
};
/** What a framework writes for a figure of the core: TETE counts emissions in kilotonnes. Worked out by hand. */
const writtenIn = (framework: Framework, indicator: string): number =>
  framework === 'tete-cae' && indicator.startsWith('ghg') ? coreOf(indicator) / 1000 : coreOf(indicator);

const identifierOf = (indicator: string, framework: Framework): string | undefined =>
  equivalentsOf(indicator).find((one) => one.framework === framework && one.relation !== 'part-of')?.identifier;

const figure = (value: number): string => `${value}`.replace('.', ',');

/** A framework's own list, as a workbook of the city holds it. */
function listOf(framework: Framework): string {
  const rows = shared.flatMap((indicator) => {
    const listed = lists[framework].find(({ id }) => id === identifierOf(indicator, framework));
    if (listed === undefined) return [];
    const title = `"${listed.title.replaceAll('"', '""')}"`;
    return [`${listed.id};${title};${listed.unit};Collectivité;${figure(writtenIn(framework, indicator))}`];
  });
  return ["Identifiant;Nom de l'indicateur;Unité;Source;2019 Résultat", ...rows].join('\n');
}

/** The diagnosis of a climate plan: a table by family, its sectors in rows. No list of identifiers is behind it. */
function diagnosis(): string {
  const nameOf = new Map(sectors.map(({ id, name }) => [id, name.fr]));
  const families = [
    ['ghg', 'Émissions de GES (tCO2e)'],
    ['energy', 'Consommation d’énergie finale (GWh)'],
    ...SHARED_GASES.map((gas) => [`air-${gas}`, `Émissions de ${gas.toUpperCase().replace('PM25', 'PM2,5')} (t)`]),
  ] as const;
  const blocks = families.map(([family = '', heading = '']) =>
    [
      `Diagnostic du PCAET : ${heading}`,
      'Secteur;2019',
      ...EIGHT.map((sector) => `${nameOf.get(sector) ?? ''};${figure(coreOf(`${family}-${sector}`))}`),
      `Total;${figure(coreOf(`${family}-total`))}`,
    ].join('\n'),
  );
  return blocks.join('\n\n');
}

const YEARS: readonly (readonly [string, RegExp])[] = [
  ['PEC_Emission_GES_Annee_Compta', /^PEC_GES/],
  ['PEC_Consommation_Annee_Compta', /^PEC_CONSO/],
  ...['PM10', 'PM25', 'NOx', 'SO2', 'COV', 'NH3'].map(
    (gas, i) => [`POL_${gas}_Diag_Annee_compta`, new RegExp(`^(?:TOTAL_POL_${i + 1}_|POL_\\d_\\d_${i + 1}$)`)] as const,
  ),
];

/** The plan as its deposit gives it: a column per code, in the order of no list, the years of its diagnoses beside. */
function deposit(): string {
  const columns = shared.flatMap((indicator): readonly (readonly [string, string])[] => {
    const identifier = identifierOf(indicator, 'pcaet-deposit')?.replace('{period}', '1');
    return identifier === undefined ? [] : [[identifier, figure(coreOf(indicator))]];
  });
  const years = YEARS.filter(([, of]) => columns.some(([code]) => of.test(code))).map(
    ([name]) => [name, '2019'] as const,
  );
  const all = [['Id', '4021'] as const, ['Nom', 'PCAET de Rivemont Métropole'] as const, ...years, ...columns];
  return [all.map(([heading]) => heading).join(';'), all.map(([, value]) => value).join(';')].join('\n');
}

const settings = JSON.stringify({ territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } });

const written: Readonly<Record<Recipient | 'deposit', { readonly framework: Framework; readonly file: () => string }>> =
  {
    tete: { framework: 'tete-cae', file: () => listOf('tete-cae') },
    crte: { framework: 'crte-2021', file: () => listOf('crte-2021') },
    pcaet: { framework: 'pcaet-deposit', file: diagnosis },
    deposit: { framework: 'pcaet-deposit', file: deposit },
  };
const pairs = ([...RECIPIENTS, 'deposit'] as const).flatMap((from) => RECIPIENTS.map((to) => [from, to] as const));

/** Which values come back for a recipient, by its identifiers. */
async function returned(to: Recipient, from: keyof typeof written): Promise<ReadonlyMap<string, number>> {
  const { code, out } = await ran(`return liste.csv --to ${to} --out t.xlsx --settings s.json --json`, {
    'liste.csv': written[from].file(),
    's.json': settings,
  });
  expect(code).toBe(0);
  return new Map(returnSchema.parse(JSON.parse(out)).values.map(({ identifier, value }) => [identifier, value]));
}

const isStated = (indicator: string, { framework }: { readonly framework: Framework }): boolean =>
  identifierOf(indicator, framework) !== undefined;

test.each(pairs.filter(([from, to]) => written[from].framework !== written[to].framework))(
  'what %s holds is given back to %s in its unit',
  async (from, to) => {
    const { framework } = written[to];
    const values = await returned(to, from);
    const expected = shared
      .filter(
        (indicator) => isStated(indicator, written[to]) && (from === 'pcaet' || isStated(indicator, written[from])),
      )
      .map((indicator) => {
        const identifier = identifierOf(indicator, framework)?.replace('{period}', '1') ?? '';
        return [identifier, writtenIn(framework, indicator)] as const;
      });
    // A deposit has no column for all gases, nor for all energy.
    expect(expected.length).toBeGreaterThanOrEqual(from === 'deposit' || to === 'pcaet' ? 5 : 7);
    expect(expected.filter(([id, value]) => values.get(id) !== value).map(([id]) => [id, values.get(id)])).toEqual([]);
  },
);

test.each([...RECIPIENTS.map((own) => [own, own] as const), ['deposit', 'pcaet'] as const])(
  'what %s holds never goes back to %s',
  async (from, to) => {
    expect((await returned(to, from)).size).toBe(0);
  },
);

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
