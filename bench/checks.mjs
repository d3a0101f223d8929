import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * How many faults planted in clean workbooks the rules find, and where (`npm run bench -- checks`): prints the table by fault, returns
 * the lines of the aims. `SEED=2` draws other workbooks and other places; `TOLD=yes` prints what is missed, never what is held out.
 */
export function checkLines(bundle) {
  const { measuredChecks, FOUND_AT_LEAST, BLOCKED_AT_MOST, WARNED_AT_MOST } = require(bundle);
  const seed = Number(process.env.SEED ?? 1);
  const { text, found, atCell, heldOutAtCell, blocked, warned, lacking } = measuredChecks(
    seed,
    process.env.TOLD === 'yes',
  );
  console.log(`${text}\n`);
  const share = (work, value) => {
    const shown = [value, FOUND_AT_LEAST].map((one) => `${(one * 100).toFixed(2)} %`);
    return [work, '', '', shown[0], `≥ ${shown[1]}`, value >= FOUND_AT_LEAST ? 'met' : 'NOT MET'];
  };
  const count = (work, value, most) => [work, '', '', `${value}`, `≤ ${most}`, value <= most ? 'met' : 'NOT MET'];
  return [
    share('checks: faults found', found),
    share('checks: faults found at their cell', atCell),
    share('checks: the same, held out', heldOutAtCell),
    count('checks: findings that block a clean workbook', blocked, BLOCKED_AT_MOST),
    count('checks: warnings on what people typed in one', warned, WARNED_AT_MOST),
    count(`checks: rules without a fault nor a reason ${lacking.join(' ')}`.trim(), lacking.length, 0),
  ];
}
