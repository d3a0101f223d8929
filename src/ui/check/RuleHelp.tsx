import { useEffect, useState } from 'react';
import type { FindingGroup } from '../../app/view/checkView';
import { checkWords } from '../../catalogue/pane/pages';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { GridExample } from './GridExample';
import { type RuleExample, ruleExamples } from './ruleExamples';

/**
 * Why a rule matters to a reader of the contract, what it finds and accepts, how it is mended, where it comes from. The examples are
 * those of its page, which its tests make; where the page does not come, the rest is told.
 */
export function RuleHelp({ rule: { ruleId, why, source, reference } }: { readonly rule: FindingGroup }) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const [examples, tell] = useState<readonly RuleExample[]>([]);
  useEffect(() => {
    let isWanted = true;
    void model.helpPage(ruleId).then((page) => isWanted && tell(ruleExamples(page ?? '')));
    return () => {
      isWanted = false;
    };
  }, [model, ruleId]);
  return (
    <dl className="help">
      <dt>{say(checkWords.why)}</dt>
      <dd>{why}</dd>
      {examples.map(({ title, is, lines }) => [
        <dt key={title}>{title}</dt>,
        <dd key={`${title} lines`}>
          {is === 'grid' ? <GridExample title={title} lines={lines} /> : lines.map((line) => <p key={line}>{line}</p>)}
        </dd>,
      ])}
      <dt>{say(checkWords.source)}</dt>
      <dd>{[reference, source].filter((text) => text !== null).join(' · ')}</dd>
    </dl>
  );
}
