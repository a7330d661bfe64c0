import type { TargetStatus } from '@chiso/data/targets';
import { html, svg, type TemplateResult } from 'lit/html.js';

// A shape each, so that nobody needs the colour: a full disc with a tick, a
// ring with an arrow, a triangle that points down, a dashed ring.
const shapes: Readonly<Record<TargetStatus, TemplateResult>> = {
  reached: svg`<circle class="full" cx="8" cy="8" r="6.5"></circle>
    <path class="cut" d="M4.8 8.3 7.1 10.6 11.3 5.8"></path>`,
  'on-the-way': svg`<circle cx="8" cy="8" r="6.5"></circle>
    <path d="M4.5 8H11M8.4 5.2 11.2 8 8.4 10.8"></path>`,
  behind: svg`<path class="full" stroke-linejoin="round" d="M2 3.5H14L8 13.5Z"></path>`,
  'no-information': svg`<circle class="dashed" cx="8" cy="8" r="6.5"></circle>`,
};

/** The sign of a status; its word stands beside it. */
export function viewSign(status: TargetStatus): TemplateResult {
  return html`<svg
    class="sign ${status}"
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    ${shapes[status]}
  </svg>`;
}
