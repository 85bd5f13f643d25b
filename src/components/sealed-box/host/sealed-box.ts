import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { openers } from 'virtual:sealed-box/openers';
import { inTime } from '../../in-time.ts';
import type { OpenedKind } from './prepare-box.ts';
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
	/** The boxes that this one opens below itself, by their kinds, once they were asked for. */
	readonly #others = new Map<string, SealedBox>();
	/** The data centre that a terminal asks. */
	#centre: DataCentreId | undefined;

	connectedCallback() {
		const button = this.querySelector('button');
		const place = this.querySelector<HTMLElement>('[data-place]');
		if (!button || !place) return;
		button.addEventListener('click', () => this.#toggle(button, place));
		/* The box that attacks itself is a curiosity. */
		if (this.dataset['kind'] === 'attack' || savesData()) return;
		whenInView(this, () => void this.#load().catch(() => undefined));
		/* The last two for a box that was closed with the pointer still on its button. */
		for (const event of ['pointerenter', 'focus', 'pointermove', 'pointerdown']) {
			button.addEventListener(event, () => {
				if (!place.firstChild) void this.#prepare(place).catch(() => undefined);
			});
		}
	}

	/** Opens the box, for a data centre if it is about one. Another one's is closed before, with what was in it. */
	async open(centre: DataCentreId | undefined) {
		const button = this.querySelector('button');
		const place = this.querySelector<HTMLElement>('[data-place]');
		if (!button || !place) return;
		if (this.#centre !== centre) this.#close(button, place);
		this.#centre = centre;
		if (button.ariaExpanded === 'true') place.querySelector('iframe')?.focus();
		else await this.#toggle(button, place);
	}

	/** Puts another kind of box below this one, and opens it. */
	#openOther(kind: OpenedKind, centre: DataCentreId | undefined) {
		const other = this.#others.get(kind) ?? this.#createOther(kind);
		if (!other) return;
		this.#others.set(kind, other);
		if (!other.isConnected) this.after(other);
		void other.open(centre);
	}

	/** Makes a box that this one opens, closed; of the same markup, in its own words. */
	#createOther(kind: OpenedKind): SealedBox | undefined {
		const { opens = '', practiceOf, fields = '', ...words } = this.dataset;
		const other = this.cloneNode(true);
		if (!opens.split(' ').includes(kind) || !(other instanceof SealedBox)) return undefined;
		const practises = kind === 'practice';
		Object.assign(other.dataset, {
			...{ kind, fields: practises ? fields : '', title: words[`${kind}Title`] },
			...{ open: words[`${kind}Open`], close: words[`${kind}Close`] },
		});
		if (practises) other.dataset['practice'] = practiceOf;
		else delete other.dataset['practice'];
		other.querySelector('p')?.replaceChildren(words[`${kind}Promise`] ?? '');
		const button = other.querySelector('button');
		const place = other.querySelector<HTMLElement>('[data-place]');
		if (button && place) other.#close(button, place);
		return other;
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
					{
						...{ title, guide, version, problems, practice },
						...{ fields: fields.split(' '), report: href },
						centre: this.#centre,
						openOther: (kind: OpenedKind, centre?: DataCentreId) => this.#openOther(kind, centre),
					},
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
			this.#close(button, place);
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

	#close(button: HTMLButtonElement, place: HTMLElement) {
		this.#prepared = undefined;
		place.replaceChildren();
		this.#label(button, false);
	}

	#label(button: HTMLButtonElement, open: boolean) {
		button.ariaExpanded = String(open);
		button.textContent = this.dataset[open ? 'close' : 'open'] ?? '';
	}
}

customElements.define('sealed-box', SealedBox);
