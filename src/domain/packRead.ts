import type { CityFile, CityFinding } from './cities';
import type { PackManifest } from './pack';
import type { PackAsk, PackCell } from './packCell';

/** A pack that arrived whole, with what the comparison of cities reads of it. */
export interface PackRead extends Pick<CityFile, 'observations' | 'actions'> {
  readonly file: string;
  readonly manifest: PackManifest;
  readonly cells: readonly PackCell[];
  readonly asks: readonly PackAsk[];
  readonly findings?: readonly CityFinding[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
}
