import { PrimaryButton } from 'office-ui-fabric-react';
import type { View } from '../../app/view/view';
import { againCounts, againWords } from '../../catalogue/pane/again';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { Actions } from '../frame/Actions';
import { DoneLine } from '../frame/DoneLine';
import { PageTitle } from '../parts/PageTitle';
import { useSpeaking } from '../parts/speaking';
import { useAsked } from '../parts/useAsked';
import { usePaneModel } from '../parts/usePane';
import { AgainTableLines } from './AgainTableLines';

/** What was decided of tables that have changed since: each answer shown, all taken at once or table by table. */
export function AgainPage({ view }: { readonly view: View }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const again = useAsked(view, model.again);
  if (again === null) return <PageTitle title={say(readWords.again)} />;
  const isNone = again.count === 0;
  return (
    <>
      <PageTitle
        title={isNone ? say(readWords.again) : count(readCounts.again, again.count)}
        line={say(isNone ? againWords.none : againWords.line)}
      />
      {view.done?.kind === 'answered' && <DoneLine done={view.done} onUndo={() => void model.undo()} />}
      {again.tables.map((table) => (
        <AgainTableLines key={table.id} table={table} onTake={() => void model.takeAgain(table.id)} />
      ))}
      {!isNone && (
        <Actions>
          <PrimaryButton onClick={() => void model.takeAgain()} text={count(againCounts.takeAll, again.count)} />
        </Actions>
      )}
    </>
  );
}
