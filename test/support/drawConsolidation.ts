import type * as z from 'zod';
import type { consolidationSchema } from '../../src/schema/consolidation';

type Told = z.infer<typeof consolidationSchema>;

/**
 * Cities side by side as text, for a reviewer: the cities, then each subject with its rows, the basis of each in brackets, after `≠` what
 * keeps a row from the first, and after `=` the sum with what was left out of it.
 */
export function drawConsolidation(told: Told): string {
  const name = (city: number): string => told.cities[city]?.file.replace(/\.\w+$/, '') ?? '';
  const cities = told.cities.map(
    ({ name: said, territory, contract, population, remarks }, city) =>
      `${name(city).padEnd(14)} ${said} (${territory.level}) · ${contract.baselineYear} · ${contract.inventoryMethod ?? '?'} · ${contract.inventories ?? '?'} · ${contract.actionPlan} ${contract.gapForm} ${contract.investmentPlan} · ${population?.value} hab${remarks.map((one) => ` · ${one}`).join('')}`,
  );
  const subjects = told.subjects.map(({ subject, rows, missing, total }) => {
    const drawn = rows.map(({ basis, apart, figures }) => {
      const { level, unit, year, status, method, netting, view, form, taxBasis } = basis;
      const shared = [level, year, status, method, netting, view, form, taxBasis].filter((one) => one !== undefined);
      const values = figures.map(({ city, value }) => `${name(city)} ${value}`).join(', ');
      return `  ${values} ${unit} [${shared.join(' ')}]${apart.length > 0 ? ` ≠ ${apart.join(', ')}` : ''}`;
    });
    const keys = [...new Set(missing.map(({ key }) => key))].map(
      (key) => `  ${key ?? 'blank'}: ${missing.flatMap((one) => (one.key === key ? [name(one.city)] : [])).join(', ')}`,
    );
    const less = [
      ...(total?.inside ?? []).map((city) => `${name(city)} within its metropolis`),
      ...(total?.twice ?? []).map(({ city, title, value }) => `${title} of ${name(city)} told twice, ${value} off`),
    ];
    const sum =
      total === undefined
        ? []
        : [`  = ${total.value} over ${total.cities.map(name).join(', ')}${less.map((one) => `; ${one}`).join('')}`];
    return [subject, ...drawn, ...keys, ...sum].join('\n');
  });
  const levels = told.levels.map(({ city, role, level = 'unsaid', actions, euros }) =>
    `${name(city).padEnd(14)} ${role.padEnd(9)} ${level.padEnd(9)} ${actions} ${euros.map(({ taxBasis, value }) => `${value} ${taxBasis}`).join(', ')}`.trimEnd(),
  );
  return [...cities, '', `not received: ${told.notReceived.join(', ')}`, '', ...subjects, '', ...levels, ''].join('\n');
}
