/**
 * How large a package may be before it is refused (office/xlsx-package.md, section 8: bounds against the largest of
 * 1,233 real files). A ratio over 1,032 : 1 cannot come out of deflate: such a header lies.
 */
export const limits = {
  fileBytes: 200_000_000,
  entries: 10_000,
  partBytes: 1_000_000_000,
  textPartBytes: 64_000_000,
  packageBytes: 1_500_000_000,
  deflateRatio: 1_032,
  /** The ratio of a whole file counts only above this many inflated bytes: small files compress well. */
  ratioFloorBytes: 50_000_000,
  packageRatio: 200,
  nameLength: 512,
  cellStyles: 64_000,
} as const;
