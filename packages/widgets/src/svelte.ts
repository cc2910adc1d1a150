// Types alone: `import type {} from '@smm/widgets/svelte'` anywhere in a project tells Svelte's templates about the tags.
import type { HTMLAttributes } from 'svelte/elements';
import type { SmmAttributes, SmmElements, SmmEvents, SmmProperties } from './elements.generated.ts';

/** Svelte 5 listens to `smm-load` where a tag has `onsmm-load`. */
type Listeners<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | null | undefined;
};

type Given<Properties> = { [Name in keyof Properties]?: Properties[Name] | undefined };

/** What a template may say about each tag: properties, attributes that have no property, events, and what every element has. */
export type SmmSvelteElements = {
  [Tag in keyof SmmElements]: Given<SmmProperties[Tag]> &
    SmmAttributes[Tag] &
    Listeners<SmmEvents[Tag]> &
    Omit<HTMLAttributes<SmmElements[Tag]>, keyof SmmProperties[Tag]>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how templates are told of tags
  export interface SvelteHTMLElements extends SmmSvelteElements {}
}
