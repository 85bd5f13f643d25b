import { openers } from 'virtual:sealed-box/openers';
import { inTime } from '../../in-time.ts';
import { savesData, whenInView } from './when-in-view.ts';

const isKind = (kind: string): kind is keyof typeof openers => Object.hasOwn(openers, kind);

/**
 * The island around a sealed box, as it comes with the page: a button. What opens the box is loaded when
 * the reader comes near it. There is no frame until the button is pointed at or has the focus; from then on an
 * empty one stands ready out of sight, so that pressing it shows a field at once.
 */
class SealedBox extends HTMLElement {
	/** Shows the frame that stands ready, or will. */
	#prepared: Promise<() => void> | undefined;

	connectedCallback() {
		const button = this.querySelector('button');
		const place = this.querySelector<HTMLElement>('[data-place]');
		if (!button || !place) return;
		button.addEventListener('click', () => this.#toggle(button, place));
		/* The box that attacks itself is a curiosity. */
		if (this.dataset['kind'] === 'attack' || savesData()) return;
		whenInView(this, () => void this.#load().catch(() => undefined));
		for (const event of ['pointerenter', 'focus']) {
			button.addEventListener(event, () => {
				if (!place.firstChild) void this.#prepare(place).catch(() => undefined);
			});
		}
	}

	#load() {
		const { kind = '' } = this.dataset;
		return inTime(openers[isKind(kind) ? kind : 'key']());
	}

	/** Puts a frame into its place, unseen; one that was asked for before is taken. */
	#prepare(place: HTMLElement) {
		this.#prepared ??= this.#load()
			.then(({ prepareBox }) => {
				const { fields = '', title = '', guide = '' } = this.dataset;
				const { version = '', report = '', problems = '', practice } = this.dataset;
				const { href } = new URL(report, location.href);
				return prepareBox(
					{ fields: fields.split(' '), title, guide, version, report: href, problems, practice },
					place
				);
			})
			.catch((error: unknown) => {
				this.#prepared = undefined;
				throw error;
			});
		return this.#prepared;
	}

	async #toggle(button: HTMLButtonElement, place: HTMLElement) {
		if (button.ariaBusy === 'true') return;
		if (place.firstChild && !place.inert) {
			this.#prepared = undefined;
			place.replaceChildren();
			this.#label(button, false);
			return;
		}
		button.ariaBusy = 'true';
		try {
			(await this.#prepare(place))();
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
