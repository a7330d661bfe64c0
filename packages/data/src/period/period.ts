/** How long a period is. */
export type Frequency = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

/** A stretch of time, as a document writes it. */
export interface Period {
  /** The code: `2023`, `2023-S1`, `2023-Q2`, `2024-06`, `2022/2025`. */
  readonly code: string;
  readonly frequency: Frequency;
  /** Its first moment in years: 2023-S2 starts at 2023.5. */
  readonly start: number;
  /** The moment after its last one, in years: 2023-S2 ends at 2024. */
  readonly end: number;
}
