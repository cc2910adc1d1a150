import { correction, generate } from 'lean-qr/nano';

/** Modules of light around the code, as the standard asks for. */
const QUIET = 4;

/** A QR code as one path of squares, in a box that has its quiet zone. */
export interface QrCode {
  readonly viewBox: string;
  readonly path: string;
}

/**
 * Draws an address. Nobody is asked: the code is made here.
 *
 * @throws {Error} when the address is longer than any code holds, about 2,300 letters.
 */
export function qrCode(url: string): QrCode {
  const code = generate(url, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0, width = 0; x < code.size; x += width || 1) {
      for (width = 0; code.get(x + width, y);) width++;
      if (width) path += `M${x} ${y}h${width}v1h-${width}z`;
    }
  }
  const side = code.size + 2 * QUIET;
  return { viewBox: `${-QUIET} ${-QUIET} ${side} ${side}`, path };
}
