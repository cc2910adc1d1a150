/** JSON Feed 1.1 as its text says it, with formats `uri` and `rfc3339`. Extensions begin with `_` and are objects. */
const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const date = { type: 'string', format: 'rfc3339' };
const extension = { '^_[A-Za-z][^.]*$': { type: 'object' } };
const closed = (properties: object, more: object = {}): object => ({
  type: 'object',
  properties,
  patternProperties: extension,
  additionalProperties: false,
  ...more,
});

const author = closed({ name: text, url: uri, avatar: uri }, { minProperties: 1 });
const authors = { type: 'array', items: author };
const attachment = closed(
  {
    url: uri,
    mime_type: { type: 'string', pattern: '^[\\w.+-]+/[\\w.+-]+' },
    title: text,
    size_in_bytes: { type: 'number', minimum: 0 },
    duration_in_seconds: { type: 'number', minimum: 0 },
  },
  { required: ['url', 'mime_type'] },
);
const item = closed(
  {
    id: { type: 'string', minLength: 1 },
    url: uri,
    external_url: uri,
    title: text,
    content_html: text,
    content_text: text,
    summary: text,
    image: uri,
    banner_image: uri,
    date_published: date,
    date_modified: date,
    author,
    authors,
    tags: { type: 'array', items: text },
    language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$' },
    attachments: { type: 'array', items: attachment },
  },
  { required: ['id'], anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }] },
);

export const JSON_FEED_SCHEMA = closed(
  {
    version: { type: 'string', enum: ['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'] },
    title: text,
    home_page_url: uri,
    feed_url: uri,
    description: text,
    user_comment: text,
    next_url: uri,
    icon: uri,
    favicon: uri,
    author,
    authors,
    language: text,
    expired: { type: 'boolean' },
    hubs: { type: 'array', items: closed({ type: text, url: uri }, { required: ['type', 'url'] }) },
    items: { type: 'array', items: item },
  },
  { required: ['version', 'title', 'items'] },
);
