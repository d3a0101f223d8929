import type { Summary } from '../app/summary';
import { paneWords } from '../catalogue/paneWords';
import { type Language, say } from '../domain/message';

interface Props {
  readonly language: Language;
  readonly status: string;
  readonly summary: Summary | null;
  readonly onChoose: (file: File) => void;
}

/** View: props in, elements out. */
export const PaneView = ({ language, status, summary, onChoose }: Props) => (
  <main>
    <h1>{paneWords.title[language]}</h1>
    <p className="second">{paneWords.promise[language]}</p>
    <div>
      <label className="choose">
        {paneWords.choose[language]}
        <input
          type="file"
          accept=".xlsx,.xlsm"
          onChange={({ target: { files } }) => files?.[0] !== undefined && onChoose(files[0])}
        />
      </label>
    </div>
    <output>{status}</output>
    {summary !== null && <SummaryView language={language} summary={summary} />}
  </main>
);

const SummaryView = ({ language, summary }: { readonly language: Language; readonly summary: Summary }) => (
  <>
    <section className="card">
      <h2>{paneWords.tables[language]}</h2>
      <p className="second">{say(paneWords.facts, summary.counts, language)}</p>
      <ul>
        {summary.tables.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
    {summary.kept.length > 0 && (
      <section className="card">
        <h2>{paneWords.kept[language]}</h2>
        <ul>
          {summary.kept.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    )}
    <section className="card">
      <h2>{paneWords.findings[language]}</h2>
      {summary.findings.length === 0 && <p>{paneWords.noFindings[language]}</p>}
      <ul>
        {summary.findings.map(({ ruleId, severity, title, count }) => (
          <li key={ruleId} className={severity}>
            {say(paneWords.findingLine, { title, count }, language)}
          </li>
        ))}
      </ul>
    </section>
  </>
);
