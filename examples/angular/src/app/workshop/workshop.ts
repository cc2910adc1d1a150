import '@smm/widgets/rating/define';
import '@smm/widgets/share-buttons/define';
import '@smm/widgets/ticker/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { RouterLink } from '@angular/router';
import { REVIEWS } from '../endpoint';

@Component({
  imports: [RouterLink],
  // Lets templates hold tags that are no components of Angular's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  selector: 'app-workshop',
  templateUrl: './workshop.html',
})
export class Workshop {
  protected readonly reviews = REVIEWS;
  protected readonly prices = [
    {
      what: 'A paperback or cookbook, mended',
      how: 'Loose pages, tired spine, favourite stain kept',
      price: 'from £34',
    },
    { what: 'A hardback, resewn', how: 'New sewing and spine, your own boards put back', price: 'from £95' },
    { what: 'A thesis', how: 'Buckram, gilt title, ready the next working day', price: '£38' },
    { what: 'Registers and family Bibles', how: 'Taken slowly, with a photograph every fortnight', price: 'from £240' },
  ];
}
