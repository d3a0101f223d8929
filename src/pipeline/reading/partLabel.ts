import { partLabels } from '../../catalogue/partLabels';
import { core, normal } from './words';

const byLabel = new Map(
  partLabels.flatMap(({ labels, meaning }) =>
    labels.flatMap((label) => [normal(label), core(label)].map((key) => [key, meaning] as const)),
  ),
);

/** The sector that a label names a part of: `Railways` → `sector:autres-transports`; `null` for any other label. */
export const partLabelIn = (text: string): string | null =>
  byLabel.get(normal(text)) ?? byLabel.get(core(text)) ?? null;
