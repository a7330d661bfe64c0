/** The look of what a reader may take along. */
export const takeStyles = /* css */ `
  .take blockquote {
    border-inline-start: 3px solid var(--_line);
    margin: 0 0 0.9rem;
    padding-inline-start: 0.7rem;
  }
  .take ul {
    border-block-start: 1px solid var(--_line);
    columns: 2 13rem;
    list-style: none;
    margin: 0;
    padding: 0.4rem 0;
  }
  .take li {
    break-inside: avoid;
  }
  .take li button {
    text-align: start;
  }
  .take [role='status'] {
    min-block-size: 1.45em;
  }
  .take textarea {
    background: var(--_surface);
    block-size: 9rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    font-size: 0.78rem;
    inline-size: 100%;
    margin-block-start: 0.5rem;
    padding: 0.4rem;
    resize: vertical;
  }
  @media print {
    .take ul {
      display: none;
    }
  }
`;
