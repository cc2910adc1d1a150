// XML 1.0 has no way to write these, not even by number.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as it stands between tags, or in an attribute. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"\r]/g, (sign) => NAMED[sign]!);
}

/** An element with text in it; nothing where there is none. */
export function element(name: string, text: string | undefined, attributes = ''): string {
  return text === undefined || text === '' ? '' : `<${name}${attributes}>${xml(text)}</${name}>\n`;
}

/** Plain words as HTML that says the same, line by line. */
export function html(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.replace(/[&<>"]/g, (sign) => NAMED[sign]!));
  return `<p>${lines.join('<br>')}</p>`;
}
