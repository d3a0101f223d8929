import { activityBySector } from '../../../catalogue/tables/activitySectors';
import { indicatorById } from '../../../catalogue/indicators';
import { steps } from '../../../catalogue/tables/steps';
import { say } from '../../../domain/message';
import { unitName } from '../../../domain/unitName';
import { figureOf } from '../figure';
import { oneFigure } from '../oneFigure';
import { ownFigures } from '../territory';
import type { RecordsFrom } from './recordRow';

/** What the workbook counts of each sector's activity in the base year: kilometres, tonnes, dwellings. */
export const activity: RecordsFrom = ({ dossier, inventories, language }) => {
  const { year, version, perimeter } = inventories.ghg;
  const measured = ownFigures(dossier, perimeter).filter((one) => one.status === 'measured' && one.year === year);
  return Object.entries(activityBySector).flatMap(([sector, ids]) =>
    ids.flatMap((id) => {
      const [one] = oneFigure(
        measured.filter(({ indicator }) => indicator === id),
        [version],
      );
      const indicator = indicatorById.get(id);
      if (one === undefined || indicator === undefined) return [];
      const { unit } = indicator;
      const manner = { scale: { times: 1 }, unit, otherwise: '', language } as const;
      const amount = {
        source: one.source,
        value: one.value,
        unit,
        ...(one.read.unit !== undefined && { readUnit: one.read.unit }),
      };
      return [
        {
          key: `${sector}:${id}`,
          unit,
          printed: {
            id: `${sector}:${id}`,
            label: `${indicator.name[language]} (${unitName(unit, language)})`,
            isFree: true as const,
          },
          cells: { scope1: figureOf([amount], manner, [say(steps.year, { year: `${one.year}` }, language)]) },
        },
      ];
    }),
  );
};
