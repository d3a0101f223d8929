import type { Misfit } from '../adapters/files/readJson';
import { mappingFields, ruleFields, settingFields } from '../catalogue/fileFields';
import type { JsonFile, RequestProblem } from '../domain/problem';

/** What is wrong with a settings file or a file of answers, ready to be said: the field, what stands there, what is allowed. */
export function misfitProblem(misfit: Misfit, of: JsonFile, file: string): RequestProblem {
  if (misfit.is === 'not-json') return { kind: 'not-json', file, line: misfit.line };
  const { path } = misfit;
  if (path.length === 0) return { kind: 'not-an-object', file, of };
  const isListed = of === 'rules' || (of === 'mapping' && path[0] === 'mapping');
  const entry = isListed && path.length > 1 && /^\d+$/.test(path[1] ?? '') ? Number(path[1]) + 1 : null;
  const place = entry === null ? path : of === 'rules' ? [path[0] ?? '', ...path.slice(2)] : path.slice(2);
  const field = place.join('.');
  if (
    of !== 'settings' &&
    field === 'version' &&
    Number.parseInt(misfit.is === 'bad-field' ? misfit.found : '', 10) > 1
  ) {
    return { kind: 'newer-file', file };
  }
  const known = { settings: settingFields, mapping: mappingFields, rules: ruleFields }[of];
  if (misfit.is === 'unknown-field') {
    const inside = place.length > 1 ? `${place.slice(0, -1).join('.')}.` : '';
    const fields = Object.keys(known).filter(
      (one) => one.startsWith(inside) && !one.slice(inside.length).includes('.'),
    );
    return { kind: 'unknown-field', file, field, fields: fields.join(', ') };
  }
  const [nearest = ''] = [field, place.slice(0, 2).join('.'), place[0] ?? '', 'mapping'].filter((one) =>
    Object.hasOwn(known, one),
  );
  const about = { file, of, field: nearest, ...(entry !== null && { entry }) };
  return misfit.is === 'missing-field'
    ? { kind: 'missing-field', ...about }
    : { kind: 'bad-field', ...about, found: misfit.found };
}
