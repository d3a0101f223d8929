/** The system's own word for what went wrong (`EACCES`); anything else is a fault of ours and goes on. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  throw error;
}
