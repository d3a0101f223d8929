/** Drawings on a 20 px grid, 1.5 px line, round ends (pane/design, section 6). The word beside them says the same. */
const drawings = {
  block: ['M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9z', 'm7.5 7.5 5 5m0-5-5 5'],
  warn: ['M10 3 2.5 16.5h15z', 'M10 8v4', 'M10 14.3v.1'],
  info: ['M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z', 'M10 9.3v4.2', 'M10 6.5v.1'],
  ok: ['M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z', 'm6.5 10 2.5 2.5 4.5-5'],
  question: [
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
    'M7.8 7.8a2.2 2.2 0 1 1 3 2c-.6.3-.8.7-.8 1.4',
    'M10 13.6v.1',
  ],
  dash: ['M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z', 'M6.5 10h7'],
  empty: ['M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z'],
  'under-way': ['M10 2.500a7.500 7.500 0 1 1-7.500 7.500'],
  plus: ['M10 4v12', 'M4 10h12'],
  refresh: ['M15.5 6.5A6.5 6.5 0 1 0 16.5 11', 'M16 3v4h-4'],
  pen: ['M4 16l1-4 8.5-8.5 3 3L8 15z'],
  cell: ['M3 4h14v12H3z', 'M3 8h14', 'M8 4v12'],
  sheet: ['M3 4h14v12H3z', 'M3 8h14', 'M3 12h14', 'M8 8v8'],
  hidden: ['M3 10s2.5-4.5 7-4.5S17 10 17 10s-2.500 4.500-7 4.500S3 10 3 10z', 'M4 16 16 4'],
  back: ['m12 5-5 5 5 5'],
  right: ['m8 5 5 5-5 5'],
  down: ['m5 8 5 5 5-5'],
  tick: ['m5 10 3.5 3.5L15 6.500'],
  cross: ['m5.500 5.500 9 9m0-9-9 9'],
  search: ['M8.500 3.500a5 5 0 1 0 0 10 5 5 0 0 0 0-10z', 'm12.500 12.500 4 4'],
  settings: [
    'M3 6h7',
    'M15 6h2',
    'M3 14h2',
    'M10 14h7',
    'M12.500 3.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600z',
    'M7.500 11.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600z',
  ],
  lock: ['M4.500 9h11v8h-11z', 'M7 9V6.500a3 3 0 0 1 6 0V9'],
  clock: ['M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15z', 'M10 5.500V10l3 2'],
  folder: ['M2.500 5h5l2 2h8v9h-15z'],
  save: ['M3.500 3.500h10l3 3v10h-13z', 'M6.500 3.500v4h6v-4', 'M6.500 16.500v-5h7v5'],
  undo: ['M4 8h8a4 4 0 0 1 0 8H8', 'm7 4.500-3.500 3.500L7 11.500'],
  origin: ['M5 6.500a2 2 0 1 0 0-.1', 'M5 15.500a2 2 0 1 0 0-.1', 'M17 11a2 2 0 1 0 0-.1', 'M7 7l6 3', 'M7 15l6-3'],
  box: ['M3 6.500 10 3l7 3.500v7L10 17l-7-3.500z', 'M3 6.500 10 10l7-3.500', 'M10 10v7'],
} as const satisfies Record<string, readonly string[]>;

export type SignName = keyof typeof drawings;
export type Tone = 'blocking' | 'warning' | 'information' | 'good' | 'quiet';

export const Sign = ({ name, tone }: { readonly name: SignName; readonly tone?: Tone }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" className={tone === undefined ? 'sign' : `sign ${tone}`}>
    {drawings[name].map((path) => (
      <path key={path} d={path} />
    ))}
  </svg>
);

/** The product's mark: deck and catenary of a footbridge. */
export const Mark = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="mark">
    <path d="M2 15h20M4.5 15V9.500M19.500 15V9.500M4.500 9.500c3 4.600 12 4.600 15 0M8.500 12.200V15M12 12.900V15M15.500 12.200V15M4.500 15v4M19.500 15v4" />
  </svg>
);
