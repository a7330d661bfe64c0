import type { DatasetDocument, Observation, Target } from '@chiso/data/core';

/** A document about one indicator `x` of one source `s` in Việt Nam. */
export function smallDocument(
  observations: readonly Observation[],
  {
    indicator = {},
    targets = [],
    ...more
  }: {
    readonly indicator?: Partial<DatasetDocument['indicators'][number]>;
    readonly targets?: readonly Target[];
  } & Omit<Partial<DatasetDocument>, 'targets'> = {},
): DatasetDocument {
  return {
    format: 'chiso/1',
    id: 'test',
    title: 'Thử',
    area: 'vn',
    sources: [{ id: 's', title: 'Nguồn', url: 'https://example.org/' }],
    indicators: [{ id: 'x', name: 'Chỉ số', ...indicator }],
    observations: observations.map((one) => ({ source: 's', ...one })),
    targets: targets.map((one) => ({ source: 's', ...one })),
    ...more,
  };
}
