/** What became of what the reader asked for. */
export interface Outcome {
  readonly message: string;
  /** To be copied by hand. */
  readonly text?: string | undefined;
}
