import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { workbenchWords } from '../catalogue/pane/workbench';
import { useSpeaking } from '../ui/parts/speaking';

interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Props {
  readonly hasWorkbook: boolean;
  readonly onOpen: (name: string, bytes: Uint8Array) => void;
  readonly onTake: (name: string, bytes: Uint8Array) => void;
  readonly children: ReactNode;
}

/** A file may be dropped anywhere; with a workbook open, it asks whether to open it or to take a sheet from it. */
export function DropArea({ hasWorkbook, onOpen, onTake, children }: Props) {
  const { say } = useSpeaking();
  const [isOver, setOver] = useState(false);
  const [dropped, drop] = useState<Dropped | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dropped !== null) dialog.current?.showModal();
  }, [dropped]);
  const choose = (then: Props['onOpen']) => {
    dialog.current?.close();
    if (dropped !== null) then(dropped.name, dropped.bytes);
    drop(null);
  };
  const receive = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (hasWorkbook) drop({ name: file.name, bytes });
    else onOpen(file.name, bytes);
  };
  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.relatedTarget === null && setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file === undefined) return;
        void receive(file);
      }}
    >
      {children}
      {isOver && <div className="dropping">{say(workbenchWords.drop)}</div>}
      <dialog ref={dialog} aria-labelledby="dropped" onClose={() => drop(null)}>
        <h2 id="dropped">{say(workbenchWords.openOrTake)}</h2>
        <p>{dropped?.name}</p>
        <div className="row">
          <PrimaryButton text={say(workbenchWords.open)} onClick={() => choose(onOpen)} />
          <DefaultButton text={say(workbenchWords.take)} onClick={() => choose(onTake)} />
          <DefaultButton text={say(workbenchWords.cancel)} onClick={() => choose(() => undefined)} />
        </div>
      </dialog>
    </div>
  );
}
