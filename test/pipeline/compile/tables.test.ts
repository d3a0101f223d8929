import { tablesFor } from '../../../src/catalogue/tables';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { drawPlan } from '../../support/drawPlan';
import { expectSameAsGolden } from '../../support/golden';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const workbook = workbookBehind(rivemontFacts);

/** One table of a small city, as text. */
function drawn(table: string, settings: Partial<Settings> = {}): string {
  const plan = compileTables(rivemont(settings), workbook).find((one) => one.table === table);
  return plan === undefined ? `no table ${table}` : drawPlan(plan);
}

const cases: readonly (readonly [file: string, table: string, settings: Partial<Settings>])[] = [
  ['A-1.1-V2.fr', 'A-1.1', {}],
  ['A-1.1-V1.en', 'A-1.1', { actionPlan: 'V1', language: 'en' }],
  ['A-1.3-V2.fr', 'A-1.3', {}],
  ['A-1.4-V1.en', 'A-1.4', { actionPlan: 'V1', language: 'en' }],
  ['A-1.3-V2-values-only.fr', 'A-1.3', { isValuesOnly: true }],
  ['A-2.2-G2.fr', 'A-2.2', {}],
  ['A-2.3-G1-V1.en', 'A-2.3', { gapForm: 'G1', actionPlan: 'V1', language: 'en' }],
  ['A-2.1-G3.fr', 'A-2.1', { gapForm: 'G3' }],
  ['B-2.1.fr', 'B-2.1', {}],
  ['B-2.2-V2.fr', 'B-2.2', {}],
  ['B-2.2-V1.en', 'B-2.2', { actionPlan: 'V1', language: 'en' }],
  ['IP-6-late.fr', 'IP-6', {}],
  ['IP-6-early.en', 'IP-6', { investmentPlan: 'early', language: 'en' }],
];

const versions = [
  ['V2', {}],
  ['V1', { actionPlan: 'V1', investmentPlan: 'early', commitments: 'V1', gapForm: 'G1e', language: 'en' }],
  ['G3', { gapForm: 'G3' }],
] as const satisfies readonly (readonly [string, Partial<Settings>])[];

/** Tables of lines that people complete, in each version: those of the economic model come with its form of the gap. */
const records = versions.flatMap(([version, settings]) =>
  tablesFor({ ...defaultSettings, ...settings })
    .filter(({ kind, form }) => kind === 'records' && (version !== 'G3' || form !== undefined))
    .map(({ id }): (typeof cases)[number] => [`records/${id}-${version}`, id, settings]),
);

test.each([...cases, ...records])(
  'the table of a small city reads as in test/golden/%s.txt',
  (file, table, settings) => {
    expectSameAsGolden(`${file}.txt`, drawn(table, settings));
  },
);
