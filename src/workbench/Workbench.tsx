import { ThemeProvider } from 'office-ui-fabric-react';
import { useEffect, useState } from 'react';
import { workbenchWords } from '../catalogue/pane/workbench';
import { Pane } from '../ui/Pane';
import { LanguageContext, useSpeaking } from '../ui/parts/speaking';
import { themes } from '../ui/parts/theme';
import { useDark } from '../ui/parts/useDark';
import { usePaneModel, usePaneState } from '../ui/parts/usePane';
import { DropArea } from './DropArea';
import { Handle, WIDTH } from './Handle';
import { TopBar } from './TopBar';
import { UnsavedDialog } from './UnsavedDialog';

interface Props {
  readonly onOpen: (name: string, bytes: Uint8Array) => Promise<boolean>;
  readonly onExample: () => Promise<string | null>;
  /** Absent where Excel saves. */
  readonly onSave?: () => Promise<string | null>;
  /** Where the spreadsheet is put; called once. */
  readonly onSpreadsheet: (place: HTMLElement | null) => void;
}

/** The spreadsheet at the left, the pane at the right. */
export function Workbench({ onOpen, onExample, onSave, onSpreadsheet }: Props) {
  const model = usePaneModel();
  const { view, language, file, theme, isUnsaved } = usePaneState();
  const isDark = useDark(theme);
  const [width, setWidth] = useState<number>(WIDTH.usual);
  useEffect(() => {
    if (!isUnsaved || onSave === undefined) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved, onSave]);
  const [waiting, wait] = useState<(() => void) | null>(null);
  const leave = (go: () => void): void => (isUnsaved && onSave ? wait(() => go) : go());
  const settle = (go: (() => void) | null): void => {
    wait(null);
    go?.();
  };
  const open = (name: string, bytes: Uint8Array) => leave(() => void onOpen(name, bytes));
  return (
    <LanguageContext.Provider value={language}>
      <ThemeProvider theme={themes[isDark ? 'dark' : 'light']}>
        <DropArea
          hasWorkbook={view !== null}
          onOpen={open}
          onTake={(name, bytes) => {
            model.go('read');
            void model.offerFile(name, bytes);
          }}
        >
          <TopBar
            file={file}
            onOpen={open}
            onExample={() => leave(() => void onExample())}
            {...(onSave && { onSave: () => void onSave() })}
          />
          <div className="desk" style={{ gridTemplateColumns: `minmax(0, 1fr) 5px ${width}px` }}>
            <SpreadsheetPlace onSpreadsheet={onSpreadsheet} />
            <Handle width={width} onWidth={setWidth} />
            <Pane />
          </div>
          <UnsavedDialog
            isAsked={waiting !== null}
            onSave={() => void onSave?.().then((name) => settle(name === null ? null : waiting))}
            onLeave={() => settle(waiting)}
            onCancel={() => settle(null)}
          />
        </DropArea>
      </ThemeProvider>
    </LanguageContext.Provider>
  );
}

function SpreadsheetPlace({ onSpreadsheet }: Pick<Props, 'onSpreadsheet'>) {
  const { say } = useSpeaking();
  return <section id="spreadsheet" aria-label={say(workbenchWords.sheet)} ref={onSpreadsheet} />;
}
