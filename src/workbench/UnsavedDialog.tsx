import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { useEffect, useRef } from 'react';
import { workbenchWords } from '../catalogue/pane/workbench';
import { useSpeaking } from '../ui/parts/speaking';

interface Props {
  readonly isAsked: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}

/** Another workbook would take the place of one that is not saved: asks first. */
export function UnsavedDialog({ isAsked, onSave, onLeave, onCancel }: Props) {
  const { say } = useSpeaking();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsked]);
  return (
    <dialog ref={dialog} aria-labelledby="unsaved" onCancel={onCancel}>
      <h2 id="unsaved">{say(workbenchWords.unsaved)}</h2>
      <div className="row">
        <PrimaryButton text={say(workbenchWords.saveFirst)} onClick={onSave} />
        <DefaultButton text={say(workbenchWords.openAnyway)} onClick={onLeave} />
        <DefaultButton text={say(workbenchWords.cancel)} onClick={onCancel} />
      </div>
    </dialog>
  );
}
