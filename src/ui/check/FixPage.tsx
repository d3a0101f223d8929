import { DefaultButton, Link, PrimaryButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { FixPreview } from '../../app/view/checkView';
import { frameWords } from '../../catalogue/pane/frame';
import { checkCounts, checkWords, readCounts } from '../../catalogue/pane/pages';
import { Actions } from '../frame/Actions';
import { BeforeAfter } from '../parts/BeforeAfter';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { useTicks } from '../parts/useTicks';
import { FixCell } from './FixCell';

/** Lines seen at first. */
const FIRST = 5;

/** Before → after, a box per cell, what follows, how it is taken back; then one button that says to how many. */
export function FixPage({ preview }: { readonly preview: FixPreview }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const { group, lines, tables, title } = preview;
  const proposed = () => lines.flatMap(({ cell, isProposed }) => (isProposed ? [cell.text] : []));
  const { ticked, turn } = useTicks(proposed);
  const [isWhole, showWhole] = useState(false);
  const chosen = lines.filter(({ cell }) => ticked.has(cell.text));
  // More than can be drawn, and none was unticked: all that are proposed, those not drawn too.
  const isAll = preview.count > lines.length && proposed().every((text) => ticked.has(text));
  const howMany = isAll ? preview.proposed : chosen.length;
  const cells = isAll ? undefined : chosen.map(({ cell }) => cell.at);
  const shown = isWhole ? lines : lines.slice(0, FIRST);
  return (
    <>
      <PageTitle title={title} />
      <Section title={say(checkWords.beforeAfter)}>
        <div className="card">
          <BeforeAfter
            caption={count(checkCounts.ofCells, howMany, { total: preview.count })}
            lines={shown.map(({ cell, doubt, before, after }) => ({
              key: cell.text,
              head: (
                <FixCell
                  cell={cell}
                  doubt={doubt}
                  isTicked={ticked.has(cell.text)}
                  onTick={(is) => turn(cell.text, is)}
                />
              ),
              before,
              after,
            }))}
          />
        </div>
        {lines.length > shown.length && (
          <Link onClick={() => showWhole(true)}>{count(readCounts.more, lines.length - shown.length)}</Link>
        )}
      </Section>
      <Section title={say(checkWords.whatChanges)}>
        <p>{count(checkCounts.yourCells, howMany)}</p>
        {tables.length > 0 && <p>{say(checkWords.tablesFollow, { tables: tables.join(', ') })}</p>}
        <p className="second">{say(checkWords.kept)}</p>
      </Section>
      <Actions>
        <PrimaryButton
          disabled={howMany === 0}
          text={count(checkCounts.fix, howMany)}
          onClick={() => void model.fix(group, cells)}
        />
        <DefaultButton onClick={() => model.back()} text={say(frameWords.cancel)} />
      </Actions>
    </>
  );
}
