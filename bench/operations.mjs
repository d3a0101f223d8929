import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Which action each operation pays, on plans made by script (`npm run bench -- operations`). `SEED=2` draws other plans; `TOLD=yes` prints
 * the operations whose first proposal is wrong.
 */
export function operationLines(bundle) {
  const { measuredOperations, PROPOSED_AT_LEAST, SILENT_AT_MOST } = require(bundle);
  const { all, right, silent, sums, open, wrong } = measuredOperations(Number(process.env.SEED ?? 1));
  if (process.env.TOLD === 'yes') console.log(`${wrong.join('\n')}\n`);
  const percent = (part) => `${((100 * part) / all).toFixed(2)} %`;
  const state = (isMet) => (isMet ? 'met' : 'NOT MET');
  const aim = (share) => `${(share * 100).toFixed(2)} %`;
  return [
    [
      `operations: first proposal right, of ${all}`,
      '',
      '',
      percent(right),
      `≥ ${aim(PROPOSED_AT_LEAST)}`,
      state(right / all >= PROPOSED_AT_LEAST),
    ],
    [
      'operations: wrong and not asked',
      '',
      '',
      percent(silent),
      `≤ ${aim(SILENT_AT_MOST)}`,
      state(silent / all <= SILENT_AT_MOST),
    ],
    [`operations: credits not shared to the cent, of ${sums} sums`, '', '', `${open}`, '0', state(open === 0)],
  ];
}
