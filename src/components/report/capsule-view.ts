import { isProblemCode } from '../../lib/connectors/engaging-networks/problems/problem-codes.ts';
import { problems } from '../../lib/connectors/engaging-networks/problems/problems.ts';
import { openCapsule, type Capsule } from '../../lib/report/capsule.ts';
import { describeResult, formatMinutes, nameStep } from '../../lib/report/capsule-text.ts';
import type { CheckResult } from '../../lib/report/result-code.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

const signs = { pass: '✓', fail: '✕', unknown: '?', 'not-run': '–' } as const;

/** An element with children; texts become text nodes, never markup. */
function make(tag: string, ...children: readonly (string | Node)[]): HTMLElement {
	const element = document.createElement(tag);
	element.append(...children);
	return element;
}

function makeLink(href: string, text: string): HTMLElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	return link;
}

/**
 * Shows a capsule, or why it cannot be opened, in place of what was there. Takes the fragment as
 * it came: all of it is hostile until it has been read, and none of it becomes markup.
 */
export function showCapsule(
	place: HTMLElement,
	fragment: string,
	t: Translate,
	createLinks: CreateLinks = linkToSite
): void {
	const opened = openCapsule(fragment);
	if ('refused' in opened) {
		place.replaceChildren(make('p', t(`capsule.${opened.refused}`)));
		place.dataset['opened'] = opened.refused;
		return;
	}
	place.dataset['opened'] = 'capsule';
	place.replaceChildren(
		...describe(opened.capsule, createLinks(place.dataset, opened.capsule.guide), t)
	);
}

/** Makes the links for a result of a version of the guide; `data` is that of the place. */
type CreateLinks = (data: DOMStringMap, guide: string) => Links;

/** To the site's permanent addresses; `data-base` and `data-steps` say which steps there are. */
const linkToSite: CreateLinks = ({ base = '', steps = '' }, guide) => {
	const known = new Set(steps.split(' '));
	/* Only to what there is: a link may name any step and any version. */
	const toStep = (id: string) => {
		if (known.has(`${id}@${guide}`)) return makeLink(`${base}/s/${id}/${guide}/`, id);
		return steps.includes(`${id}@`) ? makeLink(`${base}/s/${id}/`, id) : id;
	};
	return { toStep, toProblem: (code, text) => makeLink(`${base}/p/${code}/`, text) };
};

/** To the steps and problems that stand in this very page. */
export const linkWithinPage: CreateLinks = () => {
	const link = (id: string, text: string) =>
		document.getElementById(id) ? makeLink(`#${id}`, text) : text;
	return { toStep: (id) => link(id, id), toProblem: link };
};

type ToStep = (id: string) => string | Node;

/** How the things that a result names are linked. */
interface Links {
	readonly toStep: ToStep;
	readonly toProblem: (code: string, text: string) => string | Node;
}

function describe(capsule: Capsule, links: Links, t: Translate): readonly Node[] {
	const { guide, minutes, ticket, centre, browser, results, ticked } = capsule;
	const steps = listSteps(ticked.map(nameStep), links.toStep);
	const facts: readonly (readonly [string, ...(string | Node)[]])[] = [
		[t('capsule.guide'), t('capsule.version', { guide })],
		[t('capsule.when'), formatMinutes(minutes)],
		...(ticket === undefined ? [] : [[t('capsule.ticket'), ticket] as const]),
		[t('capsule.centre'), centre ?? t('result.no-centre')],
		[t('capsule.browser'), browser],
		[t('capsule.steps'), ...(steps.length > 0 ? steps : [t('result.no-steps')])],
	];
	return [
		make('ul', ...results.map((result) => describeOne(result, links, t))),
		make('dl', ...facts.flatMap(([name, ...value]) => [make('dt', name), make('dd', ...value)])),
	];
}

const listSteps = (ids: readonly string[], toStep: ToStep) =>
	ids.flatMap((id, at) => [at > 0 ? ', ' : '', toStep(id)]);

function describeOne(result: CheckResult, links: Links, t: Translate): HTMLElement {
	const sign = make('span', signs[result.outcome]);
	sign.ariaHidden = 'true';
	const item = make('li', sign, ` ${describeResult(result, t)}`);
	item.dataset['check'] = result.check;
	item.dataset['outcome'] = result.outcome;
	if (result.codes.length === 0) return item;
	item.append(make('ul', ...result.codes.map((code) => describeCode(code, links, t))));
	return item;
}

function describeCode(code: string, { toStep, toProblem }: Links, t: Translate): HTMLElement {
	const item = make('li');
	item.dataset['code'] = code;
	if (!isProblemCode(code)) {
		item.append(t('capsule.unknown-problem', { code }));
		return item;
	}
	const name = t('capsule.problem', { code, title: t(`title.${code}`) });
	const [before = '', after = ''] = t('capsule.see').split('{{steps}}');
	const steps = listSteps(problems[code].steps, toStep);
	item.append(toProblem(code, name), '. ', before, ...steps, after);
	return item;
}
