/** The look of the small trends and of the rule. */
export const moreStyles = /* css */ `
  .trend path {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.25;
  }
  .trend .series {
    stroke: var(--_mark);
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .trend .way {
    stroke-dasharray: 1.5 3;
  }
  .trend .goal {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .trend .goal.undated {
    stroke-dasharray: 4 3;
    stroke-width: 1.25;
  }
  .trend circle {
    fill: var(--_surface);
    stroke: var(--_mark);
    stroke-width: 1.75;
  }
  .trend .firm {
    fill: var(--_mark);
  }
  .rule {
    margin-block: 0.5rem 0;
    max-inline-size: 44rem;
  }
  ul.rule {
    list-style: none;
    padding: 0;
  }
  .rule li {
    padding-block: 0.15rem;
    padding-inline-start: 1.4rem;
    text-indent: -1.4rem;
  }
  .rule .sign {
    margin-inline-end: 0.4rem;
  }
`;
