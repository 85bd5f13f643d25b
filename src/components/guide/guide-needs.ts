import { saveProgress, readProgress } from './progress.ts';

/** What is at hand already; a tick that cannot be kept goes with the page. */
class GuideNeeds extends HTMLElement {
	connectedCallback() {
		const ticks = readProgress();
		for (const need of this.querySelectorAll<HTMLInputElement>('input[data-need]')) {
			const id = `need-${need.dataset['need'] ?? ''}`;
			need.checked = Object.hasOwn(ticks, id);
			need.addEventListener('change', () => saveProgress(id, 'ticked', need.checked));
		}
	}
}

customElements.define('guide-needs', GuideNeeds);
