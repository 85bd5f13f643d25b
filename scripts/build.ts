/** Builds the site into `dist/`. */
import { buildSite } from './build-site.ts';

process.exit(buildSite() ? 0 : 1);
