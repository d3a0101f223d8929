/** From the workbook to the contract, over a footbridge: the drawing of the first opening. */
export const Footbridge = () => (
  <svg viewBox="0 0 318 84" aria-hidden="true" className="footbridge">
    <g className="sheet">
      <path className="tint" d="M26 14h22v14H26zM48 42h22v14H48z" />
      <path d="M4 14h66v56H4zM4 28h66M4 42h66M4 56h66M26 14v56M48 14v56" />
    </g>
    <path
      className="bridge"
      d="M84 62h148M96 62V36M220 62V36M96 36c22 34 102 34 124 0M84 62c4-8 8-16 12-26M232 62c-4-8-8-16-12-26M115 62v-7M137 62v-1M179 62v-1M201 62v-7"
    />
    <g className="sheet">
      <path d="M246 6h64a4 4 0 0 1 4 4v64a4 4 0 0 1-4 4h-64a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4zM254 22h48M254 34h48M254 46h28" />
      <path className="bridge" d="m286 62 6 6 12-13" />
    </g>
  </svg>
);
