import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/start.ts';

// One file and not a module: of some twenty that it would share with the pages each costs time at every wake.
export default defineBackground(startBackground);
