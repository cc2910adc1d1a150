import './rating/define.ts';
import './share-buttons/define.ts';
import './testimonials/define.ts';
import './ticker/define.ts';
