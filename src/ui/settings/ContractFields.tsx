import type { SettingsView } from '../../app/view/view';
import { CrosswalkFields } from './CrosswalkFields';
import { PathFields } from './PathFields';
import { PresentationFields } from './PresentationFields';
import type { SettingsDraft, SettingsProblems } from './settingsDraft';
import { TerritoryFields } from './TerritoryFields';

/** What the fields of the contract are drawn from. `left`: the fields that the officer has left, whose problems are told. */
export interface FieldsProps {
  readonly draft: SettingsDraft;
  readonly problems: SettingsProblems;
  readonly left: ReadonlySet<keyof SettingsDraft>;
  readonly settings: SettingsView;
  readonly onChange: (field: Partial<SettingsDraft>) => void;
  readonly onLeave: (field: keyof SettingsDraft) => void;
}

/** Territory, path, crosswalk and presentation; where a value was found is said under it. */
export const ContractFields = (props: FieldsProps) => (
  <>
    <TerritoryFields {...props} />
    <PathFields {...props} />
    <CrosswalkFields {...props} />
    <PresentationFields {...props} />
  </>
);
