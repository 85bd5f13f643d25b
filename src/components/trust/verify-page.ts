import { interpolate } from '../../lib/i18n/interpolate.ts';
import { parseChecksums } from '../../lib/checksums/checksums.ts';
import { isRight, verify, type Verified } from '../../lib/checksums/verify.ts';
import { isTimeout, longestWait } from '../in-time.ts';
import { collectFound, hash } from './collect-found.ts';

/** "Verify this page": texts come from its `data-` attributes, and become text nodes, never markup. */
class VerifyPage extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		button?.addEventListener('click', () => this.#run(button));
	}

	async #run(button: HTMLButtonElement) {
		if (button.ariaBusy === 'true') return;
		button.ariaBusy = 'true';
		this.#say('busy');
		this.#show([], '');
		try {
			await this.#verify();
		} catch (error) {
			this.#say(isTimeout(error) ? 'stalled' : 'noList');
		}
		button.ariaBusy = 'false';
	}

	async #verify() {
		/* Browsers have it in secure contexts alone: https, and this machine. */
		if (!isSecureContext) return this.#say('insecure');
		const { base = '', pages = '' } = this.dataset;
		const signal = AbortSignal.timeout(longestWait);
		const list = await fetch(`${base}/SHA256SUMS`, { cache: 'no-store', signal });
		const text = list.ok ? await list.text() : '';
		const sums = parseChecksums(text);
		if (!sums) return this.#say('noList');
		const found = await collectFound(base, pages.split(' ').filter(Boolean));
		const verified = found.map((each) => verify(each, sums, base));
		const wrong = verified.filter((each) => !isRight(each)).length;
		this.#show(verified, await hash(new TextEncoder().encode(text)));
		const kept = verified.filter(({ verdict }) => verdict === 'same').length;
		this.#say(wrong > 0 ? 'someDiffer' : 'allSame', { all: verified.length, wrong, kept });
	}

	#say(text: string, counts: Readonly<Record<string, number>> = {}) {
		const said = this.querySelector('[role=status]');
		if (said) said.textContent = interpolate(this.dataset[text] ?? '', counts);
	}

	#show(verified: readonly Verified[], listChecksum: string) {
		const list = this.querySelector<HTMLElement>('[data-list]');
		const table = this.querySelector('details');
		if (!list || !table) return;
		list.hidden = table.hidden = verified.length === 0;
		const code = document.createElement('code');
		code.textContent = listChecksum;
		const [before = '', after = ''] = (this.dataset['listSum'] ?? '').split('{{sum}}');
		list.replaceChildren(before, code, after);
		/* What is not as it should be comes first. */
		const rows = verified.toSorted((one, other) => Number(isRight(one)) - Number(isRight(other)));
		table.querySelector('tbody')?.replaceChildren(...rows.map((row) => this.#makeRow(row)));
	}

	#makeRow({ path, verdict }: Verified): HTMLElement {
		const row = document.createElement('tr');
		row.dataset['verdict'] = verdict;
		const name = verdict.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
		for (const text of [path, this.dataset[name] ?? verdict]) {
			const cell = document.createElement('td');
			cell.textContent = text;
			row.append(cell);
		}
		return row;
	}
}

customElements.define('verify-page', VerifyPage);
