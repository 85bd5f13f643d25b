import { Absent, call, get } from './attack.ts';

/** Names that the policy of a page with boxes allows; hostile code would try them as well. */
const policyNames = ['sealed-box-attack', 'sealed-box-key', 'default'];

const same = (text: string) => text;

function createTrust(): unknown {
	for (const name of policyNames) {
		try {
			const rules = { createHTML: same, createScript: same, createScriptURL: same };
			return call(get(globalThis, 'trustedTypes'), 'createPolicy', name, rules);
		} catch {
			/* The next name, then. */
		}
	}
	return undefined;
}

let policy: unknown;

/** Marks a text as trusted where the browser asks for that: it keeps no attacker away. */
export function trust(kind: 'HTML' | 'Script' | 'ScriptURL', text: string): unknown {
	policy ??= createTrust();
	return policy === undefined ? text : call(policy, `create${kind}`, text);
}

type Attributes = Readonly<Record<string, string>>;

const loadsCode = ['script src', 'script href', 'embed src', 'object data'];

function markTrusted(tag: string, name: string, value: string): unknown {
	if (name === 'srcdoc') return trust('HTML', value);
	return loadsCode.includes(`${tag} ${name}`) ? trust('ScriptURL', value) : value;
}

/** Makes an element; one that this browser does not know counts as absent. */
export function createElement(tag: string, attributes: Attributes): HTMLElement {
	const element = document.createElement(tag);
	if (element instanceof HTMLUnknownElement) throw new Absent(tag);
	for (const [name, value] of Object.entries(attributes)) {
		const set: (...args: never[]) => unknown = element.setAttribute;
		Reflect.apply(set, element, [name, markTrusted(tag, name, value)]);
	}
	return element;
}

/** A place for what attacks add; it takes no room. */
function getStage(): HTMLElement {
	const found = document.getElementById('stage');
	if (found) return found;
	const stage = document.createElement('div');
	stage.id = 'stage';
	stage.style.position = 'fixed';
	document.body.append(stage);
	return stage;
}

/** Puts an element into the document, with others in it. */
export function put<Made extends Element>(element: Made, ...within: readonly Node[]): Made {
	element.append(...within);
	(element.localName === 'link' || element.localName === 'meta'
		? document.head
		: getStage()
	).append(element);
	return element;
}

/** Puts a new element in, and answers `sent` should it ever load. */
export function load(tag: string, attributes: Attributes): Promise<'sent'> {
	const element = createElement(tag, attributes);
	return new Promise((resolve) => {
		element.addEventListener('load', () => resolve('sent'));
		put(element);
	});
}

/** Puts a piece of markup in, as text. */
export function insertMarkup(markup: string): HTMLElement {
	const holder = document.createElement('div');
	Reflect.set(holder, 'innerHTML', trust('HTML', markup));
	return put(holder);
}

/** An element of an SVG picture, in a picture of its own. */
export function insertSvg(tag: string, attributes: Attributes): void {
	const space = 'http://www.w3.org/2000/svg';
	const element = document.createElementNS(space, tag);
	for (const [name, value] of Object.entries(attributes)) {
		const set: (...args: never[]) => unknown = element.setAttribute;
		Reflect.apply(set, element, [name, markTrusted(tag, name, value)]);
	}
	put(document.createElementNS(space, 'svg'), element);
}
