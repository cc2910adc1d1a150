// Svelte's templates know the tags, their properties and their events from here on.
import type {} from '@smm/widgets/svelte';
