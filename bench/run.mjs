import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, bundlePacks } from './bundle.mjs';
import { checkLines } from './checks.mjs';
import { makeWorkbook } from './makeWorkbook.mjs';
import { packLines } from './packs.mjs';
import { paneLines } from './pane.mjs';
import { operationLines } from './operations.mjs';
import { recognitionLines } from './recognition.mjs';
import { rows } from './rows.mjs';

/**
 * `npm run bench` measures every row, and the pane in a browser (`-- pane` it alone), and how much of our corpus is understood (`-- recognition`), which action each operation pays (`-- operations`), how many planted faults are found (`-- checks`), packs compared (`-- packs`); `npm run bench -- read check` those with one of these words. `ROUNDS=5` takes the median of five;
 * `CLOCK=processor` compares processor time, for a machine that does other work meanwhile.
 */
const here = dirname(fileURLToPath(import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const clock = process.env.CLOCK === 'processor' ? 'processor' : 'ms';
const wanted = process.argv.slice(2);
const chosen = rows.filter(({ work }) => wanted.length === 0 || wanted.some((word) => work.includes(word)));
const isRecognitionWanted = wanted.length === 0 || wanted.includes('recognition');
const areOperationsWanted = wanted.length === 0 || wanted.includes('operations');
const areChecksWanted = wanted.length === 0 || wanted.includes('checks');
const isCorpusWanted = isRecognitionWanted || areOperationsWanted || areChecksWanted;
const path = chosen.length === 0 && !isCorpusWanted ? '' : await bundle();
const isPaneWanted = wanted.length === 0 || wanted.includes('pane');
const arePacksWanted = wanted.length === 0 || wanted.includes('packs');

const nameOf = ({ job, kind, size }) => [job, kind, size].join(' ');
const needed = new Map(
  chosen.flatMap(({ ours, peer }) => [ours, ...(peer === null ? [] : [peer])]).map((one) => [nameOf(one), one]),
);

/** One job in a fresh process, or the reason why it could not run: the other rows go on. */
function runOnce({ job, kind, size }) {
  try {
    const file = kind === undefined ? [] : [makeWorkbook(kind, size)];
    const args = ['--max-old-space-size=8000', join(here, 'child.mjs'), path, job, ...file];
    const out = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const { [clock]: time, peak, count } = JSON.parse(out);
    return { time, peak, count };
  } catch (error) {
    return { failure: /^\w*Error.*/m.exec(String(error.stderr ?? error))?.[0] ?? String(error.message) };
  }
}

/** Rounds go through all jobs, so that a slower moment of the machine falls on all of them. */
const results = new Map([...needed.keys()].map((name) => [name, []]));
for (let n = 0; n < ROUNDS; n += 1) {
  for (const [name, one] of needed) if (n === 0 || !one.isLong) results.get(name).push(runOnce(one));
}

function resultOf(one) {
  const all = results.get(nameOf(one));
  const failed = all.find(({ failure }) => failure !== undefined);
  const median = (field) => all.map((result) => result[field]).sort((a, b) => a - b)[Math.floor(all.length / 2)];
  return failed ?? { time: median('time'), peak: median('peak'), count: all[0].count };
}

const shown = (value) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

/** One line: what ours takes, what it is compared with, what that comes to, and whether it is what design.md asks. */
function lineOf({ work, ours: job, peer: other, show, measure, atLeast, atMost }) {
  const ours = resultOf(job);
  const peer = other === null ? {} : resultOf(other);
  const target = atLeast === undefined ? `≤ ${shown(atMost)}` : `≥ ${shown(atLeast)}`;
  const failure = ours.failure ?? peer.failure;
  if (failure !== undefined) return [work, '–', '–', '–', target, `not measured: ${failure}`];
  const value = measure(ours, peer);
  const isMet = atLeast === undefined ? value <= atMost : value >= atLeast;
  return [work, show(ours), other === null ? '' : show(peer), shown(value), target, isMet ? 'met' : 'NOT MET'];
}

const lines = [
  ['work', 'ours', 'beside', 'measured', 'target', ''],
  ...chosen.map(lineOf),
  ...(isRecognitionWanted ? recognitionLines(path) : []),
  ...(areOperationsWanted ? operationLines(path) : []),
  ...(areChecksWanted ? checkLines(path) : []),
  ...(arePacksWanted ? await packLines(await bundlePacks()) : []),
  ...(isPaneWanted ? await paneLines() : []),
];
const widths = lines[0].map((_, c) => Math.max(...lines.map((line) => line[c].length)));
for (const line of lines) {
  const cells = line.map((text, c) => (c === 0 || c === 5 ? text.padEnd(widths[c]) : text.padStart(widths[c])));
  console.log(cells.join('  ').trimEnd());
}
