import { DefaultButton } from 'office-ui-fabric-react';
import type { View } from '../../app/view/view';
import { sincePageWords as words } from '../../catalogue/pane/since';
import { Actions } from '../frame/Actions';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { useAsked } from '../parts/useAsked';
import { usePaneModel } from '../parts/usePane';
import { MovedTable } from './MovedTable';
import { SinceCounts } from './SinceCounts';
import { SinceLines } from './SinceLines';

/** « Depuis l'an dernier »: only what differs, each with its before and after. */
export function SincePage({ view }: { readonly view: View }) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const since = useAsked(view, model.since);
  if (since === null) return <PageTitle title={view.read.since?.title ?? ''} />;
  const { title, line, counts, toReview, moved, added, note } = since;
  return (
    <>
      <PageTitle title={title} {...(line !== null && { line })} />
      <SinceCounts counts={counts} />
      <Section title={say(words.reviewTitle)} end={counts.toReview}>
        {toReview.length === 0 && <p className="second">{say(words.nothing)}</p>}
        <SinceLines lines={toReview} sign="warn" tone="warning" />
      </Section>
      {moved.length > 0 && (
        <Section title={say(words.movedTitle)} end={counts.moved}>
          <MovedTable moved={moved} />
        </Section>
      )}
      {added.length > 0 && (
        <Section title={say(words.addedTitle)} end={counts.added}>
          <SinceLines lines={added} sign="info" tone="information" />
        </Section>
      )}
      {note !== null && <p className="second">{note}</p>}
      {view.read.counts.questions > 0 && (
        <Actions>
          <DefaultButton onClick={() => model.go('read')} text={say(words.settle)} />
        </Actions>
      )}
    </>
  );
}
