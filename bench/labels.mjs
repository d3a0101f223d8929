const BEFORE = ['', '1. ', 'dont ', 'Total ', 'Nombre de ', 'Évolution de '];
const AFTER = ['', ' (GWh)', ' en ktCO2e', ' - territoire', ' des communes', ' 2019'];

/** Five thousand labels, no two the same: those of the catalogue as people write them, with slips of the keyboard. */
export function labels(known, count = 5_000) {
  const made = new Set();
  for (let i = 0; made.size < count; i += 1) {
    const label = known[(i * 7919) % known.length];
    const at = 1 + ((i * 31) % Math.max(1, label.length - 2));
    const slipped = i % 3 === 0 ? label.slice(0, at) + label.slice(at + 1) : label;
    made.add(`${BEFORE[i % BEFORE.length]}${slipped}${AFTER[(i * 5) % AFTER.length]}${i % 7 === 0 ? ` ${i}` : ''}`);
  }
  return [...made];
}
