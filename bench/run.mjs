import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { makeWorkbook } from './makeWorkbook.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 3); // each figure is the median of these

const path = await bundle();
const small = makeWorkbook(100_000);
const large = makeWorkbook(500_000);
const plan = makeWorkbook(20_000, 'plan');

/** Each job with its workbook and how many times it runs: peers that take long run once. */
const jobs = {
  read: [small, ROUNDS],
  'read-decoded': [small, ROUNDS],
  'read-large': [large, ROUNDS],
  'read-large-decoded': [large, 1],
  append: [small, ROUNDS],
  understand: [small, ROUNDS],
  'read-plan': [plan, ROUNDS],
  'understand-plan': [plan, ROUNDS],
  'check-plan': [plan, ROUNDS],
  'read-excel-file': [small, ROUNDS],
  exceljs: [small, 1],
  'exceljs-append': [small, 1],
};

/** One job in a fresh process: milliseconds and peak megabytes, or the reason why it could not run. */
function runOnce(job, file) {
  try {
    const args = ['--max-old-space-size=8000', join(here, 'child.mjs'), path, job.replace(/-large|-plan/, ''), file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch (error) {
    return { failure: /^\w*Error.*/m.exec(String(error.stderr))?.[0] ?? 'failed' };
  }
}

/** Rounds go through all jobs, so that a slower moment of the machine falls on all of them. */
const results = Object.fromEntries(Object.keys(jobs).map((job) => [job, []]));
for (let n = 0; n < ROUNDS; n += 1) {
  for (const [job, [file, rounds]] of Object.entries(jobs)) if (n < rounds) results[job].push(runOnce(job, file));
}

function run(job) {
  const all = results[job];
  const median = (field) => all.map((one) => one[field]).sort((a, b) => a - b)[Math.floor(all.length / 2)];
  return all.find(({ failure }) => failure) ?? { ms: median('ms'), peak: median('peak') };
}

const round = (value, digits = 1) => value.toFixed(digits);
const milliseconds = ({ ms }) => `${Math.round(ms)} ms`;
const megabytes = ({ peak }) => `${Math.round(peak)} MB`;

/** One line: what ours takes, what the peer takes, how they compare, and whether that is what design.md asks. */
function compare(work, ours, peer, show, { ratio, atLeast, atMost }) {
  const failure = ours.failure ?? peer.failure;
  if (failure !== undefined) return [work, ours.failure ? '–' : show(ours), '–', '–', '–', `not measured: ${failure}`];
  const value = ratio(ours, peer);
  const isMet = atLeast === undefined ? value <= atMost : value >= atLeast;
  const target = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  return [work, show(ours), show(peer), round(value, value < 10 ? 2 : 1), target, isMet ? 'met' : 'NOT MET'];
}
const faster = (atLeast) => ({ ratio: (ours, peer) => peer.ms / ours.ms, atLeast });
const shareOfTime = (atMost) => ({ ratio: (ours, peer) => ours.ms / peer.ms, atMost });
const lighter = (atLeast) => ({ ratio: (ours, peer) => peer.peak / ours.peak, atLeast });
const under = (atMost) => ({ ratio: (ours) => Math.round(ours.peak), atMost });

const ours = run('read');
const decoded = run('read-decoded');
const light = run('read-excel-file');
const heavy = run('exceljs');
const lines = [
  ['work', 'ours', 'peer', 'ratio', 'target', ''],
  compare('read 100,000 × 12, texts when asked / read-excel-file', ours, light, milliseconds, faster(6)),
  compare('read 100,000 × 12, texts when asked / exceljs', ours, heavy, milliseconds, faster(12)),
  compare('read 100,000 × 12, every text / read-excel-file', decoded, light, milliseconds, faster(4.5)),
  compare('read 100,000 × 12, every text / exceljs', decoded, heavy, milliseconds, faster(9)),
  compare('peak memory, every text / exceljs', decoded, heavy, megabytes, lighter(4)),
  compare('read 500,000 × 12 / 100,000 × 12', run('read-large'), ours, milliseconds, shareOfTime(6.5)),
  compare('peak memory, 500,000 × 12 (MB)', run('read-large'), ours, megabytes, under(400)),
  compare('peak memory, 500,000 × 12, every text (MB)', run('read-large-decoded'), ours, megabytes, under(400)),
  compare(
    'add 3 sheets to 100,000 × 12 / exceljs load and save',
    run('append'),
    run('exceljs-append'),
    milliseconds,
    faster(100),
  ),
  compare(
    'recognise, map, collect 100,000 × 12, no fact / read',
    run('understand'),
    ours,
    milliseconds,
    shareOfTime(1),
  ),
  compare(
    'recognise, map, collect 20,000 actions / read',
    run('understand-plan'),
    run('read-plan'),
    milliseconds,
    shareOfTime(1),
  ),
  compare('check 20,000 actions / read', run('check-plan'), run('read-plan'), milliseconds, shareOfTime(0.25)),
];
const widths = lines[0].map((_, c) => Math.max(...lines.map((line) => line[c].length)));
for (const line of lines) {
  console.log(
    line
      .map((text, c) => (c === 0 || c === 5 ? text.padEnd(widths[c]) : text.padStart(widths[c])))
      .join('  ')
      .trimEnd(),
  );
}
