/**
 * What of a step goes into another document: words, and values to copy. Everything else stays behind
 * with all that is in it: boxes, frames, fields, drawings, and what is added to steps one day.
 */
const elements = new Set([
	...[
		'p',
		'strong',
		'em',
		'b',
		'i',
		'code',
		'kbd',
		'abbr',
		'dfn',
		'span',
		'br',
		'a',
		'div',
		'aside',
	],
	...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'h3', 'h4'],
	...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'copy-value'],
]);
const attributes = /^(?:class|lang|dir|role|scope|colspan|rowspan|aria-[a-z]+|data-.*)$/;

/** The words of a step for another document. */
export function copyStep(step: HTMLElement, into: Document): DocumentFragment {
	const copy = into.createDocumentFragment();
	copy.append(...copyChildren(step, into));
	return copy;
}

const copyChildren = (of: Element, into: Document): Node[] =>
	[...of.childNodes].flatMap((node): Node[] => {
		if (node instanceof Text) return [into.createTextNode(node.data)];
		return node instanceof Element && isKept(node) ? [copyElement(node, into)] : [];
	});

function isKept(element: Element): boolean {
	if (element.matches('.ticket-note')) return false;
	if (element.localName === 'button') return element.parentElement?.localName === 'copy-value';
	return elements.has(element.localName);
}

function copyElement(element: Element, into: Document): Element {
	const copy = into.createElement(element.localName);
	for (const { name, value } of element.attributes) {
		if (attributes.test(name)) copy.setAttribute(name, value);
	}
	if (element instanceof HTMLButtonElement) copy.setAttribute('type', 'button');
	if (element instanceof HTMLAnchorElement) {
		copy.setAttribute('href', element.href);
		copy.setAttribute('target', '_blank');
		copy.setAttribute('rel', 'noopener noreferrer');
	}
	copy.append(...copyChildren(element, into));
	return copy;
}
