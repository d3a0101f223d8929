import type { Choice } from '../../app/view/readView';
import { useSpeaking } from '../parts/speaking';
import { surenessWords } from './surenessWords';

/** A choice with its word of confidence and its reason. */
export function ChoiceLabel({ choice: { label, sureness, why } }: { readonly choice: Choice }) {
  const { say } = useSpeaking();
  return (
    <span className="choice">
      <span>{label}</span>
      <span className="e">
        <span className="unseen">, </span>
        {say(surenessWords[sureness])}
      </span>
      <span className="d">{why}</span>
    </span>
  );
}
