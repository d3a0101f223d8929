import type { CoverageLine, CoverageView } from '../../app/view/coverageView';
import { coverageCounts, coveragePageWords as words } from '../../catalogue/pane/coverage';
import { CellButton } from '../parts/CellButton';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { answeredSigns } from './answeredSigns';

interface Props {
  readonly row: CoverageLine;
  readonly askers: CoverageView['askers'];
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}

/** A figure: how it stands, and a dot for each framework that asks for it. */
export function MatrixRow({ row, askers, isOpen, onTurn }: Props) {
  const { say } = useSpeaking();
  const { indicator, name, state, says, askedBy } = row;
  const [sign, tone] = answeredSigns[state];
  return (
    <>
      <tr data-line={indicator}>
        <th scope="row">
          <button type="button" data-head aria-expanded={isOpen} onClick={onTurn}>
            <Sign name={sign} tone={tone} />
            <span>
              {name}
              <span className="unseen">, {says}</span>
            </span>
          </button>
        </th>
        {askers.map(({ asker }) => {
          const isAsked = askedBy.includes(asker);
          return (
            <td key={asker}>
              <span aria-hidden="true">{isAsked ? '●' : '–'}</span>
              <span className="unseen">{say(isAsked ? words.asked : words.notAsked)}</span>
            </td>
          );
        })}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={askers.length + 1} className="opened">
            <OpenedFigure row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The cells that answer, each one click away; or who holds the figure. */
function OpenedFigure({ row: { unit, state, says, identifiers, cells, count, holder } }: Pick<Props, 'row'>) {
  const { say, count: counted } = useSpeaking();
  return (
    <>
      <p>
        <b>{says}</b> <span className="code">{unit}</span>
      </p>
      {state === 'derived' && <p>{say(words.computed)}</p>}
      {cells.length > 0 && (
        <ul>
          {cells.map(({ cell, what }) => (
            <li key={`${cell.text} ${what}`} className="row">
              <CellButton cell={cell} /> <span className="second">{what}</span>
            </li>
          ))}
        </ul>
      )}
      {count > cells.length && <p>{counted(coverageCounts.otherCells, count - cells.length)}</p>}
      {holder !== null && <p>{say(words.askTo, { holder })}</p>}
      <p className="second">{say(words.underNames, { identifiers })}</p>
    </>
  );
}
