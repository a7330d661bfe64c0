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
 * A document of one figure as JSON, written out of attributes. It is checked
 * like any other document.
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
}: LiteralAttributes): string {
  const id = 'figure';
  const name = header ?? '';
  return JSON.stringify(
    {
      format: 'chiso/1',
      id,
      title: name,
      sources: source ? [{ id, title: source }] : [],
      indicators: [{ id, name, unit, noun }],
      observations: [
        { value, count, of, percent, hedge, period, source: source && id },
      ],
    },
    // An attribute that was taken away is as good as none.
    (_, member) => member ?? undefined,
  );
}
