import { PrimaryButton } from 'office-ui-fabric-react';
import type { Language } from '../domain/message';
import { citiesPageWords as w } from '../catalogue/pane/citiesPage';
import type { CitiesState } from './citiesState';

interface Props {
  readonly state: CitiesState;
  readonly language: Language;
  readonly onFiles: (files: FileList) => void;
  readonly onSave: () => void;
}

/** View: files in, their state, the workbook out. */
export const CitiesPage = ({ state, language, onFiles, onSave }: Props) => (
  <div
    className="cities"
    onDragOver={(event) => event.preventDefault()}
    onDrop={(event) => {
      event.preventDefault();
      onFiles(event.dataTransfer.files);
    }}
  >
    <main>
      <h1>{w.title[language]}</h1>
      <p>{w.lead[language]}</p>
      <label className="choose">
        {w.choose[language]}
        <input
          type="file"
          multiple
          accept=".zip,.xlsx,.xlsm"
          disabled={state.isReading}
          onChange={({ target }) => target.files !== null && onFiles(target.files)}
        />
      </label>
      {state.files.length > 0 && <h2>{w.files[language]}</h2>}
      <ul>
        {state.files.map(({ name, isRead, refusal }) => (
          <li key={name} data-state={refusal !== null ? 'refused' : isRead ? 'read' : 'waiting'}>
            {refusal ?? `${name} · ${(isRead ? w.read : w.waiting)[language]}`}
          </li>
        ))}
      </ul>
      <output>
        {state.isReading && <span>{w.reading[language]}</span>}
        {state.sentence !== null && <span>{state.sentence}</span>}
      </output>
      {state.result !== null && (
        <section aria-label={w.result[language]}>
          <p className="summary">{state.result.summary}</p>
          <PrimaryButton text={w.save[language]} onClick={onSave} />
        </section>
      )}
      <p>
        <a href="index.html">{w.back[language]}</a>
      </p>
    </main>
  </div>
);
