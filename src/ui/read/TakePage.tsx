import { PrimaryButton } from 'office-ui-fabric-react';
import type { ReadView } from '../../app/view/readView';
import type { TakeOffer } from '../../app/view/view';
import { readWords, takeWords } from '../../catalogue/pane/pages';
import { Actions } from '../frame/Actions';
import { FileButton, WORKBOOKS } from '../parts/FileButton';
import { Line } from '../parts/Line';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { useTicks } from '../parts/useTicks';
import { OfferedSheets } from './OfferedSheets';

interface Props {
  readonly offer: TakeOffer | null;
  readonly taken: ReadView['taken'];
}

/** Sheets of another workbook, read by our own reader and copied at the same addresses. */
export function TakePage({ offer, taken }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const sheets = offer?.sheets ?? [];
  const { ticked, turn } = useTicks(() => sheets.flatMap(({ name, isProposed }) => (isProposed ? [name] : [])));
  const wanted = sheets.flatMap(({ name }) => (ticked.has(name) ? [name] : []));
  return (
    <>
      <PageTitle title={say(readWords.takeSheet)} line={say(takeWords.text)} />
      <FileButton
        text={say(offer === null ? takeWords.choose : takeWords.chooseOther)}
        accept={WORKBOOKS}
        isMain={offer === null}
        onFile={(name, bytes) => void model.offerFile(name, bytes)}
      />
      {offer !== null && <OfferedSheets offer={offer} ticked={ticked} onTick={turn} />}
      <Section title={say(taken.length === 0 ? takeWords.none : takeWords.taken)}>
        {taken.length === 0 && <p className="second">{say(takeWords.noneText)}</p>}
        <ul className="list">
          {taken.map(({ file, sheets: copies }) => (
            <li key={file}>
              <Line sign="sheet" tone="good" title={file} detail={copies.map(({ name }) => name).join(', ')} />
            </li>
          ))}
        </ul>
      </Section>
      {offer !== null && (
        <Actions>
          <PrimaryButton
            disabled={wanted.length === 0}
            text={count(takeWords.copy, wanted.length)}
            onClick={() => void model.take(offer.sha256, wanted)}
          />
        </Actions>
      )}
    </>
  );
}
