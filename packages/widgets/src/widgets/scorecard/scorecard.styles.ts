/** The place of a board; its look comes with what draws it. */
export const styles = /* css */ `
  :host {
    min-block-size: var(--chiso-block-size, 30rem);
  }
`;
