import { createTranslate } from '../../lib/i18n/translate.ts';
import { stylePopOut, openPopOut } from './open-pop-out.ts';
import { listPageSteps } from './page-steps.ts';
import { StepWindow } from './pop-out.ts';

/** The button that puts the current step into a small window beside Engaging Networks' own, or closes that. */
class PopOut extends HTMLElement {
	#view: Window | undefined;

	connectedCallback() {
		const button = this.querySelector('button');
		button?.addEventListener('click', () => this.#toggle(button));
		addEventListener('pagehide', () => this.#view?.close());
	}

	async #toggle(button: HTMLButtonElement) {
		if (button.ariaBusy === 'true') return;
		if (this.#view) return this.#view.close();
		button.ariaBusy = 'true';
		this.#say('');
		const view = await openPopOut();
		button.ariaBusy = 'false';
		if (!view) return this.#say(this.dataset['blocked'] ?? '');
		this.#view = view;
		button.textContent = this.dataset['close'] ?? '';
		const stop = this.#fill(view);
		view.addEventListener('keyup', ({ key }) => {
			if (key === 'Escape') view.close();
		});
		view.addEventListener(
			'pagehide',
			() => {
				stop();
				/* An ordinary window that is loaded anew would stand there empty. */
				view.close();
				this.#view = undefined;
				button.textContent = this.dataset['open'] ?? '';
				/* A reader who is in a field of the page by now stays there. */
				if (document.activeElement?.matches('body, [data-step]')) {
					button.focus({ preventScroll: true });
				}
			},
			{ once: true }
		);
	}

	/** Shows the steps; what comes back ends that the window follows the page. */
	#fill(view: Window): () => void {
		const template = this.querySelector('template');
		if (!template) return () => undefined;
		const { words = '{}', guide = '' } = this.dataset;
		const t = createTranslate(JSON.parse(words), document.documentElement.lang);
		const undress = stylePopOut(view);
		const shown = new StepWindow({ view, template, steps: listPageSteps(), t, guide });
		const ending = new AbortController();
		const follow = () => shown.follow();
		addEventListener('hashchange', follow, ending);
		document.addEventListener('ticks-changed', follow, ending);
		return () => {
			undress();
			ending.abort();
		};
	}

	#say(text: string) {
		const said = this.querySelector('[role=status]');
		if (said) said.textContent = text;
	}
}

customElements.define('steps-in-view', PopOut);
