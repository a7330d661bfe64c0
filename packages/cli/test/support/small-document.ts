/** A sound document of one indicator, with what a test puts in its place. */
export function smallDocument(
  parts: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    format: 'chiso/1',
    id: 'small',
    title: { vi: 'Số liệu giả định', en: 'Made-up figures' },
    area: 'vn',
    sources: [{ id: 's', title: { vi: 'Nguồn giả định', en: 'Made up' } }],
    indicators: [indicator()],
    observations: [{ period: '2023', value: 5, source: 's' }],
    ...parts,
  };
}

/** An indicator that counts, with what a test adds. */
export function indicator(
  members: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return { id: 'x', name: { vi: 'Chỉ số X', en: 'Indicator X' }, ...members };
}
