import { Checkbox, PrimaryButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { ReadView } from '../../app/view/readView';
import type { TakeOffer } from '../../app/view/view';
import { takeWords } from '../../catalogue/pane/pages';
import { readWords } from '../../catalogue/pane/pages';
import { Actions } from '../frame/Actions';
import { FileButton } from '../parts/FileButton';
import { Line } from '../parts/Line';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

const ACCEPTED = '.xlsx,.xlsm,.csv';

interface Props {
  readonly offer: TakeOffer | null;
  readonly taken: ReadView['taken'];
}

/** Sheets of another workbook, read by our own reader and copied at the same addresses. */
export function TakePage({ offer, taken }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const [unticked, untick] = useState<ReadonlySet<string>>(
    () => new Set(offer?.sheets.flatMap(({ name, isProposed }) => (isProposed ? [] : [name]))),
  );
  const wanted = offer?.sheets.filter(({ name }) => !unticked.has(name)) ?? [];
  const turn = (name: string, isWanted: boolean) => {
    const next = new Set(unticked);
    if (isWanted) next.delete(name);
    else next.add(name);
    untick(next);
  };
  const open = (name: string, bytes: Uint8Array) => void model.offerFile(name, bytes);
  return (
    <>
      <PageTitle title={say(readWords.takeSheet)} line={say(takeWords.text)} takesFocus />
      <FileButton
        text={say(offer === null ? takeWords.choose : takeWords.chooseOther)}
        accept={ACCEPTED}
        isMain={offer === null}
        onFile={open}
      />
      {offer !== null && (
        <Section title={say(takeWords.sheets, { file: offer.file })}>
          <ul className="list">
            {offer.sheets.map(({ name, what, detail, copy }) => (
              <li key={name} className="tick">
                <Checkbox label={name} checked={!unticked.has(name)} onChange={(_, is = false) => turn(name, is)} />
                <span className="second">
                  {[what, detail, ...(copy === null ? [] : [say(takeWords.again, { name: copy })])]
                    .filter((text) => text !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {offer.tables.length > 0 && (
            <p className="why">{say(takeWords.fills, { tables: offer.tables.join(', ') })}</p>
          )}
        </Section>
      )}
      <Section title={say(taken.length === 0 ? takeWords.none : takeWords.taken)}>
        {taken.length === 0 && <p className="second">{say(takeWords.noneText)}</p>}
        <ul className="list">
          {taken.map(({ file, sheets }) => (
            <li key={file}>
              <Line sign="sheet" tone="good" title={file} detail={sheets.map(({ name }) => name).join(', ')} />
            </li>
          ))}
        </ul>
      </Section>
      {offer !== null && (
        <Actions>
          <PrimaryButton
            disabled={wanted.length === 0}
            text={count(takeWords.copy, wanted.length)}
            onClick={() =>
              void model.take(
                offer.sha256,
                wanted.map(({ name }) => name),
              )
            }
          />
        </Actions>
      )}
    </>
  );
}
