/** The attributes that state a figure without a document. */
export interface LiteralAttributes {
  readonly header?: string | undefined;
  readonly value?: number | undefined;
  readonly count?: number | undefined;
  readonly of?: number | undefined;
  readonly percent?: number | undefined;
  readonly unit?: string | undefined;
  readonly noun?: string | undefined;
  readonly hedge?: string | undefined;
  readonly period?: string | undefined;
  readonly source?: string | undefined;
}

/**
 * A document of one figure as JSON, written out of attributes; undefined
 * where they state none. It is checked like any other document.
 */
export function writeLiteral({
  header,
  value,
  count,
  of,
  percent,
  unit,
  noun,
  hedge,
  period,
  source,
}: LiteralAttributes): string | undefined {
  if ((value ?? count ?? percent) === undefined) return undefined;
  const id = 'figure';
  const name = header ?? '';
  // What is absent is left out, as it is in any JSON.
  return JSON.stringify({
    format: 'chiso/1',
    id,
    title: name,
    sources: source ? [{ id, title: source }] : [],
    indicators: [{ id, name, unit, noun }],
    observations: [
      { value, count, of, percent, hedge, period, source: source && id },
    ],
  });
}
