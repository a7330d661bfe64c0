import { html } from 'lit/html.js';
import type { PanelView } from './panel.js';

/** What a reader may take along of a picture. */
export const viewTake: PanelView = ({ lang }) => ({
  title: lang === 'vi' ? 'Trích dẫn, tải về' : 'Cite, download',
  close: lang === 'vi' ? 'Đóng' : 'Close',
  body: html`<ul></ul>`,
});
