/**
 * All that runs in pages, in one file: each of these does nothing where its element is not there.
 * What only one page needs, or only a reader who asks for it, is loaded by that page or then.
 */
import './contents/contents.ts';
import './focus-target.ts';
import './guide/arrival.ts';
import './guide/copy-value.ts';
import './guide/door.ts';
import './guide/guide-needs.ts';
import './guide/guide-progress.ts';
import './guide/step-tools.ts';
import './guide/steps-in-view.ts';
import './guide/where.ts';
import './sealed-box/host/sealed-box.ts';
import './search/site-search.ts';
import './theme/theme-select.ts';
import './versions/version-menu.ts';
