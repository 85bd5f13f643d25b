import type { StarlightPlugin } from '@astrojs/starlight/types';
import enAsideWindow from '../../../content/words/en/aside-window.json' with { type: 'json' };
import enBox from '../../../content/words/en/box.json' with { type: 'json' };
import enBoxAsking from '../../../content/words/en/box-asking.json' with { type: 'json' };
import enBoxCheck from '../../../content/words/en/box-check.json' with { type: 'json' };
import enBoxError from '../../../content/words/en/box-error.json' with { type: 'json' };
import enBoxFile from '../../../content/words/en/box-file.json' with { type: 'json' };
import enBoxLeak from '../../../content/words/en/box-leak.json' with { type: 'json' };
import enGuide from '../../../content/words/en/guide.json' with { type: 'json' };
import enLost from '../../../content/words/en/lost.json' with { type: 'json' };
import enOneFile from '../../../content/words/en/one-file.json' with { type: 'json' };
import enPaper from '../../../content/words/en/paper.json' with { type: 'json' };
import enProblem from '../../../content/words/en/problem.json' with { type: 'json' };
import enReport from '../../../content/words/en/report.json' with { type: 'json' };
import enResult from '../../../content/words/en/result.json' with { type: 'json' };
import enSealed from '../../../content/words/en/sealed.json' with { type: 'json' };
import enSite from '../../../content/words/en/site.json' with { type: 'json' };
import enStart from '../../../content/words/en/start.json' with { type: 'json' };
import enStep from '../../../content/words/en/step.json' with { type: 'json' };
import enSteps from '../../../content/words/en/steps.json' with { type: 'json' };
import enSupport from '../../../content/words/en/support.json' with { type: 'json' };
import enTrust from '../../../content/words/en/trust.json' with { type: 'json' };
import enVerdictsAsking from '../../../content/words/en/verdicts-asking.json' with { type: 'json' };
import enVerdictsExport from '../../../content/words/en/verdicts-export.json' with { type: 'json' };
import enVerdictsPasted from '../../../content/words/en/verdicts-pasted.json' with { type: 'json' };
import enVerdictsSecret from '../../../content/words/en/verdicts-secret.json' with { type: 'json' };
import enVerdictsTitles from '../../../content/words/en/verdicts-titles.json' with { type: 'json' };
import enVerdictsTogether from '../../../content/words/en/verdicts-together.json' with { type: 'json' };
import enVerdictsValues from '../../../content/words/en/verdicts-values.json' with { type: 'json' };
import frAsideWindow from '../../../content/words/fr/aside-window.json' with { type: 'json' };
import frBox from '../../../content/words/fr/box.json' with { type: 'json' };
import frBoxAsking from '../../../content/words/fr/box-asking.json' with { type: 'json' };
import frBoxCheck from '../../../content/words/fr/box-check.json' with { type: 'json' };
import frBoxError from '../../../content/words/fr/box-error.json' with { type: 'json' };
import frBoxFile from '../../../content/words/fr/box-file.json' with { type: 'json' };
import frBoxLeak from '../../../content/words/fr/box-leak.json' with { type: 'json' };
import frGuide from '../../../content/words/fr/guide.json' with { type: 'json' };
import frLost from '../../../content/words/fr/lost.json' with { type: 'json' };
import frOneFile from '../../../content/words/fr/one-file.json' with { type: 'json' };
import frPaper from '../../../content/words/fr/paper.json' with { type: 'json' };
import frProblem from '../../../content/words/fr/problem.json' with { type: 'json' };
import frReport from '../../../content/words/fr/report.json' with { type: 'json' };
import frResult from '../../../content/words/fr/result.json' with { type: 'json' };
import frSealed from '../../../content/words/fr/sealed.json' with { type: 'json' };
import frSite from '../../../content/words/fr/site.json' with { type: 'json' };
import frStart from '../../../content/words/fr/start.json' with { type: 'json' };
import frStep from '../../../content/words/fr/step.json' with { type: 'json' };
import frSteps from '../../../content/words/fr/steps.json' with { type: 'json' };
import frSupport from '../../../content/words/fr/support.json' with { type: 'json' };
import frTrust from '../../../content/words/fr/trust.json' with { type: 'json' };
import frVerdictsAsking from '../../../content/words/fr/verdicts-asking.json' with { type: 'json' };
import frVerdictsExport from '../../../content/words/fr/verdicts-export.json' with { type: 'json' };
import frVerdictsPasted from '../../../content/words/fr/verdicts-pasted.json' with { type: 'json' };
import frVerdictsSecret from '../../../content/words/fr/verdicts-secret.json' with { type: 'json' };
import frVerdictsTitles from '../../../content/words/fr/verdicts-titles.json' with { type: 'json' };
import frVerdictsTogether from '../../../content/words/fr/verdicts-together.json' with { type: 'json' };
import frVerdictsValues from '../../../content/words/fr/verdicts-values.json' with { type: 'json' };
import type { Language } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/messages.ts';

/** The words of the whole site in each language; a file for each part of it. */
export const dictionaries = {
	en: {
		...enAsideWindow,
		...enBox,
		...enBoxAsking,
		...enBoxCheck,
		...enBoxError,
		...enBoxFile,
		...enBoxLeak,
		...enGuide,
		...enLost,
		...enOneFile,
		...enPaper,
		...enProblem,
		...enReport,
		...enResult,
		...enSealed,
		...enSite,
		...enStart,
		...enStep,
		...enSteps,
		...enSupport,
		...enTrust,
		...enVerdictsAsking,
		...enVerdictsExport,
		...enVerdictsPasted,
		...enVerdictsSecret,
		...enVerdictsTitles,
		...enVerdictsTogether,
		...enVerdictsValues,
	},
	fr: {
		...frAsideWindow,
		...frBox,
		...frBoxAsking,
		...frBoxCheck,
		...frBoxError,
		...frBoxFile,
		...frBoxLeak,
		...frGuide,
		...frLost,
		...frOneFile,
		...frPaper,
		...frProblem,
		...frReport,
		...frResult,
		...frSealed,
		...frSite,
		...frStart,
		...frStep,
		...frSteps,
		...frSupport,
		...frTrust,
		...frVerdictsAsking,
		...frVerdictsExport,
		...frVerdictsPasted,
		...frVerdictsSecret,
		...frVerdictsTitles,
		...frVerdictsTogether,
		...frVerdictsValues,
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
