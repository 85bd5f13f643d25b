import type { StarlightPlugin } from '@astrojs/starlight/types';
import enAsideWindow from '../../../content/words/en/aside-window.json' with { type: 'json' };
import enGuide from '../../../content/words/en/guide.json' with { type: 'json' };
import enLost from '../../../content/words/en/lost.json' with { type: 'json' };
import enOneFile from '../../../content/words/en/one-file.json' with { type: 'json' };
import enPaper from '../../../content/words/en/paper.json' with { type: 'json' };
import enProblem from '../../../content/words/en/problem.json' with { type: 'json' };
import enReport from '../../../content/words/en/report.json' with { type: 'json' };
import enSealed from '../../../content/words/en/sealed.json' with { type: 'json' };
import enSite from '../../../content/words/en/site.json' with { type: 'json' };
import enStart from '../../../content/words/en/start.json' with { type: 'json' };
import enStep from '../../../content/words/en/step.json' with { type: 'json' };
import enSteps from '../../../content/words/en/steps.json' with { type: 'json' };
import enSupport from '../../../content/words/en/support.json' with { type: 'json' };
import enTrust from '../../../content/words/en/trust.json' with { type: 'json' };
import frAsideWindow from '../../../content/words/fr/aside-window.json' with { type: 'json' };
import frGuide from '../../../content/words/fr/guide.json' with { type: 'json' };
import frLost from '../../../content/words/fr/lost.json' with { type: 'json' };
import frOneFile from '../../../content/words/fr/one-file.json' with { type: 'json' };
import frPaper from '../../../content/words/fr/paper.json' with { type: 'json' };
import frProblem from '../../../content/words/fr/problem.json' with { type: 'json' };
import frReport from '../../../content/words/fr/report.json' with { type: 'json' };
import frSealed from '../../../content/words/fr/sealed.json' with { type: 'json' };
import frSite from '../../../content/words/fr/site.json' with { type: 'json' };
import frStart from '../../../content/words/fr/start.json' with { type: 'json' };
import frStep from '../../../content/words/fr/step.json' with { type: 'json' };
import frSteps from '../../../content/words/fr/steps.json' with { type: 'json' };
import frSupport from '../../../content/words/fr/support.json' with { type: 'json' };
import frTrust from '../../../content/words/fr/trust.json' with { type: 'json' };
import type { Language } from '../../words/languages.ts';
import type { Words } from '../../words/keys.ts';

/** The words of the whole site in each language; a file for each part of it. */
export const dictionaries = {
	en: {
		...enAsideWindow,
		...enGuide,
		...enLost,
		...enOneFile,
		...enPaper,
		...enProblem,
		...enReport,
		...enSealed,
		...enSite,
		...enStart,
		...enStep,
		...enSteps,
		...enSupport,
		...enTrust,
	},
	fr: {
		...frAsideWindow,
		...frGuide,
		...frLost,
		...frOneFile,
		...frPaper,
		...frProblem,
		...frReport,
		...frSealed,
		...frSite,
		...frStart,
		...frStep,
		...frSteps,
		...frSupport,
		...frTrust,
	},
} as const satisfies Readonly<Record<Language, Words>>;

/** Gives the words to Starlight's own translations, where `Astro.locals.t` has them. */
export const words = (): StarlightPlugin => ({
	name: 'words',
	hooks: {
		'i18n:setup': ({ injectTranslations }) => injectTranslations(dictionaries),
		/* Starlight asks every plugin for one. */
		'config:setup': () => undefined,
	},
});
