import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { View } from '../../app/view/view';
import { coveragePageWords as words } from '../../catalogue/pane/coverage';
import { Actions } from '../frame/Actions';
import { PageTitle } from '../parts/PageTitle';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { CoverageCounts } from './CoverageCounts';
import { GivenBack } from './GivenBack';
import { Matrix } from './Matrix';
import { MissingList } from './MissingList';
import { useCoverage } from './useCoverage';

/** « Ce que demande chaque cadre »: figure by framework, whom to ask for what is missing, what is to be given back. */
export function CoveragePage({ view }: { readonly view: View }) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const coverage = useCoverage(view);
  if (coverage === null) return <PageTitle title={say(words.title)} />;
  const { contract, figures, rows, askers, holders, list, given, sheet } = coverage;
  const covered = contract.shared + contract.own;
  return (
    <>
      <PageTitle title={say(words.title)} line={say(words.line, { covered, asked: contract.asked })} />
      <CoverageCounts contract={contract} figures={figures} />
      <Matrix rows={rows} askers={askers} />
      <MissingList holders={holders} list={list} />
      <GivenBack given={given} />
      {given.length > 0 && (
        <Actions>
          {sheet === null ? (
            <PrimaryButton text={say(words.writeSheet)} onClick={() => void model.previewTables(['give-back'])} />
          ) : (
            <DefaultButton
              text={say(words.openSheet)}
              onClick={({ detail }) => void model.show([sheet.at], detail > 0)}
            />
          )}
        </Actions>
      )}
    </>
  );
}
