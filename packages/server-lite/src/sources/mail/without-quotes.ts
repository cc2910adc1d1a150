import { Parser } from 'htmlparser2';

/** Classes and ids that mail programs give to a message before this one, and to signatures. */
const MARKED =
  /(?:^|\s)(?:gmail_quote\w*|gmail_signature\w*|gmail_attr|moz-cite-prefix|moz-signature|moz-forward-container|yahoo_quoted\w*|ydp\w*yahoo_quoted|protonmail_quote|protonmail_signature_block\S*|tutanota_quote|zmail_extra|WordSection_quoted|AppleMailSignature|x_gmail_quote)(?:\s|$)/i;
/** From here on everything was written before. */
const FROM_HERE = /^(?:x_)?(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|stopSpelling)$/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Tags in each other: more than anybody writes. */
const DEEPEST = 5000;
const TOO_DEEP = new RangeError('more tags stand in each other than are read');

/** HTML of a message without what it quotes, as far as programs mark it. */
export function withoutQuotes(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  let isOver = false;
  let open = 0;
  const parser = new Parser(
    {
      onopentag: (name, { class: classes = '', id = '', type = '' }) => {
        open = VOID.test(name) ? open : open + 1;
        if (open > DEEPEST) throw TOO_DEEP;
        if (isOver || VOID.test(name)) return;
        if (depth > 0) depth++;
        else if (FROM_HERE.test(id)) {
          kept.push(html.slice(from, parser.startIndex));
          isOver = true;
        } else if (
          MARKED.test(classes) ||
          MARKED.test(id) ||
          (name === 'blockquote' && type.toLowerCase() === 'cite')
        ) {
          kept.push(html.slice(from, parser.startIndex));
          depth = 1;
        }
      },
      onclosetag: (name) => {
        open = VOID.test(name) ? open : open - 1;
        if (isOver || depth === 0 || VOID.test(name)) return;
        depth--;
        if (depth === 0) from = parser.endIndex + 1;
      },
    },
    { decodeEntities: false },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
    return html;
  }
  if (!isOver && depth === 0) kept.push(html.slice(from));
  return kept.join('\n');
}
