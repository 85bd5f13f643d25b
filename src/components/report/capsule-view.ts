import { problemTitles } from '../../lib/connectors/engaging-networks/problem-titles.ts';
import { openCapsule, type Capsule, type Refusal } from '../../lib/report/capsule.ts';
import { describeResult, formatMinutes, nameStep } from '../../lib/report/capsule-text.ts';
import type { CheckResult } from '../../lib/report/result-code.ts';

const refusals: Readonly<Record<Refusal, string>> = {
	empty: 'There is no result in this address. It begins behind the sign #.',
	'too-long': 'This is too long to be a result.',
	newer: 'This result is newer than this page. Reload the page and open the link again.',
	'not-a-capsule': 'This is not a result. Was the whole link copied?',
	changed: 'This result was cut or changed on its way. Ask for the link once more.',
};

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
export function showCapsule(place: HTMLElement, fragment: string, base: string): void {
	const opened = openCapsule(fragment);
	if ('refused' in opened) {
		place.replaceChildren(make('p', refusals[opened.refused]));
		place.dataset['opened'] = opened.refused;
		return;
	}
	place.dataset['opened'] = 'capsule';
	place.replaceChildren(...describe(opened.capsule, base));
}

function describe(capsule: Capsule, base: string): readonly Node[] {
	const { guide, minutes, ticket, centre, browser, results, ticked } = capsule;
	const toStep = (id: string) => makeLink(`${base}/s/${id}/${guide}/`, id);
	const steps = ticked.map(nameStep).flatMap((id, at) => [at > 0 ? ', ' : '', toStep(id)]);
	const facts: readonly (readonly [string, ...(string | Node)[]])[] = [
		['Guide', `version ${guide}`],
		['When', formatMinutes(minutes)],
		...(ticket === undefined ? [] : [['Ticket', ticket] as const]),
		['Data centre', centre ?? 'not chosen'],
		['Browser', browser],
		['Steps ticked', ...(steps.length > 0 ? steps : ['none'])],
	];
	return [
		make('ul', ...results.map(describeOne)),
		make('dl', ...facts.flatMap(([name, ...value]) => [make('dt', name), make('dd', ...value)])),
	];
}

function describeOne(result: CheckResult): HTMLElement {
	const sign = make('span', signs[result.outcome]);
	sign.ariaHidden = 'true';
	const item = make('li', sign, ` ${describeResult(result)}`);
	item.dataset['check'] = result.check;
	item.dataset['outcome'] = result.outcome;
	if (result.codes.length === 0) return item;
	const codes = result.codes.map((code) => {
		const title = Object.entries(problemTitles).find(([known]) => known === code)?.[1];
		const each = make('li', `${code}: ${title ?? 'not known to this page'}`);
		each.dataset['code'] = code;
		return each;
	});
	item.append(make('ul', ...codes));
	return item;
}
