// Types alone: `import type {} from '@smm/widgets/react'` anywhere in a project tells JSX of React 19 about the tags.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SmmAttributes, SmmElements, SmmEvents, SmmProperties } from './elements.generated.ts';

/** React 19 listens to `smm-load` where a tag has `onsmm-load`. */
type Listeners<Events> = {
  readonly [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

type Given<Properties> = { readonly [Name in keyof Properties]?: Properties[Name] | undefined };

/** What JSX may say about each tag: properties, attributes that have no property, events, and what every element has. */
export type SmmIntrinsicElements = {
  [Tag in keyof SmmElements]: Given<SmmProperties[Tag]> &
    SmmAttributes[Tag] &
    Listeners<SmmEvents[Tag]> &
    Omit<DetailedHTMLProps<HTMLAttributes<SmmElements[Tag]>, SmmElements[Tag]>, keyof SmmProperties[Tag]>;
};

/* eslint-disable @typescript-eslint/no-namespace, @typescript-eslint/no-empty-object-type -- how JSX is told of tags */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends SmmIntrinsicElements {}
  }
}
