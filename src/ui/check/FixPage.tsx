import { Checkbox, DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { FixPreview } from '../../app/view/checkView';
import { frameWords } from '../../catalogue/pane/frame';
import { checkCounts, checkWords } from '../../catalogue/pane/pages';
import { Actions } from '../frame/Actions';
import { CellButton } from '../parts/CellButton';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

/** Before → after, a box per cell, what follows, how it is taken back; then one button that says to how many. */
export function FixPage({ preview }: { readonly preview: FixPreview }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const [ticked, tick] = useState<ReadonlySet<string>>(
    () => new Set(preview.lines.flatMap(({ cell, isProposed }) => (isProposed ? [cell.text] : []))),
  );
  const turn = (text: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(text);
    else next.delete(text);
    tick(next);
  };
  const chosen = preview.lines.filter(({ cell }) => ticked.has(cell.text));
  const heads = [checkWords.cell, checkWords.before, checkWords.after] as const;
  return (
    <>
      <PageTitle title={preview.title} takesFocus />
      <Section
        title={say(checkWords.beforeAfter)}
        end={count(checkCounts.ofCells, chosen.length, { total: preview.count })}
      >
        <div className="card">
          <table className="compared">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head.fr} scope="col">
                    {say(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.lines.map(({ cell, before, after, doubt }) => (
                <tr key={cell.text}>
                  <th scope="row">
                    <Checkbox
                      ariaLabel={cell.text}
                      checked={ticked.has(cell.text)}
                      onChange={(_, is = false) => turn(cell.text, is)}
                    />
                    <CellButton cell={cell} />
                    {doubt !== null && <span className="second">{doubt}</span>}
                  </th>
                  <td>
                    <span className="unseen">{say(frameWords.before)} </span>
                    <del>{before}</del>
                  </td>
                  <td>
                    <span className="unseen">{say(frameWords.after)} </span>
                    <ins>{after}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section title={say(checkWords.whatChanges)}>
        <p>{count(checkCounts.yourCells, chosen.length)}</p>
        {preview.tables.length > 0 && <p>{say(checkWords.tablesFollow, { tables: preview.tables.join(', ') })}</p>}
        <p className="second">{say(checkWords.kept)}</p>
      </Section>
      <Actions>
        <PrimaryButton
          disabled={chosen.length === 0}
          text={count(checkCounts.fix, chosen.length)}
          onClick={() =>
            void model.fix(
              preview.group,
              chosen.map(({ cell }) => cell.at),
            )
          }
        />
        <DefaultButton onClick={() => model.back()} text={say(frameWords.cancel)} />
      </Actions>
    </>
  );
}
