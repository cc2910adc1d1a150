/** What a browser paints of a colour, as red, green, blue (0–255) and alpha (0–1). */
export type Painted = readonly [red: number, green: number, blue: number, alpha: number];

const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const WHITE: Painted = [255, 255, 255, 1];
const BLACK: Painted = [0, 0, 0, 1];

/** @param color any CSS colour; one that the browser does not know throws. */
export function painted(color: string): Painted {
  if (!CSS.supports('color', color)) throw new Error(`"${color}" is no colour: look at the rule it comes from.`);
  brush.canvas.width = brush.canvas.height = 1;
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over(upper: Painted, lower: Painted): Painted {
  const mix = (a: number, b: number): number => a * upper[3] + b * (1 - upper[3]);
  return [mix(upper[0], lower[0]), mix(upper[1], lower[1]), mix(upper[2], lower[2]), 1];
}

function luminance([red, green, blue]: Painted): number {
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2 contrast of an opaque or translucent colour on an opaque one: 1 to 21. */
export function contrastOf(front: Painted, ground: Painted): number {
  const [a, b] = [luminance(over(front, ground)), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** The colours behind an element, laid over each other up to the page's own. Pictures and gradients count as nothing. */
export function groundOf(element: Element): Painted {
  const layers: Painted[] = [];
  for (let at: Element | null = element; at; at = parentOf(at))
    layers.push(painted(getComputedStyle(at).backgroundColor));
  const canvas = getComputedStyle(document.documentElement).colorScheme.includes('dark') ? BLACK : WHITE;
  return layers.reduceRight((below, layer) => over(layer, below), canvas);
}

/** A text that is too faint, in words. */
export interface Faint {
  readonly where: string;
  readonly contrast: number;
}

/** Texts below 4.5:1 (3:1 where they are large) and stars below 3:1 within a shadow root. */
export function faintIn(root: ShadowRoot): Faint[] {
  return [...root.querySelectorAll<HTMLElement | SVGElement>('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const isStar = element.matches('.stars svg');
    const isText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const isSeen = element.checkVisibility({ visibilityProperty: true }) && style.clipPath === 'none';
    if (!isSeen || !(isStar || isText) || element.matches(':disabled *, style')) return [];
    const size = parseFloat(style.fontSize);
    const needed = isStar || size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const contrast = contrastOf(painted(isStar ? style.fill : style.color), groundOf(element));
    const where = `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 24)}”`;
    return contrast < needed ? [{ where, contrast }] : [];
  });
}
