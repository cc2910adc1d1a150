import { DomUtils, parseDocument } from 'htmlparser2';

export type DomNode = ReturnType<typeof parseDocument>['children'][number];
export type DomElement = Extract<DomNode, { attribs: unknown }>;

export function parsePage(html: string): DomNode[] {
  return parseDocument(html).children;
}

export function isElement(node: DomNode): node is DomElement {
  return 'attribs' in node;
}

export function elementsIn(page: readonly DomNode[], wanted: (element: DomElement) => boolean): DomElement[] {
  return DomUtils.filter(
    (node) => isElement(node as DomNode) && wanted(node as DomElement),
    [...page],
    true,
    Infinity,
  ) as DomElement[];
}
