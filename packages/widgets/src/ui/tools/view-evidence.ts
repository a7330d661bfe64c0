import { html } from 'lit/html.js';
import type { PanelView } from './panel.js';

/** Who published the figures of a picture, when, and by which method. */
export const viewEvidence: PanelView = ({ frame: { sources = [] }, lang }) => ({
  title: lang === 'vi' ? 'Kiểm chứng' : 'Evidence',
  close: lang === 'vi' ? 'Đóng' : 'Close',
  body: html`<ul>
    ${sources.map(({ text }) => html`<li>${text}</li>`)}
  </ul>`,
});
