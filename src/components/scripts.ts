/**
 * All that runs in pages, in one file: each of these does nothing where its element is not there.
 * What only one page needs, or only a reader who asks for it, is loaded by that page or then.
 */
import './starlight/contents.ts';
import './guide/focus-target.ts';
import './guide/deep-link.ts';
import './guide/copy-value.ts';
import './guide/permalink.ts';
import './guide/guide-needs.ts';
import './guide/guide-progress.ts';
import './guide/step-tools.ts';
import './guide/pop-out-button.ts';
import './guide/scroll-spy.ts';
import './sealed-box/host/sealed-box.ts';
import './search/site-search.ts';
import './starlight/theme-select.ts';
import './starlight/version-menu.ts';
