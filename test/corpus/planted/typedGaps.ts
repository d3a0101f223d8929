import { type CleanCell, type CleanSheet, spot } from './cleanBook';
import { BASE_YEAR, cells, percent, SECTORS, sumsOf } from './typedCells';
import { MODEL } from './typedInventories';

const lineOfG2 = (label: string, [baseline = 0, ...rest]: readonly number[]): readonly CleanCell[] => {
  const columns = ['target', 'existing', 'gap', 'plan', 'residual'];
  const pairs = columns.flatMap((column, i): readonly (readonly [string, CleanCell])[] => [
    [column, rest[i] ?? 0],
    [`${column}-share`, percent(rest[i] ?? 0, baseline)],
  ]);
  return [label, ...cells('A-2.2', label, { baseline, ...Object.fromEntries(pairs) })];
};

/** G2: a target of 84 %, of which the plan covers all that other plans leave. */
export const gapG2 = (baselines: readonly number[]): CleanSheet =>
  gapG2Of(
    baselines.map((baseline, i) => {
      const [target, existing] = [Math.round(baseline * (0.83 + i / 200)), Math.round(baseline * (0.3 + i / 100))];
      return [baseline, target, existing, target - existing, target - existing, baseline - target];
    }),
  );

/** G2 of these sectors: baseline, target, other plans, gap, plan, residual. */
export function gapG2Of(parts: readonly (readonly number[])[]): CleanSheet {
  const heads = [
    '(2) Emissions Reduction Target 2030',
    '(3) Emission reduction through other Action Plans',
    '(4) Emissions Gap',
    '(5) Emissions reduction through the CCC Action Plan to address the Gap',
    '(6) Residual emissions',
  ];
  return {
    name: 'A-2.2',
    rows: [
      ['A-2.2: City’s baseline emissions, emissions gap, emissions reduction and residual emissions (t CO2e)'],
      ['Base year', BASE_YEAR],
      [
        null,
        spot('(1) Baseline emissions', 'typed A-2.2 heading', '', 'heading'),
        ...heads.flatMap((head) => [head, null]),
      ],
      [null, '(absolute)', ...heads.flatMap(() => ['(absolute)', '(%)'])],
      ...parts.map((part, i) => lineOfG2(SECTORS[i] ?? '', part)),
      lineOfG2('Total', sumsOf(parts)),
    ],
  };
}

const lineOfG1 = (
  label: string,
  [baseline = 0, residual = 0, target = 0, existing = 0, gap = 0]: readonly number[],
) => [
  label,
  ...cells('A-2.3', label, { baseline, residual, target, existing, gap, historical: Math.round(baseline * 1.25) }),
];

/** G1: what is not reduced is offset, a tenth of the baseline. */
export function gapG1(baselines: readonly number[]): CleanSheet {
  const parts = baselines.map((baseline, i) => {
    const [residual, existing] = [Math.round(baseline * (0.1 + i / 200)), Math.round(baseline * (0.4 + i / 100))];
    return [baseline, residual, baseline - residual, existing, baseline - residual - existing];
  });
  return {
    name: 'A-2.3',
    rows: [
      ['A-2.3: Emissions gap (t CO2e)'],
      ['Base year', BASE_YEAR],
      [
        null,
        'Baseline emissions',
        'Residual emissions / offsetting',
        'Baseline emissions reduction target',
        spot('Emissions reductions in existing strategies', 'typed A-2.3 heading', '', 'heading'),
        'Emissions gap (to be addressed by action plan)',
        'Emissions in 2005',
      ],
      ...parts.map((part, i) => lineOfG1(SECTORS[i] ?? '', part)),
      lineOfG1('Total', sumsOf(parts)),
    ],
  };
}

const lineOfG3 = (label: string, [whole = 0, ...rest]: readonly number[]): readonly CleanCell[] => [
  ...cells('A-2.1', label, { label }),
  ...cells('A-2.1', label, {
    bau: whole,
    ...Object.fromEntries(
      ['reduction', 'remaining', 'offsetting', 'gap'].flatMap((column, i) => [
        [column, rest[i] ?? 0],
        [`${column}-share`, percent(rest[i] ?? 0, whole)],
      ]),
    ),
  }),
];

/** G3, in kilotonnes: 82 % less than business as usual, the rest offset for a part. */
export function gapG3(bau: readonly number[]): CleanSheet {
  const parts = bau.map((tonnes, i) => {
    const whole = Math.round(tonnes / 1000);
    const reduction = Math.round(whole * (i === 4 ? 0.845 : 0.83 + i / 100)); // "Other" at the rate of the four sectors
    const offsetting = Math.round((whole - reduction) * 0.75);
    return [whole, reduction, whole - reduction, offsetting, whole - reduction - offsetting];
  });
  return {
    name: 'A-2.1',
    rows: [
      ['A-2.1 Emissions Gap (kt CO2e)'],
      [null, 'BAU 2030', 'Reduction', '%', 'Remaining', '%', 'Residual offsetting', '%', 'Gap', '%'],
      ...parts.map((part, i) => lineOfG3(MODEL[i] ?? '', part)),
      lineOfG3('Total', sumsOf(parts)),
    ],
  };
}
