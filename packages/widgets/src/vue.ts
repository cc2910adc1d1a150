// Types alone: `import type {} from '@smm/widgets/vue'` anywhere in a project tells Vue's templates about the tags.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { SmmAttributes, SmmElements, SmmEvents, SmmProperties } from './elements.generated.ts';

type Given<Properties> = { readonly [Name in keyof Properties]?: Properties[Name] | undefined };

type Listeners<Events> = {
  readonly [Type in keyof Events & string as `on${Capitalize<Type>}`]?: ((event: Events[Type]) => void) | undefined;
};

type Emits<Events> = { [Type in keyof Events]: (event: Events[Type]) => void };

/** A tag as Vue's compiler sees a component. What it is at run time is the element. */
type Component<Tag extends keyof SmmElements> = new () => SmmElements[Tag] & {
  $props: Given<SmmProperties[Tag]> &
    SmmAttributes[Tag] &
    Listeners<SmmEvents[Tag]> &
    Omit<HTMLAttributes, keyof SmmProperties[Tag]> &
    PublicProps;
  $emit: EmitFn<Emits<SmmEvents[Tag]>>;
};

/** Each tag for templates. */
export type SmmComponents = { [Tag in keyof SmmElements]: Component<Tag> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how templates are told of tags
  interface GlobalComponents extends SmmComponents {}
}
