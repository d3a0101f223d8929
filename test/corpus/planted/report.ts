import { rules } from '../../../src/pipeline/check/rules';
import { unplanted } from './unplanted';
import { cleanBooks, faults, findings, type Outcome, outcomes } from './measured';
import { workbookWith } from './cleanBook';

export interface MeasuredChecks {
  /** Shares of the faults planted: found, found at the right cell, and the same of those held out. */
  readonly found: number;
  readonly atCell: number;
  readonly heldOutAtCell: number;
  /** On clean workbooks: findings that block, and the most warnings that one of them has on what people typed. */
  readonly blocked: number;
  readonly warned: number;
  /** Rules that have neither a fault planted for them nor a reason why none can be. */
  readonly lacking: readonly string[];
  /** The table by fault, and what is said of clean workbooks, as text. */
  readonly text: string;
}

const DRAWS = 1000;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const atCellIn = (of: readonly Outcome[]): number => share(of.filter(({ isAtCell }) => isAtCell).length, of.length);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** Plants a thousand faults and tells how many are found; `isTold` adds those that are not, never those held out. */
export function measuredChecks(seed: number, isTold: boolean): MeasuredChecks {
  const books = cleanBooks(seed);
  const all = outcomes(seed, books, DRAWS);
  const clean = books.map((book) => ({ book, said: findings(workbookWith(book)) }));
  const onTyped = clean.map(({ book, said }) => {
    const typed = new Set(book.sheets.map(({ name }) => name));
    return said.filter(({ severity, at }) => severity === 'warning' && at !== null && typed.has(at.sheet));
  });
  const blocking = clean.flatMap(({ book, said }) =>
    said
      .filter(({ severity }) => severity === 'blocking')
      .map(({ ruleId, at }) => `  ${book.name}: ${ruleId} ${at?.sheet}!${at?.address}`),
  );
  const warnings = clean.map(({ said }) => said.filter(({ severity }) => severity === 'warning').length);
  const warned = Math.max(...onTyped.map(({ length }) => length));
  return {
    found: share(all.filter(({ isFound }) => isFound).length, all.length),
    atCell: atCellIn(all),
    heldOutAtCell: atCellIn(all.filter(({ isHeldOut }) => isHeldOut)),
    blocked: blocking.length,
    warned,
    lacking: withoutFault(),
    text: [
      `${all.length} faults of ${faults.length} kinds (${new Set(faults.map(({ rule }) => rule)).size} rules) in ${books.length} clean workbooks, seed ${seed}`,
      '',
      ...linesOf(all),
      '',
      `clean workbooks: ${blocking.length} findings that block; warnings on what people typed: ${warned} at most; the contract’s own tables counted: ${Math.max(...warnings)} at most`,
      ...(isTold ? [...blocking, ...kindsOf(onTyped.flat().map(({ ruleId }) => ruleId)), ...missesOf(all)] : []),
    ].join('\n'),
  };
}

const withoutFault = (): readonly string[] =>
  rules.map(({ meta }) => meta.id).filter((id) => !(id in unplanted) && !faults.some(({ rule }) => rule === id));

const kindsOf = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].map((id) => `  warned: ${id}, ${ids.filter((one) => one === id).length} times`);

function linesOf(all: readonly Outcome[]): readonly string[] {
  const rows = faults.map((fault): readonly string[] => {
    const own = all.filter((one) => one.fault === fault);
    const found = own.filter(({ isFound }) => isFound).length;
    return [fault.name, fault.rule, `${own.length}`, percent(share(found, own.length)), percent(atCellIn(own))];
  });
  const lines = [['fault', 'rule', 'planted', 'found', 'at its cell'], ...rows];
  const widths = lines[0]!.map((_, col) => Math.max(...lines.map((line) => line[col]!.length))); // all lines as long
  return lines.map((line) =>
    line.map((text, col) => (col < 2 ? text.padEnd(widths[col]!) : text.padStart(widths[col]!))).join('  '),
  ); // the same
}

function missesOf(all: readonly Outcome[]): readonly string[] {
  return all
    .filter(({ isAtCell, isHeldOut }) => !isAtCell && !isHeldOut)
    .map(
      ({ fault, book, planted, said }) =>
        `  missed: ${fault.name} (${fault.rule}) in ${book}: ${JSON.stringify(planted.change.cells ?? planted.change.hidden ?? 'a sheet')} at ${planted.at.join(', ')} ← ${said.slice(0, 4).join(' | ')}`,
    );
}
