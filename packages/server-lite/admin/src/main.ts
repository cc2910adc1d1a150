import { handOnFocus } from './parts/hand-on-focus.ts';
import { holdButtons } from './parts/held-buttons.ts';
import './screens/sign-in/link-form.ts';
import './screens/sign-in/sign-in-form.ts';
import './shell/again-dialog.ts';
import './shell/drop-file.ts';
import './shell/admin-app.ts';

holdButtons();
handOnFocus();
