/** The words that every widget says. */
export interface UiWords {
  readonly source: string;
  readonly sources: string;
  readonly noSource: string;
  readonly moreSources: (count: number) => string;
  readonly table: string;
  readonly picture: string;
  /** Said of an element in the state of this name. */
  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly disputed: string;
}
