/**
 * The island around a sealed box, as it comes with the page: a button, and nothing of the frame
 * until it is pressed.
 */
class SealedBox extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		button?.addEventListener('click', () => this.#toggle(button));
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
			const { openBox } = await import('virtual:sealed-box');
			const { field, title = '', guide = '', version = '', report = '' } = this.dataset;
			const known = field === 'private-token' ? field : 'api-key';
			openBox({ field: known, title, guide, version, report }, place);
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
