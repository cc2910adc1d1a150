import '@smm/widgets/rating/define';
import '@smm/widgets/testimonials/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from '@angular/core';
import type { SmmLoadEvent } from '@smm/widgets';
import type { SmmTestimonials } from '@smm/widgets/testimonials';
import { REVIEWS } from '../endpoint';

type Layout = NonNullable<SmmTestimonials['layout']>;

@Component({
  // Lets templates hold tags that are no components of Angular's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  selector: 'app-reviews',
  templateUrl: './reviews.html',
})
export class Reviews {
  protected readonly reviews = REVIEWS;
  protected readonly layouts: readonly Layout[] = ['wall', 'list'];
  protected readonly layout = signal<Layout>('wall');
  protected readonly loaded = signal(0);
  protected readonly failed = signal(false);
  private readonly wall = viewChild.required<ElementRef<SmmTestimonials>>('wall');

  protected arrived({ count }: SmmLoadEvent): void {
    this.loaded.set(count);
    this.failed.set(false);
  }

  protected tryAgain(): void {
    void this.wall().nativeElement.refresh();
  }
}
