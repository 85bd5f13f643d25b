import { interpolate } from '../../lib/i18n/interpolate.ts';
import { inTime } from '../in-time.ts';
import { copyText } from './copy.ts';
import { saveProgress, readProgress } from './progress.ts';

/** What `/s/EN-14.json` says of a step, as far as it is copied from here. */
interface StepCopy {
	readonly markdown: string;
	readonly text: string;
}

/** The tools below a step: its tick, and what can be copied of it. */
class StepTools extends HTMLElement {
	connectedCallback() {
		const step = this.closest('li')?.id ?? '';
		this.querySelector('details')?.addEventListener('keydown', (event) => this.#close(event));
		for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
			button.addEventListener('click', () => this.#copy(button, step));
		}
		const tick = this.querySelector('input');
		if (!tick) return;
		const print = this.dataset['fingerprint'] ?? '';
		tick.checked = readProgress()[step] === print;
		tick.addEventListener('change', () => {
			if (!saveProgress(step, print, tick.checked)) {
				tick.checked = !tick.checked;
				this.#say(this.dataset['notKept'] ?? '');
			}
			document.dispatchEvent(new Event('ticks-changed'));
		});
	}

	async #copy(button: HTMLButtonElement, step: string) {
		const { copy } = button.dataset;
		/* Words of an archived version go with the link to that version. */
		const ofVersion = copy === 'version' || (copy !== 'link' && 'archived' in this.dataset);
		const link = new URL(this.dataset[ofVersion ? 'versionLink' : 'link'] ?? '', location.href);
		const text =
			copy === 'markdown' || copy === 'text'
				? inTime(this.#load()).then((version) => `${version[copy]}\n\n${link.href}`)
				: Promise.resolve(link.href);
		this.#say('');
		const done = await copyText(text);
		this.#say(
			done
				? interpolate(button.dataset['done'] ?? '', { id: step })
				: interpolate(this.dataset['failed'] ?? '', { link: link.href })
		);
	}

	/** The step's words in the version of this page. */
	async #load(): Promise<StepCopy> {
		const response = await fetch(this.dataset['source'] ?? '');
		const { versions } = await response.json();
		return versions[this.dataset['version'] ?? ''];
	}

	#say(text: string) {
		const said = this.querySelector('[role=status]');
		if (said) said.textContent = text;
	}

	#close({ key }: KeyboardEvent) {
		const details = this.querySelector('details');
		if (key !== 'Escape' || !details?.open) return;
		details.open = false;
		details.querySelector('summary')?.focus();
	}
}

customElements.define('step-tools', StepTools);
