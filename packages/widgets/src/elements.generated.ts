// Written by scripts/generate-manifest.ts from the comments of the elements.
import type { SmmErrorEvent } from './element/smm-error-event.ts';
import type { SmmFeed } from './feed/feed.ts';
import type { SmmLoadEvent } from './element/smm-load-event.ts';
import type { SmmPlayEvent } from './video/smm-play-event.ts';
import type { SmmRating } from './rating/rating.ts';
import type { SmmReviewForm } from './review-form/review-form.ts';
import type { SmmSentEvent } from './review-form/smm-sent-event.ts';
import type { SmmShareButton } from './share-button/share-button.ts';
import type { SmmShareButtons } from './share-buttons/share-buttons.ts';
import type { SmmShareEvent } from './share-buttons/smm-share-event.ts';
import type { SmmTestimonialCard } from './testimonial-card/testimonial-card.ts';
import type { SmmTestimonials } from './testimonials/testimonials.ts';
import type { SmmTicker } from './ticker/ticker.ts';

/** Each tag, with its class. */
export interface SmmElements {
  'smm-feed': SmmFeed;
  'smm-rating': SmmRating;
  'smm-review-form': SmmReviewForm;
  'smm-share-button': SmmShareButton;
  'smm-share-buttons': SmmShareButtons;
  'smm-testimonial-card': SmmTestimonialCard;
  'smm-testimonials': SmmTestimonials;
  'smm-ticker': SmmTicker;
}

/** The properties of each tag that a page sets. */
export interface SmmProperties {
  'smm-feed': Pick<SmmFeed, 'src' | 'layout' | 'pageSize' | 'heading' | 'page'>;
  'smm-rating': Pick<SmmRating, 'src' | 'size' | 'distribution' | 'page'>;
  'smm-review-form': Pick<SmmReviewForm, 'src' | 'heading' | 'disabled'>;
  'smm-share-button': Pick<SmmShareButton, 'network' | 'more' | 'url' | 'heading' | 'text' | 'variant' | 'size' | 'compact' | 'review'>;
  'smm-share-buttons': Pick<SmmShareButtons, 'networks' | 'more' | 'url' | 'heading' | 'text' | 'variant' | 'size' | 'labels' | 'review'>;
  'smm-testimonial-card': Pick<SmmTestimonialCard, 'src' | 'card' | 'item'>;
  'smm-testimonials': Pick<SmmTestimonials, 'src' | 'layout' | 'card' | 'interval' | 'more' | 'pageSize' | 'heading' | 'controls' | 'groupBy' | 'share' | 'items' | 'page'>;
  'smm-ticker': Pick<SmmTicker, 'src' | 'variant' | 'maxAge' | 'paused' | 'page'>;
}

/** Attributes of each tag that have a name of their own. */
export interface SmmAttributes {
  'smm-feed': { 'collection'?: string | undefined; 'page-size'?: number | string | undefined; 'live'?: boolean | undefined };
  'smm-rating': { 'collection'?: string | undefined; 'live'?: boolean | undefined };
  'smm-review-form': { 'collection'?: string | undefined };
  'smm-share-button': {};
  'smm-share-buttons': {};
  'smm-testimonial-card': { 'collection'?: string | undefined };
  'smm-testimonials': { 'collection'?: string | undefined; 'page-size'?: number | string | undefined; 'group-by'?: 'subject' | 'source' | 'language' | 'tag' | 'month' | 'year' | undefined; 'url-state'?: boolean | undefined; 'live'?: boolean | undefined };
  'smm-ticker': { 'collection'?: string | undefined; 'max-age'?: string | undefined; 'live'?: boolean | undefined };
}

/** The events that each tag fires. */
export interface SmmEvents {
  'smm-feed': { 'smm-error': SmmErrorEvent; 'smm-play': SmmPlayEvent };
  'smm-rating': { 'smm-error': SmmErrorEvent };
  'smm-review-form': { 'smm-sent': SmmSentEvent; 'smm-error': SmmErrorEvent };
  'smm-share-button': { 'smm-share': SmmShareEvent; 'smm-error': SmmErrorEvent };
  'smm-share-buttons': { 'smm-share': SmmShareEvent; 'smm-error': SmmErrorEvent };
  'smm-testimonial-card': { 'smm-error': SmmErrorEvent; 'smm-play': SmmPlayEvent };
  'smm-testimonials': { 'smm-load': SmmLoadEvent; 'smm-error': SmmErrorEvent; 'smm-share': SmmShareEvent; 'smm-play': SmmPlayEvent };
  'smm-ticker': { 'smm-error': SmmErrorEvent };
}
