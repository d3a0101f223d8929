import { TextField } from 'office-ui-fabric-react';
import { useId } from 'react';
import type { CrosswalkSector, CrosswalkView } from '../../app/view/view';
import { settingsWords } from '../../catalogue/pane/settings';
import { useSpeaking } from '../parts/speaking';
import { BY_DEFAULT, type ExchangeDraft, isSplit, lacking, LEFT_OUT } from './exchangeDraft';

interface Props {
  readonly sector: CrosswalkSector;
  readonly rows: CrosswalkView['rows'];
  readonly draft: ExchangeDraft;
  readonly onChange: (draft: ExchangeDraft) => void;
}

/** One sector: its row, the rest of it when a key splits it, and why. */
export function CrosswalkSectorFields({ sector: { name, byDefault, condition }, rows, draft, onChange }: Props) {
  const { say } = useSpeaking();
  const [id, otherId] = [useId(), useId()];
  const missing = draft.row === BY_DEFAULT ? null : lacking(draft);
  const options = rows.map(({ row, name: text }) => (
    <option key={row} value={row}>
      {text}
    </option>
  ));
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={draft.row} onChange={({ target }) => onChange({ ...draft, row: target.value })}>
        <option value={BY_DEFAULT}>{say(settingsWords.byCrosswalk, { row: byDefault })}</option>
        {options}
        <option value={LEFT_OUT}>{say(settingsWords.leftOut)}</option>
      </select>
      {condition !== null && <p className="second">{condition}</p>}
      {draft.row !== BY_DEFAULT && draft.row !== LEFT_OUT && (
        <>
          <label htmlFor={otherId}>{say(settingsWords.otherRow)}</label>
          <select
            id={otherId}
            value={draft.other}
            onChange={({ target }) => onChange({ ...draft, other: target.value })}
          >
            <option value={BY_DEFAULT}>{say(settingsWords.noOtherRow)}</option>
            {options}
          </select>
        </>
      )}
      {isSplit(draft) && (
        <>
          <TextField
            label={say(settingsWords.percent)}
            value={draft.percent}
            inputMode="decimal"
            errorMessage={missing === 'share' ? say(settingsWords.badShare) : ''}
            onChange={(_, percent = '') => onChange({ ...draft, percent })}
          />
          <TextField
            label={say(settingsWords.keySource)}
            value={draft.source}
            onChange={(_, source = '') => onChange({ ...draft, source })}
          />
        </>
      )}
      {draft.row !== BY_DEFAULT && (
        <TextField
          label={say(settingsWords.reason)}
          value={draft.reason}
          onChange={(_, reason = '') => onChange({ ...draft, reason })}
        />
      )}
    </div>
  );
}
