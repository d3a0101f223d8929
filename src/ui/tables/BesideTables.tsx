import type { BesideTable } from '../../app/view/tablesView';
import { besideWords } from '../../catalogue/pane/besideTables';
import { readCounts } from '../../catalogue/pane/pages';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CellButton } from '../parts/CellButton';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';

const HEADS = [besideWords.theirs, besideWords.ours] as const;

/** Tables made by hand that stand in the workbook: where they and ours do not say the same. */
export function BesideTables({ tables }: { readonly tables: readonly BesideTable[] }) {
  const { say, count } = useSpeaking();
  return (
    <Section title={say(besideWords.title)}>
      <p className="second">{say(besideWords.note)}</p>
      {tables.map(({ table, title, code, cells, ...one }) => (
        <div className="card" key={table}>
          <p className="inside">{say(one.count === 0 ? besideWords.same : besideWords.counts, one)}</p>
          {cells.length > 0 && (
            <BeforeAfter
              caption={
                <>
                  {title} <span className="code">{code}</span>
                </>
              }
              heads={HEADS}
              lines={cells.map(({ cell, what, theirs, ours }) => ({
                key: cell.text,
                head: (
                  <>
                    <CellButton cell={cell} />
                    <span className="second">{what}</span>
                  </>
                ),
                before: theirs,
                after: ours,
              }))}
            />
          )}
          {one.count > cells.length && (
            <p className="inside second">{count(readCounts.moreCells, one.count - cells.length)}</p>
          )}
        </div>
      ))}
    </Section>
  );
}
