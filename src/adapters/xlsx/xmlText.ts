const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML text as it is meant: the five entities and numeric references; an unknown one stays as written. */
export const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{2,4});/g, (whole, code: string) => {
        if (!code.startsWith('#')) return NAMED[code] ?? whole;
        const point = code[1] === 'x' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
    : text;

/** Characters that XML 1.0 forbids, lone surrogates included: they are left out. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- these controls are the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Nothing to escape and nothing forbidden: most texts, told in one pass. */
const PLAIN = /^[\t\n !#-%'-;=?-\ud7ff\ue000-\ufffd]*$/;

/** Text as XML content or attribute value; line ends survive in both. */
export const escaped = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(FORBIDDEN, '')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/\r/g, '&#13;');
