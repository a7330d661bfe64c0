/** The smallest document of the format, to be changed by tests. */
export const smallDocument = {
  format: 'chiso/1',
  id: 'coverage',
  title: 'Phủ sóng thôn, bản',
  area: 'vn',
  sources: [
    { id: 'vgp', title: 'Báo cáo 6 tháng đầu năm 2023', date: '2023-07-13' },
  ],
  indicators: [
    {
      id: 'villages',
      name: 'Thôn, bản lõm sóng đã được phủ sóng',
      noun: 'thôn, bản',
    },
  ],
  observations: [
    {
      indicator: 'villages',
      period: '2023-07',
      count: 2164,
      of: 2418,
      percent: 89.5,
      source: 'vgp',
    },
  ],
};

/** It with another observation, made of the first one's. */
export function withObservation(observation: object): object {
  const { observations } = smallDocument;
  return {
    ...smallDocument,
    observations: [...observations, observation],
  };
}

/** A value that nobody may change, at any depth. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
