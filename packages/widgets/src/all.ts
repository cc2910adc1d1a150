import './feed/define.ts';
import './rating/define.ts';
import './review-form/define.ts';
import './share-button/define.ts';
import './share-buttons/define.ts';
import './testimonial-card/define.ts';
import './testimonials/define.ts';
import './ticker/define.ts';
