import { html, svg, type TemplateResult } from 'lit';
import { qrCode } from '../../../../../widgets/src/share-buttons/qr-code.ts';

/** An address as a picture that a telephone reads. Made here: nobody is asked. */
export function qr(address: string, label: string): TemplateResult {
  const { viewBox, path } = qrCode(address);
  return html`<svg class="qr" viewBox=${viewBox} role="img" aria-label=${label} shape-rendering="crispEdges">
    ${svg`<rect x="-4" y="-4" width="100%" height="100%" fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}
