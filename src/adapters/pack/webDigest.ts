import type { Digest } from '../../ports/digest';

/** SHA-256 by the platform's own Web Cryptography: the same in a page and in Node. */
export const webDigest: Digest = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
