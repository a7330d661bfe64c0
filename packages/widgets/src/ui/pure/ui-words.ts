/** The words that every widget says. */
export interface UiWords {
  readonly source: string;
  readonly sources: string;
  readonly noSource: string;
  readonly moreSources: (count: number) => string;
  readonly table: string;
  readonly picture: string;
  readonly loading: string;
  readonly nothing: string;
  readonly failed: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly disputed: string;
}
