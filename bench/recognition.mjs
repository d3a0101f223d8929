import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * How much of our corpus is understood (`npm run bench -- recognition`): prints the table by shape and the calibration, returns the
 * lines of the aims. `SEED=2` draws another corpus; `TOLD=yes` prints the cells that are not right, never those held out.
 */
export function recognitionLines(bundle) {
  const { measured, RIGHT_AT_LEAST, WRONG_AT_MOST } = require(bundle);
  const seed = Number(process.env.SEED ?? 1);
  const { text, ...shares } = measured(seed, () => performance.now(), process.env.TOLD === 'yes');
  console.log(`${text}\n`);
  const percent = (share) => `${(share * 100).toFixed(2)} %`;
  const line = (work, share, sign, aim) => {
    const isMet = sign === '≥' ? share >= aim : share <= aim;
    return [work, '', '', percent(share), `${sign} ${percent(aim)}`, isMet ? 'met' : 'NOT MET'];
  };
  return [
    line('recognition: figures right without help', shares.right, '≥', RIGHT_AT_LEAST),
    line('recognition: the same, held out', shares.heldOutRight, '≥', RIGHT_AT_LEAST),
    line('recognition: wrong and used without a doubt', shares.wrong, '≤', WRONG_AT_MOST),
    line('recognition: the same, held out', shares.heldOutWrong, '≤', WRONG_AT_MOST),
  ];
}
