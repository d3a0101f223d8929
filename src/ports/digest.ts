/** SHA-256 of bytes, in lower-case hexadecimal. */
export type Digest = (bytes: Uint8Array) => Promise<string>;
