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
 * A document of one figure, written out of attributes; undefined where they
 * state none. It is checked like any other document.
 */
export function writeLiteral(attributes: LiteralAttributes): unknown {
  const { header = '', value, count, of, percent } = attributes;
  const { unit, noun, hedge, period, source } = attributes;
  if ((value ?? count ?? percent) === undefined) return undefined;
  return {
    format: 'chiso/1',
    id: 'attributes',
    title: header,
    sources: source ? [{ id: 'source', title: source }] : [],
    indicators: [given({ id: 'figure', name: header, unit, noun })],
    observations: [
      given({
        value,
        count,
        of,
        percent,
        hedge,
        period,
        source: source && 'source',
      }),
    ],
  };
}

/** Only the members that are given: an absent one is not an empty one. */
function given(members: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
}
