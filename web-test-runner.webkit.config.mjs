import { sharedConfig } from './scripts/lib/web-test-runner.ts';
import { webkitLauncher } from './scripts/lib/webkit-launcher.ts';

export default sharedConfig([webkitLauncher()]);
