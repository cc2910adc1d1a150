/** One named thing that an element documents. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface Attribute extends Named {
  /** As TypeScript writes it, without `undefined`. */
  readonly type: string;
  /** The property of the same meaning, where there is one. */
  readonly property: string | undefined;
  /** Its words, where it takes no others. */
  readonly values: readonly string[];
}

export interface Property extends Named {
  readonly type: string;
  readonly isReadonly: boolean;
}

/** An event, with its class. */
export interface Fired extends Named {
  readonly type: string;
}

export interface Method extends Named {
  /** With its parameters, as one calls it. */
  readonly call: string;
}

/** What the comments of one element say. */
export interface ElementDocs {
  readonly tag: string;
  readonly className: string;
  /** The folder under `src/`, which is also the entry of the package. */
  readonly entry: string;
  /** The file of the class, relative to `src/`. */
  readonly file: string;
  readonly summary: string;
  readonly description: string;
  readonly example: string;
  readonly attributes: readonly Attribute[];
  /** Properties that have no attribute. */
  readonly properties: readonly Property[];
  readonly methods: readonly Method[];
  readonly events: readonly Fired[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly default: string })[];
}

/** `custom-elements.json`, as far as it is read here. */
export interface ElementsManifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
  }[];
}

interface Noted {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly inheritedFrom?: { readonly name: string };
}

interface Declaration extends Noted {
  readonly tagName?: string;
  readonly summary?: string;
  readonly example?: string;
  readonly attributes?: readonly (Noted & { readonly fieldName?: string })[];
  readonly members?: readonly (Noted & {
    readonly kind: 'field' | 'method';
    readonly attribute?: string;
    readonly readonly?: boolean;
    readonly static?: boolean;
    readonly parameters?: readonly Noted[];
  })[];
  readonly events?: readonly Noted[];
  readonly slots?: readonly Noted[];
  readonly cssParts?: readonly Noted[];
  readonly cssProperties?: readonly (Noted & { readonly default?: string })[];
}

/** What form controls have by the platform's own names. */
const OF_CONTROLS = new Set([
  'checkValidity',
  'focus',
  'form',
  'reportValidity',
  'validationMessage',
  'validity',
  'willValidate',
]);

function named({ name, description }: Noted): Named {
  const words = description ?? (OF_CONTROLS.has(name) ? 'As every form control has it.' : '');
  return { name, description: words.replace(/\s+/g, ' ') };
}

const typeOf = ({ type }: Noted): string => (type?.text ?? 'string').replace(/\s*\|\s*undefined\b/g, '').trim();

/** The words of a type that is a union of literals; none for any other. */
function wordsOf(type: string): readonly string[] {
  const parts = type.split('|').map((part) => part.trim());
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : [];
}

function attributesOf({ attributes = [] }: Declaration): Attribute[] {
  return attributes.map((attribute) => {
    const type = typeOf(attribute);
    return { ...named(attribute), type, property: attribute.fieldName, values: wordsOf(type) };
  });
}

function exampleOf(tag: string, attributes: readonly Attribute[]): string {
  const source = attributes.some(({ name }) => name === 'src') ? ' collection="home"' : '';
  return `<${tag}${source}></${tag}>`;
}

function docsOf(declaration: Declaration, path: string): ElementDocs {
  const { tagName: tag = '', members = [] } = declaration;
  const attributes = attributesOf(declaration);
  const own = members.filter(({ inheritedFrom, static: isStatic }) => !inheritedFrom && !isStatic);
  const withAttribute = new Set(attributes.map(({ property }) => property));
  if (!declaration.summary)
    throw new Error(`<${tag}> in ${path} has no @summary: write one line that says what it is.`);
  return {
    tag,
    className: declaration.name,
    entry: path.split('/')[1] ?? '',
    file: path.replace(/^src\//, ''),
    summary: declaration.summary,
    description: named(declaration).description,
    example: declaration.example ?? exampleOf(tag, attributes),
    attributes,
    properties: own
      .filter(({ kind, name, attribute }) => kind === 'field' && !attribute && !withAttribute.has(name))
      .map((member) => ({ ...named(member), type: typeOf(member), isReadonly: member.readonly === true })),
    methods: own
      .filter((member) => member.kind === 'method' && named(member).description)
      .map((member) => ({
        ...named(member),
        call: `${member.name}(${(member.parameters ?? []).map(({ name }) => name).join(', ')})`,
      })),
    events: (declaration.events ?? []).map((event) => ({ ...named(event), type: typeOf(event) })),
    slots: (declaration.slots ?? []).map(named),
    parts: (declaration.cssParts ?? []).map(named),
    cssProperties: (declaration.cssProperties ?? []).map((property) => ({
      ...named(property),
      default: property.default ?? '',
    })),
  };
}

/** Every element of a manifest, by tag. @throws {Error} an element lacks its summary. */
export function elementDocs({ modules }: ElementsManifest): ElementDocs[] {
  return modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName).map((declaration) => docsOf(declaration, path)),
    )
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** The file of each class of a manifest, relative to `src/`. */
export function classFiles({ modules }: ElementsManifest): Map<string, string> {
  return new Map(
    modules.flatMap(({ path, declarations = [] }) =>
      declarations.map(({ name }): [string, string] => [name, path.replace(/^src\//, '')]),
    ),
  );
}
