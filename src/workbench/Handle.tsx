import { workbenchWords } from '../catalogue/pane/workbench';
import { useSpeaking } from '../ui/parts/speaking';

/** Widths of the pane in pixels (pane/design, section 3, workbench). */
export const WIDTH = { least: 320, usual: 372, most: 500 } as const;
const STEP = 10;

interface Props {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const bounded = (width: number) => Math.min(WIDTH.most, Math.max(WIDTH.least, Math.round(width)));

/** Drags the edge between spreadsheet and pane; arrow keys do it too. */
export function Handle({ width, onWidth }: Props) {
  const { say } = useSpeaking();
  return (
    <button
      type="button"
      className="handle"
      aria-label={say(workbenchWords.width, { width })}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(bounded(window.innerWidth - event.clientX));
      }}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') onWidth(bounded(width + STEP));
        if (key === 'ArrowRight') onWidth(bounded(width - STEP));
      }}
    />
  );
}
