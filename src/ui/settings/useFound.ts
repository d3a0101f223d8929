import type { SettingsView } from '../../app/view/view';
import { settingsWords } from '../../catalogue/pane/settings';
import { useSpeaking } from '../parts/speaking';

/** Where a value that nobody typed was found: `Trouvé dans GES 2019!A2.` */
export function useFound({ found }: SettingsView): (field: 'territory' | 'baselineYear') => string | undefined {
  const { say } = useSpeaking();
  return (field) => {
    const place = found.find((one) => one.field === field);
    return place && say(settingsWords.found, { cell: place.cell.text });
  };
}
