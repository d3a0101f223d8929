import type { FindingGroup } from '../../app/view/checkView';
import { checkWords } from '../../catalogue/pane/pages';
import { useSpeaking } from '../parts/speaking';

/** Why a rule matters to a reader of the contract, and where it comes from. */
export function RuleHelp({ rule: { why, source, reference } }: { readonly rule: FindingGroup }) {
  const { say } = useSpeaking();
  return (
    <dl className="help">
      <dt>{say(checkWords.why)}</dt>
      <dd>{why}</dd>
      <dt>{say(checkWords.source)}</dt>
      <dd>{[reference, source].filter((text) => text !== null).join(' · ')}</dd>
    </dl>
  );
}
