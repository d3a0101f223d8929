const milliseconds = ({ time }) => `${Math.round(time)} ms`;
const megabytes = ({ peak }) => `${Math.round(peak)} MB`;

const faster = (atLeast) => ({ measure: (ours, peer) => peer.time / ours.time, atLeast });
const shareOfTime = (atMost) => ({ measure: (ours, peer) => ours.time / peer.time, atMost });
const lighter = (atLeast) => ({ measure: (ours, peer) => peer.peak / ours.peak, atLeast, show: megabytes });
const megabytesAtMost = (atMost) => ({ measure: ({ peak }) => peak, atMost, show: megabytes });
const millisecondsAtMost = (atMost) => ({ measure: ({ time }) => time, atMost });
const perSecond = (atLeast) => ({ measure: ({ count, time }) => (count / time) * 1000, atLeast });

const of = (job, kind, size, isLong = false) => ({ job, kind, size, isLong });
const small = (job) => of(job, 'works', 100_000);
const large = (job, isLong) => of(job, 'works', 500_000, isLong);
const peer = (job) => of(job, 'works', 100_000, job.startsWith('exceljs'));
const plan = (job) => of(job, 'plan', 20_000);
const inventory = (job) => of(job, 'inventory', 100_000);

const row = (work, ours, against, { show = milliseconds, ...target }) => ({
  work,
  ours,
  peer: against,
  show,
  ...target,
});

/** What design.md section 7 asks: the work, our job, what it is compared with, and the target. A long job runs once. */
export const rows = [
  row('read 100,000 × 12, texts when asked / read-excel-file', small('read'), peer('read-excel-file'), faster(6)),
  row('read 100,000 × 12, texts when asked / exceljs', small('read'), peer('exceljs'), faster(12)),
  row('read 100,000 × 12, every text / read-excel-file', small('read-decoded'), peer('read-excel-file'), faster(4.5)),
  row('read 100,000 × 12, every text / exceljs', small('read-decoded'), peer('exceljs'), faster(9)),
  row('read: peak memory, every text / exceljs', small('read-decoded'), peer('exceljs'), lighter(4)),
  row('read 500,000 × 12 / 100,000 × 12', large('read'), small('read'), shareOfTime(6.5)),
  row('read: peak memory, 500,000 × 12 (MB)', large('read'), null, megabytesAtMost(400)),
  row('read: peak memory, 500,000 × 12, every text (MB)', large('read-decoded', true), null, megabytesAtMost(400)),
  row('append 3 sheets to 100,000 × 12 / exceljs', small('append'), peer('exceljs-append'), faster(100)),
  row('understand 100,000 × 12, no fact / read', small('understand'), small('read'), shareOfTime(1)),
  row('understand 100,000 inventory rows / read', inventory('understand'), inventory('read'), shareOfTime(1)),
  row('understand 20,000 actions / read', plan('understand'), plan('read'), shareOfTime(1)),
  row('recognise a workbook of 100 sheets (ms)', of('recognise', 'sheets', 100), null, millisecondsAtMost(1_000)),
  row('labels: 5,000 against the catalogue (ms)', of('labels'), null, millisecondsAtMost(100)),
  row('check 100,000 × 12, no fact / read', small('check'), small('read'), shareOfTime(0.25)),
  row('check 100,000 inventory rows / read', inventory('check'), inventory('read'), shareOfTime(0.25)),
  row('check 20,000 actions / read', plan('check'), plan('read'), shareOfTime(0.25)),
  row(
    'write all tables: 1,000 actions, 3,000 lines (ms)',
    of('write', 'contract', 1_000),
    null,
    millisecondsAtMost(2_000),
  ),
  row('edit one cell, 20,000 rows of a city (ms)', of('edit', 'city', 20_000), null, millisecondsAtMost(50)),
  row('edit one cell / read the same workbook', of('edit', 'city', 20_000), of('read', 'city', 20_000), shareOfTime(1)),
  row(
    'edit one cell, one inventory of 20,000 rows (ms)',
    of('edit', 'inventory', 20_000),
    null,
    millisecondsAtMost(50),
  ),
  row('check: figures per second, column rules', inventory('check-columns'), null, perSecond(1_500_000)),
];

/** What must not be quadratic: the stages with a book twice as large. Four times the time would be. */
const DOUBLED = [
  ['rows', 20_000],
  ['columns', 2_000],
  ['merges', 20_000],
  ['names', 20_000],
  ['shared-formulas', 20_000],
  ['styles', 10_000],
  ['sheets', 200],
  ['tables', 500],
  ['inventory', 10_000],
  ['industries', 10_000],
  ['plan', 5_000],
];
for (const [kind, size] of DOUBLED) {
  const twice = of('review', kind, size * 2);
  rows.push(row(`twice as many ${kind}, read to checked`, twice, of('review', kind, size), shareOfTime(3)));
}
