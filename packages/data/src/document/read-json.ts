/** JSON text as a value; a byte order mark is left out. Other values pass. */
export function readJson(input: unknown): unknown {
  return typeof input === 'string'
    ? JSON.parse(input.charCodeAt(0) === 0xfeff ? input.slice(1) : input)
    : input;
}
