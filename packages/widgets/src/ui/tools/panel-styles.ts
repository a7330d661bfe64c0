/** The look of a panel. */
export const panelStyles = /* css */ `
  [part='panel'] {
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    color: var(--_text);
    font-size: 0.84rem;
    max-block-size: 80vh;
    max-inline-size: min(34rem, 100vw - 2rem);
    overflow: auto;
    padding: 1rem;
  }
  [part='panel-head'] {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
  }
`;
