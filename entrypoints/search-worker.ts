import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveSearch } from '../storage/serve-search.ts';

export default defineUnlistedScript(serveSearch);
