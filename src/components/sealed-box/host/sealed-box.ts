import { openers } from 'virtual:sealed-box/openers';
import { whenNear } from './when-near.ts';

const isKind = (kind: string): kind is keyof typeof openers => Object.hasOwn(openers, kind);

/**
 * The island around a sealed box, as it comes with the page: a button. What opens the box is loaded when
 * the reader comes near it; there is no frame, and nothing runs, until the button is pressed.
 */
class SealedBox extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		button?.addEventListener('click', () => this.#toggle(button));
		/* The box that attacks itself is a curiosity. */
		if (this.dataset['kind'] === 'attack') return;
		whenNear(this, () => void this.#load().catch(() => undefined));
	}

	#load() {
		const { kind = '' } = this.dataset;
		return openers[isKind(kind) ? kind : 'key']();
	}

	async #toggle(button: HTMLButtonElement) {
		const place = this.querySelector<HTMLElement>('[data-place]');
		if (!place || button.ariaBusy === 'true') return;
		if (place.firstChild) {
			place.replaceChildren();
			this.#label(button, false);
			return;
		}
		button.ariaBusy = 'true';
		try {
			const { fields = '', title = '', guide = '' } = this.dataset;
			const { version = '', report = '', problems = '', practice } = this.dataset;
			const { openBox } = await this.#load();
			const { href } = new URL(report, location.href);
			openBox(
				{ fields: fields.split(' '), title, guide, version, report: href, problems, practice },
				place
			);
			this.#label(button, true);
		} catch {
			place.textContent = this.dataset['failed'] ?? '';
		}
		button.ariaBusy = 'false';
	}

	#label(button: HTMLButtonElement, open: boolean) {
		button.ariaExpanded = String(open);
		button.textContent = this.dataset[open ? 'close' : 'open'] ?? '';
	}
}

customElements.define('sealed-box', SealedBox);
