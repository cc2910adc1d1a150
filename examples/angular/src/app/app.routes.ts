import type { Routes } from '@angular/router';
import { Workshop } from './workshop/workshop';

export const routes: Routes = [
  { path: '', component: Workshop },
  // The wall's code comes with the view that shows it.
  { path: 'reviews', loadComponent: async () => (await import('./reviews/reviews')).Reviews },
];
