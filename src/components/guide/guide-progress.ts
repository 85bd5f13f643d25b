import { interpolate } from '../../lib/i18n/interpolate.ts';
import { clearProgress, readProgress } from './progress.ts';

/** How far one is, and the way to the next open step. */
class GuideProgress extends HTMLElement {
	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', () => {
			clearProgress();
			const ticks = 'step-tools input, guide-needs input';
			for (const tick of document.querySelectorAll<HTMLInputElement>(ticks)) {
				tick.checked = false;
			}
			document.dispatchEvent(new Event('ticks-changed'));
			this.querySelector('a')?.focus();
		});
		document.addEventListener('ticks-changed', () => this.#show());
		this.#show();
	}

	#show() {
		const ticks = readProgress();
		const tools = [...document.querySelectorAll<HTMLElement>('step-tools')];
		const open = tools.filter((each) => ticks[this.#idOf(each)] !== each.dataset['fingerprint']);
		const done = tools.length - open.length;
		const meter = this.querySelector('progress');
		if (meter) Object.assign(meter, { max: tools.length, value: done });
		const count = this.querySelector('[data-count]');
		if (count) {
			count.textContent = interpolate(this.dataset['count'] ?? '', { done, all: tools.length });
		}
		const next = this.querySelector('a');
		const [first] = open;
		if (!next) return;
		next.hidden = first === undefined;
		if (first) {
			next.href = `#${this.#idOf(first)}`;
			next.textContent = interpolate(this.dataset['next'] ?? '', { id: this.#idOf(first) });
		}
		this.querySelector('button')?.toggleAttribute('hidden', done === 0);
	}

	#idOf(tools: HTMLElement) {
		return tools.closest('li')?.id ?? '';
	}
}

customElements.define('guide-progress', GuideProgress);
