import { useId } from 'react';

/** What our own reader takes. */
export const WORKBOOKS = '.xlsx,.xlsm,.csv,.tsv,.txt';

interface Props {
  readonly text: string;
  readonly accept: string;
  readonly isMain?: boolean;
  readonly onFile: (name: string, bytes: Uint8Array) => void;
}

/** Chooses a file of this machine; it is read here and goes nowhere. */
export function FileButton({ text, accept, isMain = false, onFile }: Props) {
  const id = useId();
  return (
    <span className={isMain ? 'file main' : 'file'}>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file === undefined) return;
          void file.arrayBuffer().then((buffer) => onFile(file.name, new Uint8Array(buffer)));
          target.value = '';
        }}
      />
      <label htmlFor={id}>{text}</label>
    </span>
  );
}
