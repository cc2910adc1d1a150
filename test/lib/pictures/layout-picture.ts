import type { Page } from 'puppeteer-core';

/** Runs in the page: one line for each thing that can be seen: where it is, then how it differs from what is around it. */
function readLayout(depthLimit: number): string {
  const colors = new Map<string, string>();
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  brush.canvas.width = brush.canvas.height = 1;
  const hex = (color: string): string => {
    const known = colors.get(color);
    if (known !== undefined) return known;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    const parts = alpha === 255 ? [red, green, blue] : [red, green, blue, alpha];
    const text = alpha === 0 ? 'none' : `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    colors.set(color, text);
    return text;
  };
  const px = (length: string): string => String(Math.round(parseFloat(length) * 10) / 10);
  const sides = (all: string[]): string => (new Set(all).size === 1 ? all[0]! : all.join(','));
  const inherited = (style: CSSStyleDeclaration): Record<string, string> => ({
    ink: hex(style.color),
    size: px(style.fontSize),
    weight: style.fontWeight,
    family: style.fontFamily.split(',')[0]!.replaceAll(/["']/g, '').replaceAll(' ', '-'),
    slant: style.fontStyle,
    case: style.textTransform,
    spacing: style.letterSpacing === 'normal' ? '0' : px(style.letterSpacing),
    align: style.textAlign,
  });
  const own = (style: CSSStyleDeclaration): Record<string, string> => {
    const widths = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].map(
      px,
    );
    const inks = [style.borderTopColor, style.borderRightColor, style.borderBottomColor, style.borderLeftColor].map(
      hex,
    );
    const corners = [
      style.borderTopLeftRadius,
      style.borderTopRightRadius,
      style.borderBottomRightRadius,
      style.borderBottomLeftRadius,
    ];
    const hasBorder = widths.some((width) => width !== '0');
    return {
      ground: hex(style.backgroundColor),
      picture: style.backgroundImage === 'none' ? 'none' : style.backgroundImage.split('(')[0]!,
      border: hasBorder ? `${sides(widths)}/${sides(inks)}` : 'none',
      corners: sides(corners.map((corner) => (corner.endsWith('%') ? corner : px(corner)))),
      shadow:
        style.boxShadow === 'none' ? 'none' : style.boxShadow.replace(/[a-z]+\(.*?\)+/g, hex).replaceAll(' ', '_'),
      opacity: style.opacity,
      fill: hex(style.fill),
    };
  };
  const PLAIN: Record<string, string> = {
    ground: 'none',
    picture: 'none',
    border: 'none',
    corners: '0',
    shadow: 'none',
    opacity: '1',
  };
  const lines: string[] = [];
  const nameOf = (element: Element): string => {
    const part = element.getAttribute('part');
    return element.localName + (part ? `::${part.trim().split(/\s+/).join('+')}` : '');
  };
  const ownText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const isNamed = (element: Element): boolean =>
    element.hasAttribute('part') ||
    element.localName.includes('-') ||
    element.matches(
      'button, a, input, select, textarea, summary, dialog, img, svg, h1, h2, h3, fieldset, legend, label, li, p',
    ) ||
    ownText(element);
  const visit = (element: Element, depth: number, around: Record<string, string>): void => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.localName !== 'slot')
      return;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    let below = around;
    let next = depth;
    const top = box.top + scrollY;
    // What only screen readers get is a pixel wide.
    if (isNamed(element) && box.width > 2 && box.height > 2 && top < depthLimit) {
      const here = inherited(style);
      const { fill, ...rest } = own(style);
      const notes = Object.entries(rest).filter(([name, value]) => value !== PLAIN[name]);
      if (element.localName === 'svg') notes.push(['fill', fill!]);
      const changed = Object.entries(here).filter(([name, value]) => value !== around[name]);
      const place = [box.left + scrollX, top, box.width, box.height].map((value) => Math.round(value)).join(' ');
      const looks = [...notes, ...changed].map(([name, value]) => `${name}=${value}`);
      lines.push(`${' '.repeat(depth)}${nameOf(element)} ${place}${looks.length ? ` ; ${looks.join(' ')}` : ''}`);
      below = here;
      next = depth + 1;
    }
    if (element.localName === 'svg') return;
    const inside = element.shadowRoot ?? element;
    const children =
      element instanceof HTMLSlotElement && element.assignedElements().length
        ? element.assignedElements()
        : inside.children;
    for (const child of children) visit(child, next, below);
  };
  const root = document.querySelector('#storybook-root .page')!;
  visit(root, 0, inherited(getComputedStyle(document.documentElement)));
  const page = document.documentElement;
  return [`page ${page.scrollWidth}`, ...lines].join('\n');
}

/** Pixels of the page that are looked at, from its top. */
const DEPTH = 2000;

/** Runs in the page: emoji come from the machine's own font, whatever a page asks for. A letter takes their place. */
function replaceEmoji(): void {
  const emoji = /\p{Extended_Pictographic}(?:[\u200d\ufe0f]|\p{Extended_Pictographic})*/gu;
  const visit = (root: Node): void => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (emoji.test(text.data)) text.data = text.data.replaceAll(emoji, 'm');
    }
    for (const { shadowRoot } of (root as Element).querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
  };
  visit(document.body);
}

/** Boxes and looks of everything that a story shows, as text. */
export async function layoutOf(page: Page): Promise<string> {
  await page.evaluate(replaceEmoji);
  return page.evaluate(readLayout, DEPTH);
}

/** How far down a layout goes, in CSS pixels, with the room that a page leaves below. */
export function depthOf(layout: string): number {
  const boxes = [...layout.matchAll(/^ *\S+ -?\d+ (-?\d+) \d+ (\d+)/gm)];
  return Math.max(1, ...boxes.map(([, top, height]) => Number(top) + Number(height))) + 20;
}

/** Largest difference, in CSS pixels, that rounding and another version of the engine may make to a box. */
const PIXELS = 2;
/** Largest difference of a colour's red, green, blue or alpha of 255. */
const SHADE = 3;

function isSameColor(one: string, other: string): boolean {
  const parts = (color: string): number[] => (color.match(/[0-9a-f]{2}/g) ?? []).map((part) => parseInt(part, 16));
  const [a, b] = [parts(one), parts(other)];
  return a.length === b.length && a.every((part, index) => Math.abs(part - (b[index] ?? 0)) <= SHADE);
}

const TOKEN = /#[0-9a-f]+|-?\d+(?:\.\d+)?|[^#\d-]+|-/g;

function isSameLine(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.match(TOKEN) ?? [], other.match(TOKEN) ?? []];
  return (
    a.length === b.length &&
    a.every((token, index) => {
      const there = b[index] ?? '';
      if (token === there) return true;
      if (token.startsWith('#')) return there.startsWith('#') && isSameColor(token, there);
      return Math.abs(Number(token) - Number(there)) <= PIXELS;
    })
  );
}

/** Lines that differ by more than rounding, at most ten, as `recorded` and `now`. Empty where the layouts are the same. */
export function layoutDifferences(recorded: string, now: string): string[] {
  const [before, after] = [recorded.trimEnd().split('\n'), now.trimEnd().split('\n')];
  const found: string[] = [];
  for (let line = 0; line < Math.max(before.length, after.length) && found.length < 10; line++) {
    const [one = '(nothing)', other = '(nothing)'] = [before[line], after[line]];
    if (!isSameLine(one, other)) found.push(`line ${line + 1}\n  recorded: ${one.trim()}\n  now:      ${other.trim()}`);
  }
  return found;
}
