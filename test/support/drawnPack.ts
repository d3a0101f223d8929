import { webDigest } from '../../src/adapters/pack/webDigest';
import { zipParts } from '../../src/adapters/pack/zipParts';
import { MANIFEST, type PackManifest, type PackPart } from '../../src/domain/pack';

/** A manifest that says what a test does not care for. */
export const drawnManifest = (parts: readonly PackPart[], over: Partial<PackManifest> = {}): PackManifest => ({
  format: 'passerelle-pack',
  version: 1,
  product: 'passerelle 1.0.0',
  kind: 'final',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' },
  contract: {
    baselineYear: 2019,
    targetYear: 2030,
    actionPlan: 'V2',
    investmentPlan: 'late',
    commitments: 'V2',
    gapForm: 'G2',
    sectorView: 'CRF',
    costs: 'source',
    language: 'fr',
  },
  chapters: [],
  counts: { blocking: 0, warning: 0, information: 0, justified: 0 },
  coverage: { asked: 0, answered: 0 },
  hasNames: false,
  parts,
  ...over,
});

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What a pack's archive holds, parts by name: texts, listed with their sums, under a manifest that may be changed. */
export async function packParts(
  texts: Readonly<Record<string, string>>,
  over: object = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const listed: PackPart[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const bytes = utf8(text);
    listed.push({ path, role: 'tables', bytes: bytes.length, sha256: await webDigest(bytes) });
  }
  const manifest = { ...drawnManifest(listed), ...over };
  return new Map([
    [MANIFEST, utf8(JSON.stringify(manifest))],
    ...Object.entries(texts).map(([path, text]) => [path, utf8(text)] as const),
  ]);
}

/** A pack of these texts, as its bytes. */
export const drawnPack = async (texts: Readonly<Record<string, string>>, over: object = {}): Promise<Uint8Array> =>
  zipParts(await packParts(texts, over));
