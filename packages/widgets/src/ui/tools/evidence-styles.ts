/** The look of the evidence of a figure. */
export const evidenceStyles = /* css */ `
  .evidence {
    container-type: inline-size;
  }
  /* The table of a widget has its own look, for the same elements. */
  .evidence .releases,
  .evidence .releases :is(thead, tbody, tr, th, td) {
    all: revert;
  }
  .evidence .releases {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .evidence h3,
  .evidence > .releases > caption {
    font-size: 0.84rem;
    font-weight: 600;
    margin: 0;
    padding-block: 0 0.35rem;
    text-align: start;
  }
  .evidence > section,
  .evidence > .releases,
  .evidence > dl,
  .evidence > h3 {
    border-block-start: 1px solid var(--_line);
    margin-block: 0.9rem 0;
    padding-block-start: 0.8rem;
  }
  .evidence > h3 + dl {
    border: 0;
    margin: 0;
    padding: 0;
  }
  .evidence .headline strong {
    font-size: 1.5rem;
    line-height: 1.25;
    margin-inline-end: 0.4rem;
  }
  .evidence .pale,
  .evidence dt,
  .evidence thead {
    color: var(--_muted);
  }
  .evidence .tag {
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    display: inline-block;
    font-size: 0.75rem;
    margin-inline-end: 0.25rem;
    padding-inline: 0.35rem;
    white-space: nowrap;
  }
  .evidence .notice {
    background: var(--_tint);
    border-inline-start: 3px solid var(--_contrast);
    margin-block-start: 0.6rem;
    padding: 0.4rem 0.7rem;
  }
  .evidence > .notice:first-child {
    margin-block: 0 0.8rem;
  }
  .evidence .notice button {
    min-block-size: 1.5rem;
  }
  .evidence dl > div {
    display: grid;
    gap: 0 0.75rem;
    grid-template-columns: 6.5rem 1fr;
    padding-block: 0.2rem;
  }
  .evidence dd {
    margin: 0;
    min-inline-size: 0;
  }
  .evidence ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .evidence .cards {
    display: grid;
    gap: 0.7rem 1.2rem;
  }
  .evidence section > .pale {
    margin-block-end: 0.5rem;
  }
  .evidence .cards p + :is(p, ul) {
    margin-block-start: 0.15rem;
  }
  .evidence .beside {
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
  }
  .evidence .beside > li > p > strong {
    font-size: 1rem;
  }
  .evidence .sources li + li,
  .evidence .cards .releases {
    margin-block-start: 0.35rem;
  }
  .evidence blockquote {
    border-inline-start: 2px solid var(--_line);
    margin: 0.3rem 0 0;
    padding-inline-start: 0.6rem;
  }
  .evidence .cards .releases caption {
    color: var(--_muted);
    text-align: start;
  }
  .evidence .releases :is(th, td) {
    border-block-end: 1px solid var(--_line);
    font-size: 0.8rem;
    font-weight: inherit;
    padding: 0.3rem 0.5rem 0.3rem 0;
    text-align: start;
    vertical-align: baseline;
  }
  /* Any word may break, but not a date, a figure, or a word of ours. */
  .evidence .releases tr > :first-child {
    min-inline-size: 5.5em;
  }
  .evidence .releases tr > :nth-child(2) {
    min-inline-size: 4.2em;
  }
  .evidence .releases tr > :nth-child(3) {
    overflow-wrap: normal;
  }
  .evidence .releases tbody tr:last-child > * {
    border-block-end: 0;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.9rem;
    margin-block-end: 0.9rem;
  }
  .choice label {
    flex: 1 1 9rem;
    min-inline-size: 0;
  }
  .choice span {
    color: var(--_muted);
    display: block;
    font-size: 0.78rem;
  }
  .choice select {
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    min-block-size: 2rem;
    text-overflow: ellipsis;
  }
  .issues {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.9rem;
    padding-block-start: 0.6rem;
  }
  .issues summary {
    cursor: pointer;
    min-block-size: 1.5rem;
  }
  .issues ul {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
  @container (width < 26rem) {
    .evidence dl > div {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .choice {
      display: none;
    }
  }
`;
