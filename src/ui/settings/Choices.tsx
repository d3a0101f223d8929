import { ChoiceGroup } from 'office-ui-fabric-react';

interface Props<K extends string> {
  readonly label: string;
  readonly value: K;
  readonly options: readonly (readonly [key: K, text: string])[];
  readonly note?: string;
  readonly onChange: (key: K) => void;
}

/** A few choices side by side under their label. */
export const Choices = <K extends string>({ label, value, options, note, onChange }: Props<K>) => (
  <div className="field side-field">
    <ChoiceGroup
      className="side"
      label={label}
      selectedKey={value}
      options={options.map(([key, text]) => ({ key, text }))}
      onChange={(_, option) => {
        const chosen = options.find(([key]) => key === option?.key);
        if (chosen !== undefined) onChange(chosen[0]);
      }}
    />
    {note !== undefined && <p className="second">{note}</p>}
  </div>
);
