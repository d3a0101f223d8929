import type { SinceLine } from '../../app/view/sinceView';
import { CellButton } from '../parts/CellButton';
import { Line } from '../parts/Line';
import type { SignName, Tone } from '../parts/Sign';

interface Props {
  readonly lines: readonly SinceLine[];
  readonly sign: SignName;
  readonly tone: Tone;
}

/** Changes, each with its sentence and the cell where it stands. */
export const SinceLines = ({ lines, sign, tone }: Props) =>
  lines.length === 0 ? null : (
    <ul className="list">
      {lines.map(({ key, title, detail, cell }) => (
        <li key={key}>
          <Line
            sign={sign}
            tone={tone}
            title={title}
            detail={
              <>
                {detail} {cell !== null && <CellButton cell={cell} />}
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
