import { mappingReasons } from '../../catalogue/mappingReasons';
import { indicatorById } from '../../catalogue/indicators';
import { plain } from '../../domain/label';
import { because, type Context, type Said } from './context';
import type { Row } from './provedBySums';

/**
 * `Solaire thermique` names a way of producing: in a table of consumption it is an energy that is used, never a production. Where the
 * table does not say which, it is asked.
 */
export const withinFamily = <T extends Row>(context: Context, rows: readonly T[], family: string): readonly T[] =>
  family === 'family:renewable'
    ? rows
    : rows.map((row) => {
        if (!row.said.meaning.startsWith('indicator:')) return row;
        const known = indicatorById.get(row.said.meaning.slice('indicator:'.length));
        if (known?.family !== 'renewable' || /\bprod/.test(plain(row.label))) return row;
        const isHeat = [known.id, known.parent].includes('renewable-heat');
        return { ...row, said: used(context, row, family, isHeat) };
      });

function used(context: Context, { label, said }: Row, family: string, isHeat: boolean): Said {
  const reason = because(context, mappingReasons.notProduction, { label: label.slice(0, 60) });
  return family === 'family:energy' && isHeat
    ? { meaning: 'carrier:renewable-heat', confidence: 0.95, reason, runnerUp: said.meaning }
    : { meaning: 'unknown', confidence: 0, reason, runnerUp: said.meaning };
}
