import { type Language, say } from '../domain/message';
import { chartWords } from '../catalogue/chartWords';
import { escaped } from './html';

/** Figures that are compared, largest length first seen: each with its own words, so that no colour is needed to read them. */
export interface BarChart {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

const WIDTH = 640;
const ROW = 44;
/** Room at the end of the longest bar for its figure. */
const FIGURE = 120;
const BAR = 16;

/** A drawing with its figures under it as a table: what the drawing shows is told in words too. */
export function barChart({ id, title, unit, bars }: BarChart, language: Language): string {
  const said = new Intl.NumberFormat(language === 'fr' ? 'fr' : 'en', { maximumSignificantDigits: 4 });
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const scale = (WIDTH - FIGURE) / (most - least || 1);
  const zero = -least * scale;
  const drawn = bars.map(({ label, value }, row) => {
    const start = value < 0 ? zero + value * scale : zero;
    const length = Math.abs(value) * scale;
    const top = row * ROW;
    return [
      `<text x="0" y="${top + 14}">${escaped(label)}</text>`,
      `<rect x="${px(start)}" y="${top + 20}" width="${px(length)}" height="${BAR}"/>`,
      `<text x="${px(Math.max(start, zero) + (value < 0 ? 0 : length) + 6)}" y="${top + 33}">${escaped(said.format(value))}</text>`,
    ].join('');
  });
  const rows = bars.map(
    ({ label, value }) => `<tr><td>${escaped(label)}</td><td>${escaped(said.format(value))}</td></tr>`,
  );
  const name = escaped(`${title} (${unit})`);
  const told = escaped(
    say(
      chartWords.told,
      { list: bars.map(({ label, value }) => `${label} ${said.format(value)}`).join(' ; ') },
      language,
    ),
  );
  return `<figure><figcaption>${name}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-labelledby="${id}-title ${id}-told"><title id="${id}-title">${name}</title><desc id="${id}-told">${told}</desc><line x1="${px(zero)}" x2="${px(zero)}" y1="0" y2="${bars.length * ROW}"/>${drawn.join('')}</svg>
<table><thead><tr><th>${escaped(chartWords.what[language])}</th><th>${escaped(unit)}</th></tr></thead><tbody>${rows.join('')}</tbody></table></figure>`;
}

const px = (length: number): string => length.toFixed(1);
