/** The look of tables and buttons, for the parts that have such. */
export const controlStyles = /* css */ `
  table {
    border-collapse: collapse;
    font-size: 0.84rem;
    inline-size: 100%;
  }
  thead {
    color: var(--_muted);
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    padding: 0.4rem 0.5rem 0.4rem 0;
    text-align: start;
    vertical-align: baseline;
  }
  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 1.5rem;
    padding: 0;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.2em;
  }
  button:hover {
    color: var(--_accent);
  }
  @media print {
    button {
      display: none;
    }
  }
`;
