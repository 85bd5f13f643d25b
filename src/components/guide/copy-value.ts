import { copyText } from './copy.ts';

/** A value with a button that copies it; says what came of it, and marks what could not be copied. */
class CopyValue extends HTMLElement {
	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', () => this.#copy());
	}

	async #copy() {
		const [value, said] = [this.querySelector('strong'), this.querySelector('[role=status]')];
		if (!value || !said) return;
		/* Emptied first, so that the same words are spoken again. */
		said.textContent = '';
		for (const other of document.querySelectorAll<HTMLElement>('copy-value')) {
			delete other.dataset['state'];
		}
		const done = await copyText(Promise.resolve(value.textContent.trim()));
		if (!done) getSelection()?.selectAllChildren(value);
		this.dataset['state'] = done ? 'copied' : 'marked';
		said.textContent = this.dataset[done ? 'done' : 'failed'] ?? '';
	}
}

customElements.define('copy-value', CopyValue);
