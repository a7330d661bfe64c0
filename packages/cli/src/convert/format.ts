/** What `chiso convert` reads and writes. */
export const formats = [
  'chiso',
  'json-stat',
  'sdmx-json',
  'sdmx-csv',
  'csv',
] as const;

export type Format = (typeof formats)[number];
