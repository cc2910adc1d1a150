import { join } from 'node:path';
import { cssCustomData, htmlCustomData, webTypes } from './editor-data.ts';
import { classFiles, elementDocs, type ElementsManifest } from './element-docs.ts';
import { elementPage, indexPage, withElements } from './element-pages.ts';
import { elementTypes } from './element-types.ts';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Where the reference pages lie, as the package sees it. */
export const PAGES = join('..', '..', 'docs', 'elements');

/**
 * All that is made of the elements' manifest: the text of each file, by its path relative to the package.
 * @param readme - The package's README as it is.
 */
export function generatedFiles(
  manifest: ElementsManifest,
  about: { name: string; version: string },
  readme: string,
): Map<string, string> {
  const elements = elementDocs(manifest);
  return new Map([
    ['vscode.html-custom-data.json', json(htmlCustomData(elements))],
    ['vscode.css-custom-data.json', json(cssCustomData(elements))],
    ['web-types.json', json(webTypes(elements, about))],
    [join('src', 'elements.generated.ts'), elementTypes(elements, classFiles(manifest))],
    [join(PAGES, 'README.md'), indexPage(elements)],
    ...elements.map((element): [string, string] => [join(PAGES, `${element.tag}.md`), elementPage(element)]),
    ['README.md', withElements(readme, elements)],
  ]);
}
