import type { TranslateAny } from '../../lib/i18n/translate.ts';
import { copyStep } from './copy-step.ts';
import { findOpenStep, findPointedStep, goToPageStep, type PageStep } from './page-steps.ts';

export interface StepWindowOptions {
	readonly view: Window;
	/** What the window holds; the step's words are put into it. */
	readonly template: HTMLTemplateElement;
	readonly steps: readonly PageStep[];
	readonly t: TranslateAny;
	/** The title of the guide. */
	readonly guide: string;
}

/** A small window with the current step of the page. What is done in it is done in the page. */
export class StepWindow {
	readonly #options: StepWindowOptions;
	#shown: PageStep | undefined;

	constructor(options: StepWindowOptions) {
		this.#options = options;
		const { document: other } = options.view;
		other.body.replaceChildren(other.importNode(options.template.content, true));
		this.#find('back')?.addEventListener('click', () => this.#move(-1));
		this.#find('next')?.addEventListener('click', () => this.#move(1));
		this.#find('copy')?.addEventListener('click', () => this.#copyLink());
		this.#tick?.addEventListener('change', () => this.#keepTick());
		this.follow();
		this.#find('next')?.focus();
	}

	/** Shows what is now the step of the page, and whether it is ticked there. */
	follow(): void {
		const { steps } = this.#options;
		const step = findPointedStep(steps) ?? this.#shown ?? findOpenStep(steps);
		if (step && step !== this.#shown) this.#show(step);
		if (this.#tick && step?.tick) this.#tick.checked = step.tick.checked;
	}

	#show(step: PageStep) {
		const { view, steps, t, guide } = this.#options;
		this.#shown = step;
		const place = { step: step.id, at: steps.indexOf(step) + 1, all: steps.length };
		view.document.title = t('title', { ...place, guide });
		this.#put('count', t('count', place));
		this.#put('section', step.section);
		this.#put('said', '');
		this.#find('box')?.toggleAttribute('hidden', !step.item.querySelector('sealed-box'));
		/* Not `disabled`: that would take the focus away from under the reader. */
		this.#find('back')?.setAttribute('aria-disabled', String(place.at === 1));
		this.#find('next')?.setAttribute('aria-disabled', String(place.at === place.all));
		const text = this.#find('text');
		text?.replaceChildren(copyStep(step.item, view.document));
		for (const value of text?.querySelectorAll<HTMLElement>('copy-value') ?? []) {
			value.querySelector('button')?.addEventListener('click', () => this.#copyValue(value));
		}
		for (const link of text?.querySelectorAll('a') ?? []) {
			link.addEventListener('click', (event) => this.#followLink(event, link));
		}
	}

	#move(by: -1 | 1) {
		const { steps, t } = this.#options;
		const next = this.#shown && steps[steps.indexOf(this.#shown) + by];
		if (next) this.#goTo(next);
		else this.#put('said', t(by > 0 ? 'last' : 'first'));
	}

	#goTo({ id }: PageStep) {
		goToPageStep(id);
		this.follow();
	}

	/** A link to a step of this page is followed here and there; others open a tab. */
	#followLink(event: Event, { href }: HTMLAnchorElement) {
		const step = this.#options.steps.find(
			({ id }) => href === new URL(`#${id}`, location.href).href
		);
		if (!step) return;
		event.preventDefault();
		this.#goTo(step);
		this.#find('next')?.focus();
	}

	/** The page's own tick is pressed: it knows how to keep it. */
	#keepTick() {
		const own = this.#shown?.tick;
		const tick = this.#tick;
		if (!own || !tick) return;
		const wanted = tick.checked;
		if (own.checked !== wanted) own.click();
		tick.checked = own.checked;
		this.#put('said', own.checked === wanted ? '' : (this.#shown?.notKept ?? ''));
	}

	async #copyLink() {
		const { t } = this.#options;
		if (!this.#shown) return;
		const { id, link } = this.#shown;
		this.#put('said', '');
		const done = await this.#copy(link);
		this.#put('said', done ? t('copied', { step: id }) : t('failed', { text: link }));
	}

	async #copyValue(place: HTMLElement) {
		const said = place.querySelector('[role=status]');
		if (said) said.textContent = '';
		const done = await this.#copy(place.querySelector('strong')?.textContent.trim() ?? '');
		place.dataset['state'] = done ? 'copied' : 'marked';
		if (said) said.textContent = place.dataset[done ? 'done' : 'failed'] ?? '';
	}

	/** To the clipboard of this window: a page without the focus may not write to its own. */
	async #copy(text: string): Promise<boolean> {
		try {
			await this.#options.view.navigator.clipboard.writeText(text);
			return true;
		} catch {
			return false;
		}
	}

	get #tick() {
		return this.#options.view.document.querySelector('input');
	}

	#find(part: string) {
		return this.#options.view.document.querySelector<HTMLElement>(`[data-part=${part}]`);
	}

	#put(part: string, text: string) {
		const place = this.#find(part);
		if (place) place.textContent = text;
	}
}
