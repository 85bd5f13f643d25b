import { parseFragment, writeFragment } from './fragment.ts';

/** A step of this page. */
export interface PageStep {
	readonly id: string;
	readonly item: HTMLElement;
	/** The heading that it stands under. */
	readonly section: string;
	/** Its permanent address. */
	readonly link: string;
	/** Its own tick in the page. */
	readonly tick: HTMLInputElement | null;
	/** What is said where a tick cannot be kept. */
	readonly notKept: string;
}

/** The steps of this page, in their order. */
export function listPageSteps(): readonly PageStep[] {
	let section = '';
	const steps: PageStep[] = [];
	for (const item of document.querySelectorAll<HTMLElement>('main :is(h2, [data-step])')) {
		const tools = item.querySelector<HTMLElement>('step-tools');
		if (item.localName === 'h2') section = item.textContent.trim();
		else if (tools) {
			const { link = '', notKept = '' } = tools.dataset;
			const { href } = new URL(link, location.href);
			const tick = tools.querySelector('input');
			steps.push({ id: item.id, item, section, link: href, tick, notKept });
		}
	}
	return steps;
}

/** The step that the address points at. */
export function findPointedStep(steps: readonly PageStep[]): PageStep | undefined {
	const { step } = parseFragment(location.hash);
	return steps.find(({ id }) => id === step);
}

/** The first step that is not ticked, else the first. */
export const findOpenStep = (steps: readonly PageStep[]): PageStep | undefined =>
	steps.find(({ tick }) => tick?.checked === false) ?? steps[0];

/** Takes the page to a step, without a page more to go back through. A ticket's number stays. */
export function goToPageStep(step: string): void {
	const { ticket } = parseFragment(location.hash);
	location.replace(writeFragment({ step, ticket }));
}
