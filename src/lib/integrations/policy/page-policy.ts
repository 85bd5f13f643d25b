import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { dataCentreOrigins } from '../../connectors/engaging-networks/data-centres.ts';
import { hashSource } from '../sealed-box/build-document.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Puts a policy into a built page, as the first thing in its head. Scripts run from the site's
 * own files or by hash. A page with sealed boxes also allows what their frames need, because a
 * frame inherits the page's policy; the frame's own policy is narrower. `boxHashes` has the hash of
 * each kind of box; only those that the page has (`data-kind`) are allowed.
 */
export function addPagePolicy(html: string, boxHashes: Readonly<Record<string, string>>): string {
	const elements = listElements(parse(html));
	const boxes = elements.filter(({ tagName }) => tagName === 'sealed-box');
	const hasBox = boxes.length > 0;
	const hashes = elements.filter(isInlineScript).map((script) => hashSource(readText(script)));
	const scripts = new Set(["'self'", "'wasm-unsafe-eval'", ...hashes]);
	for (const box of boxes) {
		const kind = box.attrs.find(({ name }) => name === 'data-kind')?.value ?? '';
		const hash = boxHashes[kind];
		if (hash) scripts.add(hash);
	}
	const policy = [
		"default-src 'none'",
		`script-src ${[...scripts].join(' ')}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		`connect-src ${["'self'", ...(hasBox ? dataCentreOrigins : [])].join(' ')}`,
		"frame-src 'none'",
		"object-src 'none'",
		"form-action 'none'",
		"base-uri 'none'",
	].join('; ');
	return html.replace(
		/<head[^>]*>/i,
		(head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`
	);
}

function listElements(node: Node): readonly Element[] {
	const children = 'childNodes' in node ? node.childNodes : [];
	const inner = 'content' in node ? [node.content] : children;
	const below = inner.flatMap((child: Node) => listElements(child));
	return 'tagName' in node ? [node, ...below] : below;
}

/** Scripts that run; data blocks such as JSON-LD need no hash. */
function isInlineScript({ tagName, attrs }: Element): boolean {
	if (tagName !== 'script' || attrs.some(({ name }) => name === 'src')) return false;
	const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
	return ['', 'module', 'text/javascript'].includes(type);
}

const readText = ({ childNodes }: Element): string =>
	childNodes.map((child) => ('value' in child ? child.value : '')).join('');
