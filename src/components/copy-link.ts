/** Copies the address of the step that it stands in, and says whether it worked. */
class CopyLink extends HTMLElement {
	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', () => this.#copy());
	}

	async #copy() {
		const step = this.closest('[data-step]')?.id ?? '';
		const url = new URL(location.href);
		url.search = '';
		url.hash = step;
		const said = this.querySelector('[role=status]');
		if (!said) return;
		said.textContent = '';
		try {
			await navigator.clipboard.writeText(url.href);
			said.textContent = `${this.dataset['done']}: ${step}`;
		} catch {
			said.textContent = `${this.dataset['failed']}: ${url.href}`;
		}
	}
}

customElements.define('copy-link', CopyLink);
